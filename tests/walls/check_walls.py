"""Fails when a folder of app/ includes what its link line in app/CMakeLists.txt does not name, when a wire spelling leaves
wirenames.h, or when a folder without widgets includes them.

usage: check_walls.py SOURCE_DIR
"""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#include\s+"(\w+)/', re.M)
QT = re.compile(r"^\s*#include\s+<(Q\w+)>", re.M)
WIRE = re.compile(r"Caram|Prush|Sucess|Creat(?!e|i|o)")  # the source document's own spellings
WIDGETS = re.compile(r"^Q(Widget|Application|MainWindow|Dialog|Label|PushButton|TableView|Painter|Icon|Pixmap)$")
LIBRARY = re.compile(r"^watchpost_library\((\w+)\s+([^)]*)\)", re.M)


def allowed_folders(root):
    direct = {}
    for name, links in LIBRARY.findall((root / "app/CMakeLists.txt").read_text()):
        direct[name] = {link.removeprefix("watchpost_") for link in links.split() if link.startswith("watchpost_")}

    def reach(name):
        found = {name}
        for other in direct[name]:
            found |= reach(other)
        return found

    return {name: reach(name) for name in direct}


def main():
    root = pathlib.Path(sys.argv[1])
    allowed = allowed_folders(root)
    problems = []
    files = 0
    for path in sorted((root / "app").rglob("*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        files += 1
        folder = path.parent.name
        text = path.read_text(encoding="utf-8")
        for included in INCLUDE.findall(text):
            if included not in allowed[folder]:
                problems.append(f"{path.relative_to(root)} includes {included}/: no wall of app/CMakeLists.txt lets it")
        if folder not in ("ui", "main"):
            for name in QT.findall(text):
                if WIDGETS.match(name):
                    problems.append(f"{path.relative_to(root)} includes {name}: only ui and main show anything")
        if path.name != "wirenames.h" and WIRE.search(text):
            line = text[:WIRE.search(text).start()].count("\n") + 1
            problems.append(f"{path.relative_to(root)}:{line} spells a name of the wire: that is for wirenames.h")
    for problem in problems:
        print(problem)
    if files < 100 or len(allowed) != 8:
        problems.append("the tree was not read")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
