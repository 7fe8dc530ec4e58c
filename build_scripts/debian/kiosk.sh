#!/bin/sh
# The kiosk where it is a service, of the package or of the archive. Its own user finds logs, state and display where the service has them,
# and is told what the service is told: a variable of one's own is stronger. systemd is asked over the system's bus; without it, nothing is.

# Keep one NAME=VALUE of the service.
keep() {
    name=${1%%=*}
    case $name in
        *[!A-Z0-9_]*) return ;;
        KIOSK_?*) ;;
        # What Qt draws with matters to who looks; what draws off the screen chooses by itself.
        QT_QPA_PLATFORM) [ -n "$looks" ] && [ -z "$DISPLAY$WAYLAND_DISPLAY" ] || return ;;
        QT_* | QSG_* | LIBGL_* | MESA_* | GALLIUM_* | EGL_*) [ -n "$looks" ] || return ;;
        *) return ;;
    esac
    printenv "$name" > /dev/null || export "$name=${1#*=}"
}

# Read what `systemctl show` prints: assignments with spaces between, some in "double quotes" with \ before a sign that means something.
keep_all() {
    rest="$1 " word='' quoted=''
    while [ -n "$rest" ]; do
        sign=${rest%"${rest#?}"} rest=${rest#?}
        case $quoted$sign in
            \\ | q\\) word=$word${rest%"${rest#?}"} rest=${rest#?} ;;
            \") quoted=q ;;
            q\") quoted='' ;;
            ' ')
                keep "$word"
                word=''
                ;;
            *) word=$word$sign ;;
        esac
    done
}

if [ "$(id -un)" = kiosk ]; then
    case $1 in
        doctor | support | devices | screens | settings | run | serve | slideshow) looks=yes ;;
        *) looks='' ;;
    esac
    keep_all "$(systemctl show --property=Environment --value kiosk.service 2> /dev/null)"
    : "${KIOSK_STATE_DIR:=/var/lib/kiosk}"
    export KIOSK_STATE_DIR
    if [ -z "$DISPLAY$WAYLAND_DISPLAY" ] && [ -S /run/kiosk/wayland-0 ]; then
        : "${QT_QPA_PLATFORM:=wayland}"
        export XDG_RUNTIME_DIR=/run/kiosk WAYLAND_DISPLAY=wayland-0 QT_QPA_PLATFORM
    fi
fi
exec /opt/kiosk/kiosk "$@"
