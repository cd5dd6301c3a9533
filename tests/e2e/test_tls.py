"""A server that vouches for itself: asked about once, remembered, and loudly refused when it shows another certificate."""
import hashlib
import os
import re
import ssl

import pyatspi

import desk

SUPPORT = os.path.join(os.path.dirname(__file__), "..", "support")


def pems(header):
    """The PEM blocks of a header of the tests' support, however they are quoted there."""
    with open(os.path.join(SUPPORT, header)) as file:
        text = re.sub(r'\\n"\s*"', "\n", file.read())
    return re.findall(r"-----BEGIN [A-Z ]+-----.*?-----END [A-Z ]+-----", text, re.S)


def fingerprint(certificate):
    digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate)).digest()
    return ":".join(f"{byte:02X}" for byte in digest)


def serve(d, header, port=0):
    certificate, key = pems(header)
    for name, text in (("cert.pem", certificate), ("key.pem", key)):
        with open(d.path(name), "w", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
            file.write(text + "\n")
    server = d.server("--tls-certificate", d.path("cert.pem"), "--tls-key", d.path("key.pem"), port=port)
    assert server.status()["tls"] is True
    printed = re.search(r"(?:[0-9A-F]{2}:){31}[0-9A-F]{2}", server.output())
    assert printed is None or printed.group(0) == fingerprint(certificate), server.output()
    return server, fingerprint(certificate)


def start(d, server):
    return d.client("--server", f"127.0.0.1:{server.port}", "--tls", "--user", "alice", "--password-stdin",
                    "--log-in", profile="stranger", stdin="secret\n")


def nothing_was_said(server):
    totals = server.status()["totals"]
    assert totals["logins"] == totals["refused_logins"] == totals["errors"] == totals["unknown_commands"] == 0, totals


def test(d):
    server, first = serve(d, "session_certificate.h")
    server.command("account", "add", "alice", "--password-stdin", stdin="secret\n")

    # Refused by default: Escape and Enter alike. The reason stays beside the field.
    client = start(d, server)
    client.find("dialog", "Unknown server")
    client.find("label", first)
    trust = client.find("push button", "Trust this certificate")
    assert not trust.getState().contains(pyatspi.STATE_ENABLED), client.tree()
    nothing_was_said(server)
    client.press("push button", "Do not connect")
    client.gone("dialog", "Unknown server")
    client.find("label", re.compile("certificate", re.I))
    nothing_was_said(server)

    # Compared and trusted: logged in, without typing anything again.
    client.press("push button", "Log in")
    client.find("dialog", "Unknown server")
    client.press("check box", "I have compared")
    client.press("push button", "Trust this certificate")
    client.find("frame", "alice")
    client.find("label", "Connected to")
    client.end()

    # Remembered: no question.
    client = start(d, server)
    client.find("frame", "alice")
    assert not client.all("dialog"), client.tree()
    client.end()

    # Another certificate at the same address: both are shown, and nothing is sent.
    server.end()
    other, second = serve(d, "testcertificate.h", port=server.port)
    assert first != second
    client = start(d, other)
    client.find("dialog", "identity has changed")
    client.find("label", first)
    client.find("label", second)
    refuse = client.find("push button", "Do not connect")
    assert refuse.getState().contains(pyatspi.STATE_FOCUSED) or refuse.getState().contains(pyatspi.STATE_IS_DEFAULT)
    client.press("push button", "Do not connect")
    client.gone("dialog", "identity has changed")
    client.find("push button", "Log in")
    nothing_was_said(other)


desk.run(test)
