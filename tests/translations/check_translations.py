"""Fails when a text of the program has no finished translation, or when a translation lost a placeholder.

usage: check_translations.py LUPDATE SOURCE_DIR
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%L?[0-9]|%n|%Ln")


def forms(message):
    translation = message.find("translation")
    if translation is None:
        return None, []
    plural = translation.findall("numerusform")
    return translation, [form.text or "" for form in plural] if plural else [translation.text or ""]


def problems_of(path):
    messages = 0
    for context in ElementTree.parse(path).getroot().findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            source = message.findtext("source") or ""
            translation, texts = forms(message)
            where = f"{path.name}: {name}: {source!r}"
            messages += 1
            if translation is None or translation.get("type") == "unfinished" or not all(texts):
                yield f"{where} is not translated"
                continue
            if translation.get("type") in ("vanished", "obsolete"):
                yield f"{where} is no longer in the program"
            for text in texts:
                # A plural form may leave the number out ("one camera"); nothing else may be lost or added.
                wanted, got = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(text))
                if wanted - got - {"%n", "%Ln"} or got - wanted:
                    yield f"{where}: the placeholders differ in {text!r}"
                if source.count("&") == 1 and "&" not in text and "& " not in source:
                    yield f"{where}: the keyboard mnemonic is lost in {text!r}"
    if messages < (10 if path.stem.endswith("_en") else 300):
        yield f"{path.name}: only {messages} texts, so the sources were not read"


def main():
    lupdate, root = sys.argv[1], pathlib.Path(sys.argv[2])
    sources = sorted(str(path) for pattern in ("*.cpp", "*.h") for path in (root / "app").rglob(pattern)
                     if path.parent.name != "server")
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        copies = []
        for original in sorted((root / "translations").glob("*.ts")):
            copies.append(pathlib.Path(folder) / original.name)
            shutil.copy(original, copies[-1])
            plural = ["-pluralonly"] if original.stem.endswith("_en") else []
            subprocess.run([lupdate, "-silent", "-locations", "none", "-I", str(root / "app"), *plural, *sources, "-ts", str(copies[-1])],
                           check=True, cwd=root, timeout=60)
        for copy in copies:
            problems += problems_of(copy)
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} problems. Run the target update_translations, then translate what is unfinished.")
    return 1 if problems or not copies else 0


if __name__ == "__main__":
    sys.exit(main())
