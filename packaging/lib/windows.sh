# The installer for Windows, cross-compiled (packaging/windows/make-prefix) and made with NSIS.
# WATCHPOST_WINDOWS_CERTIFICATE: a PKCS #12 file; then the programs, the installer and the uninstaller are signed.
# WATCHPOST_WINDOWS_CERTIFICATE_PASSWORD: a file with its password. WATCHPOST_WINDOWS_TIMESTAMP: the address of a time stamp
# service (RFC 3161), without which a signature ends with the certificate.
windows_libraries=(Qt6Core Qt6Gui Qt6Network Qt6Sql Qt6Widgets libgcc_s_seh-1 libstdc++-6 libwinpthread-1)
windows_plugins=(
    platforms/qwindows.dll styles/qwindowsvistastyle.dll sqldrivers/qsqlite.dll
    tls/qschannelbackend.dll tls/qcertonlybackend.dll networkinformation/qnetworklistmanager.dll
)
# Whose licences go along: what is in the libraries, by the Debian package of this machine that has the same source.
windows_licences=(libqt6core6 libsqlite3-0 libsodium23 libssl3 qt6-translations-l10n gcc-mingw-w64-x86-64-posix-runtime mingw-w64-x86-64-dev)

windows_setup() { echo "$1/watchpost-$2-windows-x86_64-setup.exe"; }
windows_objects() { echo "$work/src/watchpost-$version/obj-windows"; }

# Both programs; the tests' targets are there, too, but not built.
configure_windows() {
    local source="$1" prefix="$2"
    # Also for the builds that follow: CMake looks at its files again.
    export WATCHPOST_WINDOWS_PREFIX="$prefix" PKG_CONFIG_LIBDIR="$prefix/lib/pkgconfig"
    unset PKG_CONFIG_PATH
    cmake -S "$source" -B "$source/obj-windows" -G Ninja --log-level=WARNING \
        -DCMAKE_TOOLCHAIN_FILE="$source/packaging/windows/toolchain.cmake" -DCMAKE_BUILD_TYPE=None -DWATCHPOST_BENCH=OFF -DWATCHPOST_UNITY=ON \
        "${update_options[@]}" \
        -DCMAKE_CXX_FLAGS="-O2 -g1 -ffile-prefix-map=$source=. -ffile-prefix-map=$prefix=/prefix" \
        -DCMAKE_C_FLAGS=-O2 -DCMAKE_EXE_LINKER_FLAGS="-Wl,--no-insert-timestamp"
}

build_windows() {
    local source stage="$work/windows/stage" prefix
    "$here/install-dependencies" "$here/windows/packages.txt"
    prefix="$("$here/windows/make-prefix")"
    source="$(stage_source)"
    configure_windows "$source" "$prefix"
    cmake --build "$source/obj-windows" -j "$jobs" --target watchpost watchpost-server
    rm -rf "$work/windows"
    mkdir -p "$stage"
    stage_windows "$source" "$prefix" "$stage"
    sign_windows "$stage"/*.exe "$stage"/*.dll "$stage"/plugins/*/*.dll
    list_removals "$stage" >"$work/windows/removals.nsh"
    make_installer "$source" "$stage"
}

