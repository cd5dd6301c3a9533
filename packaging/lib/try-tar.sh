# The portable archive, in a Debian without Qt: only what every desktop has.
unpack_portable() {
    inside_as tester mkdir -p /home/tester/apps
    xz -dc "$1" | chroot "$room" setpriv --reuid=tester --regid=tester --init-groups tar -x -C /home/tester/apps
}

use_portable() {
    local folder="/home/tester/apps/watchpost-$1-linux-$(uname -m)"
    client=("$folder/watchpost")
    server=("$folder/watchpost-server" serve --database /home/tester/server.db --socket /home/tester/server.sock)
    server_user=tester
    manage=("$folder/watchpost-server")
    manage_options=(--socket /home/tester/server.sock)
}

no_qt_here() {
    [ -z "$(find "$room/usr" -name 'libQt*' -print)" ]
}

portable_libraries_found() {
    local files
    mapfile -t files < <(cd "$room" && find "home/tester/apps/watchpost-$version-linux-$(uname -m)" -type f \( -path '*/bin/watchpost*' -o -name '*.so*' \) -printf '/%p\n')
    [ "${#files[@]}" -gt 20 ] && libraries_found "${files[@]}"
}

in_menu() {
    inside_as tester "/home/tester/apps/watchpost-$1-linux-$(uname -m)/add-to-menu" &&
        desktop-file-validate "$room/home/tester/.local/share/applications/watchpost.desktop" &&
        grep -qx "Exec=\"/home/tester/apps/watchpost-$1-linux-$(uname -m)/bin/watchpost\"" "$room/home/tester/.local/share/applications/watchpost.desktop"
}

# The folder of the version before has gone: the entry that starts the client at login (app/main/autostart.cpp) follows.
starts_at_login() {
    local entry="$room/home/tester/.config/autostart/watchpost.desktop"
    grep -qx "Exec=\"/home/tester/apps/watchpost-$1-linux-$(uname -m)/bin/watchpost\" --profile night" "$entry" || { cat "$entry"; return 1; }
}

start_at_login() {
    printf '[Desktop Entry]\nType=Application\nName=Watchpost\nExec=/home/tester/apps/watchpost-%s-linux-%s/bin/watchpost --profile night\n' "$1" "$(uname -m)" |
        inside_as tester tee /home/tester/.config/autostart/watchpost.desktop
}

gone_from_menu() {
    inside_as tester "/home/tester/apps/watchpost-$1-linux-$(uname -m)/add-to-menu" --remove &&
        [ -z "$(find "$room"/home/tester/.local/share "$room/home/tester/.config" -name 'watchpost.desktop' -o -name 'watchpost.svg' -o -name 'watchpost.png')" ]
}

licences_there() {
    local folder="$room/home/tester/apps/watchpost-$version-linux-$(uname -m)"
    grep -q '^libqt6core6 ' "$folder/licences/PACKAGES.txt" && [ -s "$folder/licences/libqt6core6.txt" ] && [ -s "$folder/LICENSE" ]
}

try_tar() {
    local before="$work/before" name="linux-$(uname -m).tar.xz"
    install_in_room libgl1 libegl1 libopengl0 libx11-6 libxcb1 libfontconfig1 libfreetype6 libexpat1 fonts-dejavu-core
    check "this Debian has no Qt" no_qt_here
    # The folders that every desktop's user has.
    inside_as tester mkdir -p /home/tester/.config/autostart /home/tester/.local/share
    snapshot >"$before"
    snapshot_home >"$before.home"

    check "unpack $previous_version" unpack_portable "$previous/watchpost-$previous_version-$name"
    use_portable "$previous_version"
    check "both programs are of version $previous_version" is_version "$previous_version"
    check "the menu has it" in_menu "$previous_version"
    check "TLS and SQLite are there" debug_info
    check "the server starts" start_server
    check "an account and cameras are added" add_account
    use_client "$previous_version" "tar-$previous_version" person
    check "the server ends in order" stop "$server_pid"

    start_at_login "$previous_version"
    check "upgrade to $version: unpack it, and delete $previous_version" unpack_portable "$dist/watchpost-$version-$name"
    rm -rf "$room/home/tester/apps/watchpost-$previous_version-linux-"*
    use_portable "$version"
    check "both programs are of version $version" is_version "$version"
    check "every library and plug-in finds what it needs" portable_libraries_found
    check "licences of what is in it" licences_there
    check "the menu has the new one" in_menu "$version"
    check "so has the start at login" starts_at_login "$version"
    check "the server starts" start_server
    check "the account is kept" has_account
    use_client "$version" "tar-$version" motion
    check "the alarm of $previous_version is kept" client_has_alarm person
    check "the server ends in order" stop "$server_pid"

    check "it goes from the menu" gone_from_menu "$version"
    rm -rf "$room/home/tester/apps" "$room/home/tester"/server.*
    check "nothing is left behind" nothing_left "$before"
    check "nor in the home folder" diff "$before.home" <(snapshot_home)
    check "but the user's own data" client_has_camera
    leave_room
}
