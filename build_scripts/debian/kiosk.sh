#!/bin/sh
# The kiosk where it is a service, of the package or of the archive. Its own user finds logs, state and display where the service has them.
if [ "$(id -un)" = kiosk ]; then
    : "${KIOSK_STATE_DIR:=/var/lib/kiosk}"
    export KIOSK_STATE_DIR
    if [ -z "$DISPLAY$WAYLAND_DISPLAY" ] && [ -S /run/kiosk/wayland-0 ]; then
        export XDG_RUNTIME_DIR=/run/kiosk WAYLAND_DISPLAY=wayland-0 QT_QPA_PLATFORM=wayland
    fi
fi
exec /opt/kiosk/kiosk "$@"
