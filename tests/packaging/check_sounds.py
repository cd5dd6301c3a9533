"""The sounds are what their script makes: nobody else's recording has slipped in. usage: check_sounds.py SOURCE_DIR"""
import pathlib
import struct
import subprocess
import sys
import tempfile
import wave


def samples(path):
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2), path
        frames = file.readframes(file.getnframes())
    return struct.unpack(f"<{len(frames) // 2}h", frames)


def main():
    folder = pathlib.Path(sys.argv[1]) / "resources/sounds"
    with tempfile.TemporaryDirectory() as made:
        subprocess.run([sys.executable, folder / "make-sounds", made], check=True, timeout=60)
        names = sorted(path.name for path in pathlib.Path(made).iterdir())
        if names != sorted(path.name for path in folder.glob("*.wav")):
            sys.exit(f"the script makes {names}")
        for name in names:
            ours, theirs = samples(folder / name), samples(pathlib.Path(made) / name)
            # One step of 65,536: mathematics libraries round differently.
            if len(ours) != len(theirs) or any(abs(a - b) > 1 for a, b in zip(ours, theirs)):
                sys.exit(f"{name} is not what the script makes")
            if abs(ours[0]) > 50 or abs(ours[-1]) > 50:
                sys.exit(f"{name} begins or ends with a click")
            if max(map(abs, ours)) > 32000:
                sys.exit(f"{name} is cut off at its loudest")


if __name__ == "__main__":
    main()
