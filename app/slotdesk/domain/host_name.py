"""Names of hosts: which can be looked up at all, letters beyond ASCII included."""

from __future__ import annotations

import ipaddress
import re
import unicodedata

_MAX_LABEL = 63
_MAX_NAME = 253
_ASCII = re.compile(r"[a-z0-9_-]+")
# Source: RFC 5892, 2.1 LetterDigits; capitals are made small before.
_LETTERS = frozenset({"Ll", "Lo", "Lm", "Mn", "Mc", "Nd"})
_STABLE_ALTHOUGH_FOLDED = frozenset("\u00df\u03c2")  # RFC 5892, 2.6: sharp s and final sigma


def can_be_host(host: str) -> bool:
    """Whether a name or address can be written as the host of a URL: no symbols, no empty or overlong parts.

    Source: RFC 1123, 2.1; RFC 5890, 2.3.2.1.
    """
    if ":" in host:
        return _is_address(host)
    labels = [_encoded(label) for label in host.lower().removesuffix(".").split(".")]
    return all(0 < len(label) <= _MAX_LABEL for label in labels) and len(".".join(labels)) <= _MAX_NAME


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, which no proxy can reach for us and nobody can listen in on."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _is_address(host: str) -> bool:
    try:
        return bool(ipaddress.IPv6Address(host))
    except ValueError:
        return False


def _encoded(label: str) -> str:
    """A part of a name as it is looked up; empty where it can't be."""
    if label.startswith("xn--") and label.isascii():
        return _reencoded(label)
    if label.isascii():
        return label if _ASCII.fullmatch(label) else ""
    if unicodedata.category(label[0]).startswith("M") or label.startswith("-") or label.endswith("-"):
        return ""
    if label[2:4] == "--" or not all(_is_letter(character) for character in label):
        return ""
    return f"xn--{label.encode('punycode').decode('ascii')}"


def _reencoded(label: str) -> str:
    """A part that is encoded already; empty where it stands for nothing that may be."""
    try:
        plain = label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return ""
    return label if not plain.isascii() and _encoded(plain) == label else ""


def _is_letter(character: str) -> bool:
    if character.isascii():
        return _ASCII.fullmatch(character) is not None and character != "_"
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", character).casefold())
    stable = folded == character or character in _STABLE_ALTHOUGH_FOLDED
    return stable and unicodedata.category(character) in _LETTERS
