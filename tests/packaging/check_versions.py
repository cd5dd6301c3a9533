"""CMake, Debian's changelog, the RPM spec and the metainfo name the same version: check_versions.py SOURCE_DIR VERSION"""
import os
import re
import sys

source, version = sys.argv[1:]
PLACES = {
    "packaging/debian/changelog": r"\Awatchpost \(([\d.]+)-",
    "packaging/rpm/watchpost.spec": r"^Version:\s+([\d.]+)$",
    "packaging/linux/watchpost.metainfo.xml": r"<releases>\s*<release version=\"([\d.]+)\"",
}
problems = []
for place, pattern in PLACES.items():
    with open(os.path.join(source, place), encoding="utf-8") as file:
        found = re.search(pattern, file.read(), re.M)
    if not found or found[1] != version:
        problems.append(f"{place} is of version {found[1] if found else 'unknown'}, CMakeLists.txt of {version}")
print("\n".join(problems) or f"all are of version {version}")
sys.exit(bool(problems))
