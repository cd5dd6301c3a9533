# The installer for Windows, in a new wine prefix; and the test suites, cross-compiled, in the same.
# What wine cannot show: Windows' own notifications, its Task Manager, SmartScreen, and the program's ID in the shortcut (wine keeps none).
windows_user=tester
other_cameras=(BACK-DOOR CAR-PARK CASH-DESK GATE LOADING-BAY RECEPTION WAREHOUSE)

# A program of Windows; its standard output without the carriage returns is windows_says.
windows() {
    ${how:-} nsenter --net="$network" env -i PATH=/usr/lib/wine:/usr/bin:/bin HOME="$room" USER="$windows_user" LC_ALL=C.UTF-8 \
        DISPLAY="$DISPLAY" WINEPREFIX="$room/prefix" WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe=' \
        WINEPATH="${wine_path:-}" QT_PLUGIN_PATH="${qt_plugins:-}" timeout "${limit:-120}" wine64 "$@"
}

windows_says() { windows "$@" 2>/dev/null | tr -d '\r'; }

make_wine() {
    local font
    room="$work/wine"
    room_log="$work/wine.log"
    rm -rf "$room"
    mkdir -p "$room" "$pictures"
    : >"$room_log"
    windows wineboot --init >>"$room_log" 2>&1
    windows winecfg -v win10 >>"$room_log" 2>&1
    # Windows' own typefaces are not here: without a word Qt would take the first that it finds.
    for font in 'Segoe UI' Tahoma 'MS Shell Dlg' 'MS Shell Dlg 2' 'Microsoft Sans Serif'; do
        windows reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d 'DejaVu Sans' /f >>"$room_log" 2>&1
    done
    windows reg add 'HKCU\Software\Wine\Fonts\Replacements' /v 'Courier New' /d 'DejaVu Sans Mono' /f >>"$room_log" 2>&1
    settle
    home="$room/prefix/drive_c/users/$windows_user"
    installed="$home/AppData/Local/Programs/Watchpost"
    windows_installed='C:\users\'"$windows_user"'\AppData\Local\Programs\Watchpost'
    data="$home/AppData/Roaming/watchpost"
    shortcut="$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Watchpost.lnk"
    [ -d "$home" ]
}

# Until every program has ended and the registry is on the disk.
settle() {
    env -i PATH=/usr/lib/wine:/usr/bin:/bin HOME="$room" WINEPREFIX="$room/prefix" timeout 60 wineserver -w
}

windows_path() { printf 'Z:%s' "${1//\//\\}"; }

# Every library that something in the folder $1 loads is in it, or is one of Windows' own (wine has those by the same name).
imports_resolved() {
    local file name own=/usr/lib/x86_64-linux-gnu/wine/x86_64-windows count=0
    while read -r file; do
        while read -r name; do
            count=$((count + 1))
            # api-ms-win-...: names that Windows itself, and wine, resolve to libraries of theirs.
            [[ "$name" == api-ms-win-* ]] || [ -e "$1/$name" ] || [ -e "$own/${name,,}" ] || { echo "$file needs $name"; return 1; }
        done < <(x86_64-w64-mingw32-objdump -p "$file" | sed -n 's/^.*DLL Name: //p')
    done < <(find "$1" -name '*.dll' -o -name '*.exe')
    echo "$count imports"
    [ "$count" -gt 50 ]
}

# As the Explorer shows it: the version, and an icon (resource type 14). Nothing here ends a pipe early: that would be an error.
described() {
    local file
    for file in watchpost watchpost-server; do
        x86_64-w64-mingw32-objdump -p "$installed/$file.exe" | grep 'Entry: ID: 0x00000e' &&
            { iconv -f UTF-16LE -t UTF-8 -c "$installed/$file.exe" || true; } | grep -ac "ProductVersion.*$1" || return 1
    done
}

windows_install() {
    windows "$(windows_path "$1")" /S "${@:2}" && settle_files "$installed/watchpost.exe"
}

settle_files() { wait_for test -e "$1"; }

windows_versions() {
    [ "$(windows_says "$installed/watchpost.exe" --version)" = "watchpost $1" ] &&
        [ "$(windows_says "$installed/watchpost-server.exe" --version)" = "watchpost-server $1" ]
}

registered() {
    windows_says reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Watchpost' /v DisplayVersion | grep -q "$1" &&
        windows_says reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Run' /v Watchpost | grep -q '"C:.*watchpost.exe"'
}

login_key='HKCU\Software\Microsoft\Windows\CurrentVersion'

switch_login_off() {
    windows reg add "$login_key\Explorer\StartupApproved\Run" /v Watchpost /t REG_BINARY /d 030000000000000000000000 /f &&
        windows reg add "$login_key\Run" /v Watchpost /d "\"$windows_installed\watchpost.exe\" --profile night" /f
}

