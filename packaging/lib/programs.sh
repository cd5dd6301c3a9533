# Using what was installed: the server as its user, the client in a window. The room's package sets how they are called:
client=()  # the client's command
server=()  # the server's command with "serve" and its options
server_user=""
manage=()  # the server's command that comes before "account" and the rest, and ...
manage_options=()
server_pid=""
client_pid=""

start_server() {
    : >"$room_log.server"
    how=exec inside_as "$server_user" "${server[@]}" >>"$room_log.server" 2>&1 </dev/null &
    server_pid=$!
    wait_for grep -q listening "$room_log.server" || { cat "$room_log.server"; return 1; }
}

# As systemd and the desktop end them.
stop() {
    kill -TERM "$1" && wait "$1"
}

managed() {
    inside_as root "${manage[@]}" "$@" "${manage_options[@]}"
}

add_account() {
    local camera
    echo secret | managed account add alice || return 1
    for camera in FRONT-DOOR BACK-DOOR GARAGE; do
        echo camera-secret | managed camera add "$camera" --account alice || return 1
    done
    managed state BACK-DOOR true && managed state GARAGE false
}

has_account() {
    managed account list | grep -q '^alice'
}

online_clients() {
    managed status --json | tr -d ' \n' | grep -q "\"logged_in\":$1[,}]"
}

start_client() {
    echo secret >"$work/password"
    how=exec inside_as tester "${client[@]}" --server 127.0.0.1:9250 --user alice --password-stdin --log-in \
        <"$work/password" >>"$room_log" 2>&1 &
    client_pid=$!
    wait_for online_clients 1 && wait_for xdotool search --onlyvisible --name alice || { tail -20 "$room_log"; return 1; }
}

# The camera is in the client's own database, whichever file that is.
client_has_camera() {
    grep -rqa FRONT-DOOR "$room/home/tester/.local/share/watchpost"
}

# The client's own history holds an alarm of the type $1. A copy is read: a reader may leave files of its own beside the database.
client_has_alarm() {
    rm -rf "$work/history"
    mkdir "$work/history"
    cp "$room"/home/tester/.local/share/watchpost/watchpost.sqlite* "$work/history/"
    python3 - "$work/history/watchpost.sqlite" "$1" <<'PYTHON'
import sqlite3
import sys

database = sqlite3.connect(sys.argv[1])
found = database.execute("SELECT count(*) FROM alarm WHERE camera = 'FRONT-DOOR' AND type = ?", sys.argv[2:]).fetchone()[0]
sys.exit(f"{found} alarms" if found != 1 else 0)
PYTHON
}

# $1: the alarm's type, another one each time.
receives_alarm() {
    managed state FRONT-DOOR true && managed alarm FRONT-DOOR "$1" && wait_for client_has_alarm "$1"
}

# The card in the corner is a window of its own.
card_shown() {
    wait_for xdotool search --onlyvisible --name FRONT-DOOR
}

# $1: the picture's name. A blank screen has one colour.
picture() {
    import -window root "$pictures/$1.png" && [ "$(identify -format %k "$pictures/$1.png")" -gt 50 ]
}

# Logs in, gets an alarm of the type $3, and ends in order.
use_client() {
    check "$1: the client logs in, in a window" start_client
    check "$1: the client keeps the camera" wait_for client_has_camera
    check "$1: an alarm reaches the client's disk" receives_alarm "$3"
    check "$1: its card comes up" card_shown
    sleep 1 # all of it is painted
    check "$1: a picture of it" picture "$2"
    check "$1: the client ends in order" stop "$client_pid"
}

is_version() {
    inside_as tester "${client[@]}" --version | grep -qx "watchpost $1" &&
        inside_as tester "${server[0]}" --version | grep -qx "watchpost-server $1"
}

# What a bug report shows: TLS and SQLite are there.
debug_info() {
    inside_as tester "${client[@]}" --debug-info | tee "$work/debug-info"
    grep -q '^TLS: OpenSSL' "$work/debug-info" && grep -q '^SQLite driver: available' "$work/debug-info"
}

libraries_found() {
    local file
    for file in "$@"; do
        inside ldd "$file" >"$work/ldd" && ! grep 'not found' "$work/ldd" || return 1
    done
}

# The systemd unit's own command line, as systemd would start it but for its sandbox.
use_service() {
    client=(watchpost)
    read -r -a server < <(sed -n 's/^ExecStart=//p' "$room$1")
    server_user=watchpost
    manage=(watchpost-server)
    manage_options=(--config /etc/watchpost/server.conf)
}

# With /proc as the unit in the file $1 mounts it: by that the server knows whose a lock is that a killed one left.
starts_after_kill() {
    local options=rw status=0
    kill -KILL "$server_pid"
    wait "$server_pid" || true
    ! grep -qx 'ProtectProc=invisible' "$room$1" || options+=,hidepid=invisible
    ! grep -qx 'ProcSubset=pid' "$room$1" || options+=,subset=pid
    umount "$room/proc" && mount -t proc -o "$options" proc "$room/proc"
    sleep infinity &
    sed -i "1s/.*/$!/" "$room/var/lib/watchpost/server.db.lock"
    start_server || status=1
    umount "$room/proc" && mount -t proc proc "$room/proc"
    return "$status"
}

service_directories() {
    inside install -d -m 0700 -o watchpost -g watchpost /run/watchpost
}

database_made() {
    [ "$(inside stat -c '%U %a' /var/lib/watchpost)" = "watchpost 700" ] &&
        [ "$(inside stat -c '%U %a' /var/lib/watchpost/server.db)" = "watchpost 600" ] && [ -z "$(ls "$room/tmp")" ]
}

unit_verified() {
    systemd-analyze verify --man=no --recursive-errors=no --root="$room" "$1" 2>&1 | tee "$work/verify" && ! grep -q watchpost "$work/verify"
}

# At most 2.0, "OK" by systemd's own measure.
unit_secure() {
    systemd-analyze security --offline=true --root="$room" --threshold=20 --no-pager "$1" | tail -1
    return "${PIPESTATUS[0]}"
}
