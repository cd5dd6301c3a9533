#!/usr/bin/env python3
"""Each test and each place that a document names must exist: check_named.py SOURCES DOCUMENT"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
document = sys.argv[2]
text = (root / document).read_text(encoding="utf-8")
files = {path.stem: path for path in (root / "tests").rglob("*.*") if path.suffix in (".cpp", ".py")}
problems = []
for program in sorted(set(re.findall(r"`(?:e2e\.)?((?:tst|test)_\w+)", text))):
    if program not in files:
        problems.append(f"{program}: there is no such test")
for program, functions in re.findall(r"`(tst_\w+)(?:::|` )((?:`?\w+`(?:, )?)+)", text):
    source = files[program].read_text(encoding="utf-8") if program in files else ""
    for function in re.findall(r"\b(?!tst_)\w+", functions):
        if not re.search(rf"\b{function}\b", source):
            problems.append(f"{program}: there is no {function}")
for place in re.findall(r"`((?:domain|protocol|session|store|models|ui|main|server)/\w+)`", text):
    if not list((root / "app").glob(f"{place}.*")):
        problems.append(f"{place}: there is no such file")
for problem in problems:
    print(f"{document} names {problem}")
if not re.search(r"`tst_", text):
    problems.append("nothing")
sys.exit(1 if problems else 0)
