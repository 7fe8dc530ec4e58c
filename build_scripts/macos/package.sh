#!/bin/sh
# Makes dist/kiosk-VERSION-macos-PROCESSOR.pkg from dist/kiosk: the folder in /opt/kiosk, and beside it the agent that keeps it up.
# Not verified: it has not been run yet.
#
# PyInstaller signs the program ad hoc, which is enough for the machine it was made on. To be passed on, it has to be signed and notarised
# by whoever publishes it, with a certificate of Apple's:
#
#     codesign --force --deep --options runtime --timestamp --sign "Developer ID Application: NAME" dist/kiosk/kiosk
#     KIOSK_INSTALLER_IDENTITY="Developer ID Installer: NAME" sh build_scripts/macos/package.sh
#     xcrun notarytool submit dist/kiosk-*.pkg --keychain-profile PROFILE --wait && xcrun stapler staple dist/kiosk-*.pkg
set -eu
cd "$(dirname "$0")/../.."

version=$(python3 -c 'import kiosk; print(kiosk.__version__)')
package="dist/kiosk-$version-macos-$(uname -m).pkg"
work=build/macos
rm -rf "$work"
mkdir -p "$work/opt"
cp -R dist/kiosk "$work/opt/kiosk"
cp build_scripts/macos/kiosk.plist "$work/opt/kiosk/"

set -- --root "$work" --install-location / --identifier kiosk --version "$version" --ownership recommended
if [ -n "${KIOSK_INSTALLER_IDENTITY:-}" ]; then
    set -- "$@" --sign "$KIOSK_INSTALLER_IDENTITY"
fi
pkgbuild "$@" "$package"
(cd dist && shasum -a 256 "${package##*/}" > "${package##*/}.sha256")
cat "$package.sha256"
