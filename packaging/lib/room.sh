# The rooms that packages are tried in: a clean Debian each, a network of their own, one display.
base="$work/chroots/base"
pictures="$work/test"
room=""      # the chroot of the package at hand
room_log=""  # what its programs say

check() {
    local name="$1"
    shift
    if "$@" >"$work/check.log" 2>&1; then
        passed=$((passed + 1))
        echo "ok    $name"
    else
        failed=$((failed + 1))
        echo "FAIL  $name"
        sed 's/^/      /' "$work/check.log" | tail -40
    fi
}

# Until the command succeeds, for 60 s.
wait_for() {
    local tries
    for tries in $(seq 300); do
        "$@" >/dev/null 2>&1 && return
        sleep 0.2
    done
    echo "waited in vain for: $*"
    return 1
}

make_base() {
    [ -e "$base/.made" ] && return
    rm -rf "$base"
    mkdir -p "$base"
    # From where this machine itself installs what is Debian's: other vendors' archives want keys and certificates of their own.
    local sources mirror
    sources="$(apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' | sort -u)"
    mirror="$(awk '$3 == "bookworm" {print $2; exit}' <<<"$sources")"
    [ -n "$mirror" ] || { echo "apt knows no archive of Debian 12: see /etc/apt/sources.list.d" >&2; return 1; }
    debootstrap --variant=minbase bookworm "$base" "$mirror" >"$work/debootstrap.log"
    echo "$sources" >"$base/etc/apt/sources.list"
    # minbase leaves man pages in, but this makes sure of it.
    rm -f "$base/etc/dpkg/dpkg.cfg.d/"*doc*
    touch "$base/.made"
}

make_room() {
    room="$work/chroots/$1"
    room_log="$work/chroots/$1.log"
    rm -rf "$room"
    cp -a --reflink=auto "$base" "$room"
    rm "$room/.made"
    : >"$room_log"
    mkdir -p "$work/chroots/archives" "$room/tmp/.X11-unix" "$pictures"
    mount --bind "$work/chroots/archives" "$room/var/cache/apt/archives"
    mount -t proc proc "$room/proc"
    mount --bind /dev "$room/dev"
    mount --bind /tmp/.X11-unix "$room/tmp/.X11-unix"
    cp -L /etc/resolv.conf "$room/etc/resolv.conf"
    inside apt-get update -q >>"$room_log" 2>&1
    inside useradd --create-home tester
    # As in a session of a desktop, which empties it when it ends.
    inside install -d -m 0700 -o tester -g tester /run/user/tester
}

leave_room() {
    umount "$room/tmp/.X11-unix" "$room/dev" "$room/proc" "$room/var/cache/apt/archives"
    rm -rf "$room"
}

# As root in the room; as another user there: inside_as NAME COMMAND... With how=exec the shell becomes the command, so that $! is it.
inside() {
    chroot "$room" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

inside_as() {
    local user="$1" session=()
    shift
    [ ! -d "$room/run/user/$user" ] || session=(XDG_RUNTIME_DIR="/run/user/$user")
    ${how:-} nsenter --net="$network" chroot "$room" setpriv --reuid="$user" --regid="$user" --init-groups env -i \
        PATH=/usr/local/bin:/usr/bin:/bin HOME="/home/$user" LC_ALL=C.UTF-8 DISPLAY="${DISPLAY:-}" "${session[@]}" "$@"
}

install_in_room() {
    inside apt-get install -y -q --no-install-recommends "$@" >>"$room_log" 2>&1 || { tail -20 "$room_log"; return 1; }
}

# Every file with its owner and mode, and the contents of /etc; not the package manager's own books, adduser's lock, and the session's
# folder.
snapshot() {
    (
        cd "$room"
        find . -xdev \( -path ./proc -o -path ./dev -o -path ./sys -o -path ./home/tester -o -path ./var/cache -o -path ./var/log \
            -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/lib/rpm -o -path ./tmp/.X11-unix -o -path ./packages \
            -o -path ./run/user -o -path ./run/adduser \) -prune \
            -o -printf '%p %y %u:%g %m\n'
        find etc -type f ! -name '*-' ! -name ld.so.cache -exec sha256sum {} +
    ) | sort
}

# What is in the home folder, without what stays the user's own.
snapshot_home() {
    (cd "$room/home/tester" && find . \( -path ./.local/share/watchpost -o -path './.cache' -o -path ./.dbus \) -prune -o -printf '%p %y\n' | sort)
}

# What is there now and was not in the snapshot $1, beside the user's own files: nothing.
nothing_left() {
    snapshot >"$work/after"
    diff "$1" "$work/after"
}

network_is_apart() { [ "$(readlink "$network")" != "$(readlink /proc/$$/ns/net)" ]; }

# A loopback of its own: the packages' fixed port collides with nobody.
make_network() {
    unshare --net sleep infinity &
    local pid=$!
    network="/proc/$pid/ns/net"
    wait_for network_is_apart
    nsenter --net="$network" ip link set lo up
}

start_display() {
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$work/display" 2>"$work/xvfb.log" &
    wait_for test -s "$work/display"
    DISPLAY=":$(cat "$work/display")"
    export DISPLAY
    openbox >/dev/null 2>&1 &
}
