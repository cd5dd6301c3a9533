# The Debian packages, by apt.
lint_deb() {
    lintian --fail-on error,warning --pedantic --display-info "$dist"/watchpost_*.deb "$dist"/watchpost-server_*.deb
}

validators_pass() {
    desktop-file-validate "$room/usr/share/applications/watchpost.desktop" &&
        appstreamcli validate --no-net --pedantic "$room/usr/share/metainfo/watchpost.metainfo.xml"
}

documented() {
    local program
    for program in watchpost watchpost-server; do
        [ -e "$room/usr/share/man/man1/$program.1.gz" ] && bash -n "$room/usr/share/bash-completion/completions/$program" &&
            fish --no-execute "$room/usr/share/fish/vendor_completions.d/$program.fish" && zsh -n "$room"/usr/share/zsh/*/"_$program" || return 1
    done
}

own_setting_kept() {
    grep -q '^; of the operator' "$room/etc/watchpost/server.conf"
}

server_data_there() {
    [ -e "$room/var/lib/watchpost/server.db" ]
}

dependencies_there() {
    inside apt-get satisfy -y -q --no-install-recommends "$1" >>"$room_log" 2>&1 || { tail -20 "$room_log"; return 1; }
}

# Without installing it: a desktop would come along.
recommends_there() {
    local plan package
    plan="$(inside apt-get install -s --install-recommends "$1")" || return 1
    for package in ca-certificates gnome-keyring libsecret-1-0 qt6-translations-l10n qt6-wayland; do
        grep -q "^Inst $package " <<<"$plan" || inside dpkg-query -W "$package" || return 1
    done
}

not_installed() {
    ! inside sh -c 'command -v watchpost || command -v watchpost-server'
}

try_deb() {
    local needs before="$work/before" ending
    ending="-1_$(dpkg --print-architecture).deb"
    check "lintian has nothing against the packages" lint_deb
    mkdir "$room/packages"
    cp "$dist"/watchpost*.deb "$previous"/watchpost*.deb "$room/packages/"
    # What they depend on is not what they leave behind.
    needs="$(dpkg-deb -f "$dist/watchpost_$version$ending" Depends), $(dpkg-deb -f "$dist/watchpost-server_$version$ending" Depends)"
    check "the dependencies are in Debian" dependencies_there "$needs"
    check "so is what is recommended" recommends_there "/packages/watchpost_$version$ending"
    snapshot >"$before"

    check "install $previous_version" install_in_room "/packages/watchpost_$previous_version$ending" "/packages/watchpost-server_$previous_version$ending"
    use_service /lib/systemd/system/watchpost-server.service
    check "both programs are of version $previous_version" is_version "$previous_version"
    check "desktop-file-validate and appstreamcli are content" validators_pass
    check "man pages and completions are in place" documented
    check "the database is made, and only its user may read it" database_made
    check "systemd-analyze verify" unit_verified watchpost-server.service
    check "systemd-analyze security: $(unit_secure watchpost-server.service | sed 's/.*: //')" unit_secure watchpost-server.service
    check "TLS and SQLite are there" debug_info
    service_directories
    check "the server starts" start_server
    check "an account and cameras are added" add_account
    use_client "$previous_version" "deb-$previous_version" person
    check "the server ends in order" stop "$server_pid"
    echo "; of the operator" >>"$room/etc/watchpost/server.conf"

    check "upgrade to $version" install_in_room "/packages/watchpost_$version$ending" "/packages/watchpost-server_$version$ending"
    check "both programs are of version $version" is_version "$version"
    check "the operator's setting is kept" own_setting_kept
    check "the server starts" start_server
    check "the account is kept" has_account
    use_client "$version" "deb-$version" motion
    check "the alarm of $previous_version is kept" client_has_alarm person
    check "a killed server starts again, though another program has its number" starts_after_kill /lib/systemd/system/watchpost-server.service
    check "the server ends in order" stop "$server_pid"

    rm -rf "$room/run/watchpost"
    check "remove" inside apt-get remove -y -q watchpost watchpost-server
    check "the programs are gone" not_installed
    check "removing keeps the setting" own_setting_kept
    check "removing keeps the server's database" server_data_there
    check "purge" inside apt-get purge -y -q watchpost watchpost-server
    check "nothing is left behind" nothing_left "$before"
    check "but the user's own data" client_has_camera
    leave_room
}
