# RPM packages for Fedora and its kin, made with Debian's rpmbuild, and the source package that builds there.
build_rpm() {
    local source top="$work/rpm" static="$work/static"
    source="$(stage_source watchpost)"
    rm -rf "$top" "$static"
    mkdir -p "$top"/{SOURCES,SPECS} "$static"
    plain_tar "$work/src" watchpost "watchpost-$version" | gzip -9n >"$top/SOURCES/watchpost-$version.tar.gz"
    cp "$source/packaging/rpm/watchpost.spec" "$top/SPECS/"
    # Distributions do not agree on libsodium's soname: the one library that is linked in.
    local library
    library="$(pkg-config --variable=libdir libsodium)"
    ln -s "$library/libsodium.a" "$static/libsodium.a"
    sed "s|^libdir=.*|libdir=$static|" "$library/pkgconfig/libsodium.pc" >"$static/libsodium.pc"
    # The packages name the "optflags", where the folder that they were built in has no place: CMake has it from the environment.
    local flags
    flags="$(compiler_flags "$source")"
    # What is needed to build is installed as Debian's packages, of which rpm knows nothing (--nodeps).
    # In place: the compiler sees the paths that it saw for the Debian packages, and a cache serves both.
    (cd "$source" && CXXFLAGS="$flags" LDFLAGS="$(dpkg-buildflags --get LDFLAGS)" PKG_CONFIG_PATH="$static" \
        rpmbuild -ba --nodeps --build-in-place --load "$source/packaging/rpm/debian-macros" \
        --define "_topdir $top" --define "dist %{nil}" \
        --define "optflags ${flags/-ffile-prefix-map=$source=. /}" --define "_smp_build_ncpus $jobs" \
        --define "_buildhost localhost" --define "_binary_payload w19.zstdio" \
        --define "use_source_date_epoch_as_buildtime 1" --define "clamp_mtime_to_source_date_epoch 1" \
        --define "source_date_epoch_from_changelog 0" "$top/SPECS/watchpost.spec")
    rm -f "$dist"/watchpost*.rpm
    mv "$top"/RPMS/*/*.rpm "$top"/SRPMS/*.rpm "$dist/"
    # What the spec's Source0 names.
    rm -f "$dist"/watchpost-*.tar.gz
    cp "$top/SOURCES/watchpost-$version.tar.gz" "$dist/"
}
