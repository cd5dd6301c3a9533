"""A second start of a profile raises the window of the first and ends; another profile is another program; of several
starts at once one stays."""
import subprocess
import time

import desk


def start(d, profile, *arguments):
    return subprocess.Popen([desk.CLIENT, "--profile", d.path(profile), *arguments], stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL)


def active_window():
    done = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True, timeout=10)
    return done.stdout.strip()


def test(d):
    first = d.client("--demo", profile="one")
    other = d.client("--demo", profile="two")  # its window lies above
    first.press("push button", "Log in")
    frame = first.find("frame", "demo")
    other.find("push button", "Log in")

    # Minimized, and then asked for by a second start.
    window = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(first.process.pid), "--name", "demo"],
                            capture_output=True, text=True, timeout=10).stdout.split()[0]
    subprocess.run(["xdotool", "windowminimize", window], check=True, timeout=10)
    began = time.monotonic()
    second = start(d, "one")
    if second.wait(timeout=15) != 0:
        raise desk.Failure(f"the second start ended with {second.returncode}")
    print(f"a second start took {time.monotonic() - began:.2f} s")
    desk.wait_for("the first one's window in front", lambda: "demo" in active_window())
    assert first.process.poll() is None and frame.name

    # The first ended, or was killed: the next start is the first.
    first.kill()
    again = d.client("--demo", profile="one")
    again.find("push button", "Log in")

    # At once.
    many = [start(d, "three") for _ in range(4)]
    desk.wait_for("all but one to end", lambda: sum(one.poll() is not None for one in many) == 3)
    time.sleep(0.5)
    left = [one for one in many if one.poll() is None]
    assert len(left) == 1, [one.poll() for one in many]
    assert all(one.returncode == 0 for one in many if one.poll() is not None)
    left[0].terminate()
    left[0].wait(timeout=20)


desk.run(test)
