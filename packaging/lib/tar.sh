# The portable archive: the programs with Qt and what else they need, found by paths relative to themselves.

# Plug-ins of Qt: what the client asks for, and what its windows need under X11 and Wayland.
portable_plugins=(
    platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so
    platformthemes/libqxdgdesktopportal.so
    iconengines/libqsvgicon.so imageformats/libqsvg.so
    networkinformation/libqnetworkmanager.so networkinformation/libqglib.so
    sqldrivers/libqsqlite.so
    tls/libqopensslbackend.so tls/libqcertonlybackend.so
)
# Libraries that are opened by name at run time: by Qt's TLS plug-in, and by QtKeychain.
portable_opened=(libssl.so.3 libcrypto.so.3 libsecret-1.so.0)
# What every desktop has, and what must be the system's own: the C and C++ libraries, the drivers' side of OpenGL, X11's base, fonts.
portable_system_libraries='^(ld-linux-x86-64|libc|libm|libdl|librt|libpthread|libresolv|libutil|libstdc\+\+|libgcc_s|libGL|libEGL|libGLX|libGLdispatch|libOpenGL|libdrm|libX11|libxcb|libfontconfig|libfreetype|libz|libexpat)\.so'

build_tar() {
    local source stage name="watchpost-$version-linux-$(uname -m)"
    source="$(stage_source watchpost)"
    stage="$work/tar/$name"
    rm -rf "$work/tar"
    mkdir -p "$stage"
    (
        cd "$source"
        local flags
        flags="$(compiler_flags "$source")"
        # No sounds of our own: Qt Multimedia would bring the sound server's libraries along. The desktop is asked for one instead.
        cmake -S . -B obj -G Ninja -DCMAKE_INSTALL_PREFIX=/opt/watchpost -DCMAKE_BUILD_TYPE=None -DWATCHPOST_TESTS=OFF \
            -DWATCHPOST_SOUNDS=OFF -DWATCHPOST_UNITY=ON -DWATCHPOST_PCH=OFF "${update_options[@]}" \
            -DCMAKE_CXX_FLAGS="$flags" -DCMAKE_EXE_LINKER_FLAGS="$(dpkg-buildflags --get LDFLAGS)" --log-level=WARNING
        cmake --build obj -j "$jobs"
        cmake --install obj --strip --prefix "$stage"
    )
    bundle_qt "$stage" "$source"
    bundle_licences "$stage"
    cp "$source/LICENSE" "$stage/"
    cp "$source/packaging/linux/README-portable.txt" "$stage/README.txt"
    cp "$source/packaging/linux/add-to-menu" "$stage/"
    cp -r "$source/docs" "$stage/share/doc"
    ln -s bin/watchpost "$stage/watchpost"
    ln -s bin/watchpost-server "$stage/watchpost-server"
    rm -f "$dist"/watchpost-*-linux-*.tar.xz
    plain_tar "$work/tar" "$name" | xz -6 -T1 >"$dist/$name.tar.xz"
}

opened_libraries() {
    local soname
    for soname in "${portable_opened[@]}"; do
        /sbin/ldconfig -p | sed -n "s|^\t$soname (libc6,x86-64) => ||p" | head -1
    done
}

# Libraries that the files named need and that a system may lack: lines of "soname path".
needed_libraries() {
    local opened
    mapfile -t opened < <(opened_libraries)
    {
        for path in "${opened[@]}"; do echo "$(basename "$path") $path"; done
        ldd "$@" "${opened[@]}" | sed -n 's/^\t\([^ ]*\) => \(\/[^ ]*\) .*/\1 \2/p'
    } | grep -vE "$portable_system_libraries" | sort -u
}

bundle_qt() {
    local stage="$1" source="$2" from plugin soname path
    from="$(qmake6 -query QT_INSTALL_PLUGINS)"
    mkdir -p "$stage/lib" "$stage/translations"
    : >"$work/tar/origins"
    for plugin in "${portable_plugins[@]}"; do
        install -D -m 0644 "$from/$plugin" "$stage/plugins/$plugin"
        echo "$from/$plugin" >>"$work/tar/origins"
    done
    while read -r soname path; do
        install -m 0644 "$(readlink -f "$path")" "$stage/lib/$soname"
        readlink -f "$path" >>"$work/tar/origins"
    done < <(needed_libraries "$stage"/bin/* "$stage"/plugins/*/*.so)
    patchelf --set-rpath '$ORIGIN/../lib' "$stage"/bin/watchpost "$stage"/bin/watchpost-server
    patchelf --set-rpath '$ORIGIN' "$stage"/lib/*.so*
    patchelf --set-rpath '$ORIGIN/../../lib' "$stage"/plugins/*/*.so
    printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' >"$stage/bin/qt.conf"
    local file code
    for file in "$source"/translations/watchpost_*.ts; do
        code="${file##*/watchpost_}"
        cp "$(qmake6 -query QT_INSTALL_TRANSLATIONS)/qtbase_${code%.ts}.qm" "$stage/translations/"
    done
}

# The copyright file of each Debian package that a file comes from, and which version of it that was.
bundle_licences() {
    local stage="$1" package licence
    mkdir -p "$stage/licences/common"
    while read -r package; do
        cp -L "/usr/share/doc/$package/copyright" "$stage/licences/$package.txt"
    done < <(origin_packages)
    for licence in Apache-2.0 Artistic GFDL-1.3 GPL-1 GPL-2 GPL-3 LGPL-2 LGPL-2.1 LGPL-3 MPL-2.0; do
        cp -L "/usr/share/common-licenses/$licence" "$stage/licences/common/"
    done
    {
        echo "The libraries in lib/ and plugins/ are Debian's, unchanged but for the path where they find each other. The source of"
        echo "each: https://snapshot.debian.org/, the version below. You may put your own builds of them in their place."
        echo
        origin_packages | xargs dpkg-query -W -f '${Package} ${Version} (source ${source:Package} ${source:Version})\n'
    } >"$stage/licences/PACKAGES.txt"
}

# A library may be registered under /lib or under /usr/lib.
origin_packages() {
    local path
    sort -u "$work/tar/origins" | while read -r path; do
        { dpkg-query -S "$path" || dpkg-query -S "${path#/usr}"; } 2>/dev/null | cut -d: -f1
    done | sort -u
}