login_is_off() {
    windows_says reg query "$login_key\Explorer\StartupApproved\Run" /v Watchpost | grep -q 03000000 &&
        windows_says reg query "$login_key\Run" /v Watchpost | grep -q -- '--profile night'
}

in_start_menu() { grep -qa 'Programs.Watchpost.watchpost.exe' "$shortcut"; }

windows_debug_info() {
    windows_says "$installed/watchpost.exe" --debug-info | tee "$work/debug-info"
    grep -q '^TLS: Secure Channel' "$work/debug-info" && grep -q '^SQLite driver: available' "$work/debug-info"
}

start_windows_server() {
    : >"$room_log.server"
    how=exec limit=600 windows "$installed/watchpost-server.exe" serve --listen 127.0.0.1:9250 --data-ports 9260-9323 \
        --database 'C:\server.db' >>"$room_log.server" 2>&1 </dev/null &
    server_pid=$!
    wait_for grep -q listening "$room_log.server" || { cat "$room_log.server"; return 1; }
}

windows_managed() { windows "$installed/watchpost-server.exe" "$@" --database 'C:\server.db'; }

windows_account() {
    local camera
    echo secret | windows_managed account add alice || return 1
    for camera in FRONT-DOOR "${other_cameras[@]}"; do
        echo camera-secret | windows_managed camera add "$camera" --account alice || return 1
    done
}

windows_online() {
    windows_managed status --json | tr -d ' \r\n' | grep -q "\"logged_in\":$1[,}]"
}

start_windows_client() {
    echo secret >"$work/password"
    how=exec limit=600 windows "$installed/watchpost.exe" --server 127.0.0.1:9250 --user alice --password-stdin --log-in \
        <"$work/password" >>"$room_log" 2>&1 &
    client_pid=$!
    wait_for windows_online 1 && wait_for xdotool search --onlyvisible --name alice || { tail -20 "$room_log"; return 1; }
}

# The key that the cameras' passwords are sealed with.
has_passwords() {
    settle
    grep -qa 'Credential Manager.*Watchpost' "$room/prefix/user.reg"
}

windows_has_camera() { grep -rqa FRONT-DOOR "$data"; }

# $1: the alarm's type, which nothing on the disk holds yet.
windows_alarm() {
    ! grep -rqa "$1" "$data" || { echo "an alarm $1 was there before"; return 1; }
    printf '%s true\n' FRONT-DOOR "${other_cameras[@]:1}" | windows_managed state - && windows_managed state "${other_cameras[0]}" false &&
        windows_managed alarm FRONT-DOOR "$1" && wait_for grep -rqa "$1" "$data"
}

# The card in the corner is a window of its own: without an alarm there is none, see use_windows().
cards() { xdotool search --onlyvisible --name FRONT-DOOR 2>/dev/null | wc -l; }

card_is_up() { [ "$(cards)" -gt 0 ]; }

exits_with() {
    local wanted="$1" status=0
    shift
    "$@" || status=$?
    [ "$status" = "$wanted" ] || { echo "exit code $status"; return 1; }
}

# What the settings of Windows write when its user wants dark windows.
windows_goes_dark() {
    windows reg add 'HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize' /v AppsUseLightTheme /t REG_DWORD /d 0 /f
}

# As the user ends it: Ctrl+Q.
end_windows_client() {
    local window
    window="$(xdotool search --onlyvisible --name alice | head -1)"
    xdotool windowactivate --sync "$window" key --window 0 ctrl+q || return 1
    wait "$client_pid"
}

end_windows_server() {
    windows taskkill /f /im watchpost-server.exe
    wait "$server_pid" || true
}

use_windows() {
    check "$1: the server starts" start_windows_server
    [ "$2" = keeps ] || check "$1: an account and a camera are added" windows_account
    check "$1: the client logs in, in a window" start_windows_client
    check "$1: the client keeps the camera" wait_for windows_has_camera
    check "$1: no alarm card is up" test "$(cards)" = 0
    check "$1: an alarm reaches the client's disk" windows_alarm "$3"
    check "$1: an alarm card comes up" wait_for card_is_up
    sleep 2 # the card is painted
    check "$1: a picture of it" picture "windows-$1"
    check "$1: an installer refuses while it runs" exits_with 2 windows "$(windows_path "$(windows_setup "$dist" "$version")")" /S
    check "$1: so does the uninstaller" exits_with 2 windows "$installed/Uninstall.exe" /S "_?=$windows_installed"
    check "$1: the client ends in order" end_windows_client
    end_windows_server
}

windows_uninstall() {
    windows "$installed/Uninstall.exe" /S "$@" && wait_for test ! -e "$installed"
}

