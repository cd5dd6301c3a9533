"""Every option and command that --help names is in the man page and in the completions of bash, zsh and fish, and these name no
other: check_documented.py SOURCE_DIR WATCHPOST WATCHPOST_SERVER"""
import os
import re
import subprocess
import sys

source, *programs = sys.argv[1:]
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*[a-z]")


def read(*path):
    with open(os.path.join(source, "packaging", *path), encoding="utf-8") as file:
        return file.read()


def helped(program):
    """The options, and the commands as tuples of their fixed words."""
    text = subprocess.run([program, "--help"], capture_output=True, encoding="utf-8", timeout=30, check=True).stdout
    options = set(re.findall(r"^  (?:-\w, )?(--[\w-]+)", text, re.M))
    listed = re.search(r"^Commands:\n((?:  .*\n)+)", text, re.M)
    commands = set()
    for line in listed[1].splitlines() if listed else []:
        words = re.match(r"[a-z]+(?: [a-z]+(?= |$))?", re.split(r"\s{2,}", line.strip())[0])
        commands.add(tuple(words[0].split()))
    return options, commands


def without_comments(text):
    return re.sub(r"^#.*$", "", text, flags=re.M)


def options_of(text, fish):
    if fish:
        return {"--" + name for name in re.findall(r"^complete .* -l ([\w-]+)", text, re.M)}
    return set(OPTION.findall(text))


def unescaped(man):
    """The man page's own words: without the lines of other programs' examples, requests and font changes."""
    text = re.sub(r"\.nf\n.*?\.fi\n", "", man, flags=re.S)
    text = re.sub(r"\\f[A-Z]|\"", "", text.replace("\\-", "-"))
    return re.sub(r"^\.[A-Z]{1,2}\b ?", "", text, flags=re.M)


def check(program):
    name = os.path.basename(program)
    options, commands = helped(program)
    if "--help" not in options or (name == "watchpost-server") != bool(commands):
        return [f"{name} --help could not be understood"]
    faults = []
    places = {f"man/{name}.1": unescaped(read("man", f"{name}.1"))}
    for shell in "bash", "zsh", "fish":
        places[f"linux/completions/{name}.{shell}"] = without_comments(read("linux", "completions", f"{name}.{shell}"))
    for place, text in places.items():
        found = options_of(text, place.endswith(".fish"))
        faults += [f"packaging/{place} lacks {option}" for option in sorted(options - found)]
        faults += [f"packaging/{place} has {option}, which {name} does not know" for option in sorted(found - options)]
        for command in sorted(commands):
            if place.endswith(".1"):
                there = re.search(rf"^{' '.join(command)}\b", text, re.M)
            else:  # the second word of a command: in the one list of what belongs to the first
                there = all(re.search(rf"(?<![\w-]){word}(?![\w-])", text) for word in command)
            if not there:
                faults.append(f"packaging/{place} lacks the command {' '.join(command)}")
    return faults


def check_configuration(server):
    """server.conf sets only what is an option; comments that show one, too."""
    options = helped(server)[0]
    names = re.findall(r"^;?([a-z-]+)=", read("linux", "server.conf"), re.M)
    return [f"packaging/linux/server.conf has {name}, which is not an option of serve" for name in names
            if "--" + name not in options] or ([] if names else ["packaging/linux/server.conf is empty"])


problems = [fault for program in programs for fault in check(program)] + check_configuration(programs[1])
print("\n".join(problems) or "man pages and completions say what --help says")
sys.exit(bool(problems))
