"""The language is chosen in the login window, shown at once in every window, and kept."""
import re

import desk


def choose(client, place, button):
    """The menu of a button is not in the tree: it is opened with the mouse and used with the keyboard."""
    def done():
        client.click(client.find("push button", re.compile("^Language|^语言")))
        client.keys(*[desk.DOWN] * place, desk.RETURN)
        try:
            return client.find("push button", button, timeout=2)
        except desk.Failure:
            return None  # the keys came before the menu was there; a second click closes it or opens it anew

    desk.wait_for("the menu to be used", done)


def test(d):
    client = d.client("--demo", profile="profile")
    client.find("push button", "Log in")
    choose(client, 2, "登录")
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
    choose(again, 1, "Log in")


desk.run(test)
