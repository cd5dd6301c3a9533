"""The language is chosen in the login window, shown at once in every window, and kept."""
import re

import desk


LANGUAGE = re.compile("^Language|^语言")


def test(d):
    client = d.client("--demo", profile="profile")
    client.find("push button", "Log in")
    client.choose_from_button(LANGUAGE, "简体中文")
    client.gone("push button", "Log in")
    client.find("password text", "密码")

    # The other window, too: no English word that stood on it before is left.
    client.press("push button", "登录")
    client.find("check box", re.compile("^全部.*24"))
    names = {node.name for node in client.all()}
    left = {name for name in names if re.search(r"[Cc]amera|Search|Online|Offline|Unknown|Alarm|Connected|Log ", name)}
    assert not left, left
    client.end()

    again = d.client(profile="profile")
    again.find("push button", "登录")
    again.choose_from_button(LANGUAGE, "English")
    again.find("push button", "Log in")


desk.run(test)
