# What the parts of packaging/build share.
root="$(cd "$here/.." && pwd)"
work="$root/build/packages"
dist="${WATCHPOST_DIST:-$root/dist}"
tree_version="$(sed -n 's/^project(Watchpost VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")"
version="${WATCHPOST_VERSION:-$tree_version}"
jobs="${WATCHPOST_JOBS:-$(nproc)}"
SOURCE_DATE_EPOCH="$(git -C "$root" log -1 --format=%ct)"
export SOURCE_DATE_EPOCH
# LANG, too: rpmbuild sets it, and ccache keeps what was compiled under each apart.
export LANG=C LC_ALL=C.UTF-8 TZ=UTC
umask 022
# The same for every package, so that one compiler cache serves them all.
export DEB_BUILD_MAINT_OPTIONS=hardening=+all
# debhelper gives the build a home of its own, where ccache would look for its cache in vain. With paths made relative it would
# give other bytes than the compiler alone; with precompiled headers, too (the debug information names an option that it adds): the
# packages for Linux are compiled without.
if [ "${CMAKE_CXX_COMPILER_LAUNCHER:-}" = ccache ]; then
    CCACHE_DIR="$(ccache --get-config cache_dir)"
    export CCACHE_DIR
fi
unset CCACHE_BASEDIR

install_dependencies() {
    local list
    for list in debian-packages.txt packaging-packages.txt; do
        "$here/install-dependencies" "$here/$list"
    done
}

# Of which commit the packages of the kind $1 in $dist are, and what else went into them, so that packaging/test builds nothing twice.
built_mark() { echo "$dist/.built-$1"; }
what_is_built() {
    echo "$(git -C "$root" rev-parse HEAD) ${update_options[*]}"
    [ "$1" != windows ] || echo "${WATCHPOST_WINDOWS_CERTIFICATE:-}"
}

# For CMake. Only packages that no distribution brings up to date look for newer versions, and only with the key of docs/release.md.
update_options=()
for name in WATCHPOST_UPDATE_KEY WATCHPOST_UPDATE_URL WATCHPOST_DOWNLOAD_PAGE; do
    [ -z "${!name:-}" ] || update_options+=("-D$name=${!name}")
done

# The committed tree in a clean folder, $1 or the version's own; prints its path. What has the same path for each package and
# version can be served to all of them by a compiler's cache.
stage_source() {
    local source="$work/src/${1:-watchpost-$version}"
    rm -rf "$source"
    mkdir -p "$source"
    # The modes that anybody's checkout has, whoever builds.
    git -C "$root" -c tar.umask=0022 archive HEAD | tar -x -C "$source"
    if [ "$version" != "$tree_version" ]; then
        sed -i "s/^project(Watchpost VERSION [0-9.]*/project(Watchpost VERSION $version/" "$source/CMakeLists.txt"
        sed -i "1s/(.*)/($version-1)/" "$source/packaging/debian/changelog"
        sed -i -e "s/^Version: .*/Version:        $version/" -e "s/ - [0-9.]*-1\$/ - $version-1/" "$source/packaging/rpm/watchpost.spec"
    fi
    find "$source" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    echo "$source"
}

# Debian's compiler flags, hardening and path mapping included, for the source in $1.
compiler_flags() {
    (cd "$1" && dpkg-buildflags --get CXXFLAGS && dpkg-buildflags --get CPPFLAGS) | paste -sd ' '
}

# An archive of the folder $2 beneath $1, as the folder $3 if given, with nothing in it that changes from build to build; to standard output.
plain_tar() {
    tar --create --sort=name --owner=0 --group=0 --numeric-owner --format=gnu --mtime="@$SOURCE_DATE_EPOCH" \
        --transform "s|^$2|${3:-$2}|rSH" -C "$1" "$2"
}

write_checksums() {
    rm -f "$dist/SHA256SUMS.asc"
    (cd "$dist" && find . -maxdepth 1 -type f ! -name SHA256SUMS ! -name '.*' -printf '%P\n' | sort | xargs sha256sum >SHA256SUMS)
}