# No file, no shortcut, no registry key; but wine's own, and what a user's passwords are kept in. (~nsu: the uninstaller runs from
# there, and Windows deletes it when it starts next.)
nothing_left_in_windows() {
    settle
    find "$room/prefix/drive_c" \( -name '~nsu*' -o -path "$data" -o -name 'server.db*' \) -prune -o -print | sort >"$work/after"
    registry_without_credentials >"$work/registry"
    diff "$1" "$work/after" && ! grep -i watchpost "$work/registry"
}

# The registry's files are sections, each with an empty line behind it.
registry_without_credentials() {
    awk 'BEGIN {RS = ""; ORS = "\n\n"} !/^\[Software\\\\Wine\\\\Credential Manager/' "$room/prefix/user.reg" "$room/prefix/system.reg"
}

forgot_passwords() {
    ! has_passwords
}

run_windows_suites() {
    local objects prefix suite log="$work/windows-suites.log" targets=() failed_suites=()
    objects="$(windows_objects)"
    prefix="$("$here/windows/make-prefix")"
    [ -e "$objects/build.ninja" ] || configure_windows "$(stage_source)" "$prefix"
    mapfile -t targets < <(windows_suites "$objects")
    [ "${#targets[@]}" -ge 95 ] || { echo "only ${#targets[@]} suites"; return 1; }
    cmake --build "$objects" -j "$jobs" --target "${targets[@]}" || return 1
    : >"$log"
    # Into a file by its name: what Qt Test writes to a standard output that is no console is lost.
    for suite in "${targets[@]}"; do
        wine_path="$(windows_path "$prefix/bin")" qt_plugins="$(windows_path "$prefix/plugins")" \
            windows "$objects/tests/$suite.exe" -o "$(windows_path "$work/suite.txt"),txt" >>"$room_log" 2>&1 || failed_suites+=("$suite")
        tr -d '\r' <"$work/suite.txt" >>"$log"
        rm -f "$work/suite.txt"
    done
    grep '^Totals' "$log" | awk '{p += $2; f += $4; s += $6} END {print NR " suites, " p " passed, " f " failed, " s " skipped"}' |
        tee "$work/windows-suites"
    [ "${#failed_suites[@]}" = 0 ] || { grep -A3 '^FAIL' "$log"; echo "failed: ${failed_suites[*]}"; return 1; }
}

# The programs of these folders' tests that there are for Windows, and that of the icons, which are other files there.
windows_suites() {
    local file
    for file in "$root"/tests/{domain,protocol,session,store,models}/tst_*.cpp "$root/tests/ui/tst_iconpicture.cpp"; do
        file="$(basename "$file" .cpp)"
        ! grep -q "^build tests/$file.exe" "$1/build.ninja" || echo "$file"
    done
}

try_windows() {
    local before="$work/before" options=(/SERVER=1 /LOGIN=1)
    check "a new wine prefix" make_wine
    settle
    find "$room/prefix/drive_c" -print | sort >"$before"

    check "install $previous_version, silently" windows_install "$(windows_setup "$previous" "$previous_version")" "${options[@]}"
    check "both programs are of version $previous_version" windows_versions "$previous_version"
    [ -z "${WATCHPOST_WINDOWS_CERTIFICATE:-}" ] ||
        check "programs, uninstaller and installer are signed" verify_windows "$installed"/*.exe "$installed"/*.dll "$installed"/plugins/*/*.dll "$(windows_setup "$dist" "$version")"
    check "every import is resolved" imports_resolved "$installed"
    cat "$work/check.log"
    check "version and icon are in the programs" described "$previous_version"
    check "Windows lists it, and starts it at login" registered "$previous_version"
    check "it is in the Start menu" in_start_menu
    check "TLS and SQLite are there" windows_debug_info
    use_windows "$previous_version" new person

    check "the start at login is switched off in Windows, for a profile" switch_login_off
    check "upgrade to $version" windows_install "$(windows_setup "$dist" "$version")"
    [ -z "${WATCHPOST_WINDOWS_CERTIFICATE:-}" ] ||
        check "$version is signed, too" verify_windows "$installed"/*.exe "$installed"/*.dll "$installed"/plugins/*/*.dll
    check "both programs are of version $version" windows_versions "$version"
    check "what was chosen is kept" registered "$version"
    check "the start at login is as it was" login_is_off
    check "Windows is set to dark" windows_goes_dark
    use_windows "$version" keeps intrusion

    check "remove" windows_uninstall
    check "nothing is left behind" nothing_left_in_windows "$before"
    check "but the user's own data" windows_has_camera
    check "and a key in the Credential Manager" has_passwords
    check "install again" windows_install "$(windows_setup "$dist" "$version")"
    check "and remove with the data" windows_uninstall /DATA=1
    check "the data are gone" wait_for test ! -e "$data"
    check "so are the passwords" forgot_passwords
    check "the test suites pass" run_windows_suites
    cat "$work/windows-suites"
}
