# The RPM packages. There is no RPM distribution here: rpm installs them into a Debian that has what they need, with all their
# scripts; what they require is looked at apart.
lint_rpm() {
    rpmlint --strict --config "$here/rpm/rpmlint.toml" "$dist"/watchpost*.rpm
}

# Everything that they require is named by a library, a file, or one of these packages of Fedora's.
requirements_known() {
    local package
    for package in "$dist"/watchpost-*.x86_64.rpm; do
        echo "$(basename "$package"):"
        rpm -qp --requires "$package" | sort -u
    done | tee "$work/requires"
    ! grep -vE '^(watchpost.*:|lib[A-Za-z0-9_+.-]+\.so.*|ld-linux.*|rtld\(GNU_HASH\)|rpmlib\(.*|/bin/sh|config\(watchpost-server\).*|hicolor-icon-theme|shadow-utils|util-linux|systemd)$' "$work/requires"
}

# The soname of libsodium differs between distributions, so it is linked in.
no_libsodium() {
    ! grep libsodium "$work/requires"
}

rpm_in_room() {
    rpm --root "$room" --nodeps "$@" >>"$room_log" 2>&1 || { tail -20 "$room_log"; return 1; }
}

no_scriptlet_failed() {
    ! grep -iE 'scriptlet failed|could not be made' "$room_log"
}

# What systemd's packages bring on an RPM distribution, as far as the scripts of ours call it: it notes down what it is asked for.
make_update_helper() {
    mkdir -p "$room/usr/lib/systemd"
    printf '#!/bin/sh\necho "$@" >>/var/log/update-helper\n' >"$room/usr/lib/systemd/systemd-update-helper"
    chmod 0755 "$room/usr/lib/systemd/systemd-update-helper"
}

systemd_was_asked() {
    [ "$(cat "$room/var/log/update-helper")" = "$1 watchpost-server.service" ] || { cat "$room/var/log/update-helper"; return 1; }
    rm "$room/var/log/update-helper"
}

source_package_complete() {
    rpm -qpR "$dist/watchpost-$version-1.src.rpm" | grep -q '^cmake(Qt6Core)' &&
        rpm2cpio "$dist/watchpost-$version-1.src.rpm" | cpio --list 2>/dev/null | sort | paste -sd ' ' |
        grep -qx "watchpost-$version.tar.gz watchpost.spec"
}

# The folders that belong to Fedora's packages filesystem, systemd and hicolor-icon-theme: empty, they stay when ours go.
make_common_folders() {
    local size
    for size in 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable; do
        inside mkdir -p "/usr/share/icons/hicolor/$size/apps"
    done
    inside mkdir -p /usr/lib/sysusers.d /usr/share/applications /usr/share/licenses /usr/share/metainfo
}

try_rpm() {
    local before="$work/before" needs
    check "rpmlint has nothing against the packages" lint_rpm
    check "the requirements are known ones" requirements_known
    check "libsodium is linked in" no_libsodium
    check "the source package holds source and spec, and says what it needs" source_package_complete
    # Sets the same libraries up that an RPM distribution's packages would.
    needs="libqt6sql6-sqlite libqt6svg6 libqt6dbus6 libqt6multimedia6 libqt6widgets6 libqt6network6 libqt6keychain1 adduser"
    install_in_room $needs
    make_common_folders
    make_update_helper
    # Where rpm keeps its books is not what the packages leave behind.
    rpm --root "$room" --initdb
    snapshot >"$before"

    check "install $previous_version" rpm_in_room -i "$previous/watchpost-$previous_version-1.x86_64.rpm" "$previous/watchpost-server-$previous_version-1.x86_64.rpm"
    check "systemd is told of the unit" systemd_was_asked install-system-units
    use_service /usr/lib/systemd/system/watchpost-server.service
    check "both programs are of version $previous_version" is_version "$previous_version"
    check "every library is found" libraries_found /usr/bin/watchpost /usr/bin/watchpost-server
    check "desktop-file-validate and appstreamcli are content" validators_pass
    check "man pages and completions are in place" documented
    check "the database is made, and only its user may read it" database_made
    check "systemd-analyze verify" unit_verified watchpost-server.service
    check "TLS and SQLite are there" debug_info
    service_directories
    check "the server starts" start_server
    check "an account and cameras are added" add_account
    use_client "$previous_version" "rpm-$previous_version" person
    check "the server ends in order" stop "$server_pid"
    echo "; of the operator" >>"$room/etc/watchpost/server.conf"

    check "upgrade to $version" rpm_in_room -U "$dist/watchpost-$version-1.x86_64.rpm" "$dist/watchpost-server-$version-1.x86_64.rpm"
    check "systemd is told to start it again" systemd_was_asked mark-restart-system-units
    check "both programs are of version $version" is_version "$version"
    check "the operator's setting is kept" own_setting_kept
    check "the server starts" start_server
    check "the account is kept" has_account
    use_client "$version" "rpm-$version" motion
    check "the alarm of $previous_version is kept" client_has_alarm person
    check "the server ends in order" stop "$server_pid"

    rm -rf "$room/run/watchpost"
    check "remove" rpm_in_room -e watchpost watchpost-server
    check "systemd is told that it goes" systemd_was_asked remove-system-units
    check "no script failed" no_scriptlet_failed
    check "the programs are gone" not_installed
    check "removing keeps the server's database" server_data_there
    check "removing keeps the setting that was changed" grep -q '^; of the operator' "$room/etc/watchpost/server.conf.rpmsave"
    # RPM knows no purge, and its distributions keep system users.
    rm -rf "$room/var/lib/watchpost" "$room/etc/watchpost"
    inside userdel watchpost
    check "nothing else is left behind but the server's user" nothing_left "$before"
    check "nor of the user's own data is anything gone" client_has_camera
    leave_room
}
