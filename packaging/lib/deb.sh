# Debian packages, with debhelper.
build_deb() {
    local source
    source="$(stage_source watchpost)"
    cp -a "$source/packaging/debian" "$source/debian"
    (cd "$source" && DEB_BUILD_OPTIONS="parallel=$jobs nocheck" dpkg-buildpackage --build=binary --unsigned-source --unsigned-changes)
    rm -f "$dist"/watchpost*.deb
    mv "$work"/src/watchpost*_"$version"-1_*.deb "$dist/"
    rm -f "$work"/src/watchpost_"$version"-1_*
}