stage_windows() {
    local source="$1" prefix="$2" stage="$3" name
    for name in watchpost watchpost-server; do
        x86_64-w64-mingw32-strip -o "$stage/$name.exe" "$source/obj-windows/app/$name.exe"
    done
    for name in "${windows_libraries[@]}"; do
        x86_64-w64-mingw32-strip -o "$stage/$name.dll" "$prefix/bin/$name.dll"
    done
    for name in "${windows_plugins[@]}"; do
        mkdir -p "$stage/plugins/${name%/*}"
        x86_64-w64-mingw32-strip -o "$stage/plugins/$name" "$prefix/plugins/$name"
    done
    # darkmode=1: a title bar as dark as the window in it, while Windows is set to dark (ui/theme.cpp does the rest).
    printf '[Paths]\r\nPrefix=.\r\nPlugins=plugins\r\nTranslations=translations\r\n\r\n[Platforms]\r\nWindowsArguments=darkmode=1\r\n' \
        >"$stage/qt.conf"
    mkdir -p "$stage/translations" "$stage/licences"
    for name in "$source"/translations/watchpost_*.ts; do
        name="${name##*/watchpost_}"
        cp "$(qmake6 -query QT_INSTALL_TRANSLATIONS)/qtbase_${name%.ts}.qm" "$stage/translations/"
    done
    windows_text "$source/LICENSE" >"$stage/LICENSE.txt"
    for name in "${windows_licences[@]}"; do
        windows_text "/usr/share/doc/$name/copyright" >"$stage/licences/$name.txt"
    done
    for name in LGPL-3 GPL-3; do
        windows_text "/usr/share/common-licenses/$name" >"$stage/licences/$name.txt"
    done
    {
        printf 'What the libraries here were compiled from: source packages of Debian (https://snapshot.debian.org/), unchanged but\n'
        printf 'for one line of the plug-in qnetworklistmanager.dll (packaging/windows/networkplugin in the source of Watchpost).\n'
        printf 'You may put your own builds of them in their place.\n\n'
        cat "$prefix/versions.txt"
        dpkg-query -W -f '${source:Package} ${source:Version}\n' qt6-translations-l10n
    } | windows_text >"$stage/licences/SOURCES.txt"
    find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

windows_text() { sed 's/$/\r/' "$@"; }

# The certificates in the PKCS #12 file that signs.
certificates_of_windows() {
    local password=(-passin pass:)
    [ -z "${WATCHPOST_WINDOWS_CERTIFICATE_PASSWORD:-}" ] || password=(-passin "file:$WATCHPOST_WINDOWS_CERTIFICATE_PASSWORD")
    openssl pkcs12 -in "$WATCHPOST_WINDOWS_CERTIFICATE" -nokeys "${password[@]}"
}

# Nothing without a certificate.
sign_windows() {
    [ -n "${WATCHPOST_WINDOWS_CERTIFICATE:-}" ] || return 0
    local file options=(-pkcs12 "$WATCHPOST_WINDOWS_CERTIFICATE" -h sha256 -n Watchpost)
    [ -z "${WATCHPOST_WINDOWS_CERTIFICATE_PASSWORD:-}" ] || options+=(-readpass "$WATCHPOST_WINDOWS_CERTIFICATE_PASSWORD")
    [ -z "${WATCHPOST_WINDOWS_TIMESTAMP:-}" ] || options+=(-ts "$WATCHPOST_WINDOWS_TIMESTAMP")
    for file in "$@"; do
        osslsigncode sign "${options[@]}" -in "$file" -out "$file.signed"
        mv "$file.signed" "$file"
    done
}

# As somebody who trusts the certificate's issuer, or the certificate itself where it has none.
verify_windows() {
    local file
    certificates_of_windows | cat - /etc/ssl/certs/ca-certificates.crt >"$work/windows-trusted.pem"
    for file in "$@"; do
        osslsigncode verify -CAfile "$work/windows-trusted.pem" -in "$file" || return 1
    done
}

# What the uninstaller deletes: the files of the folder $1, then the folders that they were in.
list_removals() {
    (
        cd "$1"
        find . -type f ! -name watchpost-server.exe -printf '%P\n' | sort | sed -e 's,/,\\,g' -e 's,.*,Delete "$INSTDIR\\&",'
        find . -mindepth 1 -type d -printf '%P\n' | sort -r | sed -e 's,/,\\,g' -e 's,.*,RMDir "$INSTDIR\\&",'
    )
}

make_installer() {
    local source="$1" stage="$2" setup finish=()
    setup="$(windows_setup "$work/windows" "$version")"
    # The left edge of the first and the last page, instead of NSIS' own.
    convert -size 164x314 gradient:'#1d6a8f-#0d2b45' "$source/resources/icons/hicolor/128x128/apps/watchpost.png" \
        -gravity north -geometry 96x96+0+40 -composite -strip BMP3:"$work/windows/side.bmp"
    # The uninstaller is made, and signed, as a part of the installer.
    [ -z "${WATCHPOST_WINDOWS_CERTIFICATE:-}" ] || finish=("-X!uninstfinalize '$here/windows/sign \"%1\"' = 0")
    makensis -V2 -NOCD -INPUTCHARSET UTF8 -DVERSION="$version" -DSTAGE="$stage" -DOUT="$setup" \
        -DICON="$source/obj-windows/packaging/windows/watchpost.ico" -DREMOVALS="$work/windows/removals.nsh" \
        -DSIDE="$work/windows/side.bmp" -DNSI_DIR="$source/packaging/windows" "${finish[@]}" "$source/packaging/windows/watchpost.nsi"
    sign_windows "$setup"
    rm -f "$dist"/watchpost-*-windows-*.exe
    mv "$setup" "$dist/"
}
