"""Every text is translated, wholly, and what a program puts into it is still there."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from house.translations import LANGUAGES, Message, asked_for, messages
from house.tree import ROOT, modules

_TABLES = {  # what they look up is marked there
    "ui/slotdesk_ui/actions.py",
    "ui/slotdesk_ui/audit/audit_words.py",
    "ui/slotdesk_ui/inspector/message_words.py",  # the rules for messages, in domain/rules_of_*.py
    "ui/slotdesk_ui/settings/setting_words.py",
}
_MAY_BE_CUT_SHORT = {"A&fternoon"}
_PLACEHOLDER = re.compile(r"\{\w*\}|%L?n")
_COUNTS = re.compile(r"%L?n\b")
_MNEMONIC = re.compile(r"&(?=[^&\s])")
_KEYS = re.compile(r"\b(?:F\d{1,2}|https?://\S+|\$\w+|_count|Type/id|CapabilityStatement)")


@pytest.fixture(params=LANGUAGES)
def translated(request: pytest.FixtureRequest) -> list[Message]:
    """The messages of one language."""
    return messages(request.param)


def test_the_files_are_what_the_sources_make_them() -> None:
    """And nothing in them is left unfinished: `python packaging/translations.py` says what."""
    command = [sys.executable, str(ROOT / "packaging" / "translations.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_text_is_in_every_language(translated: list[Message]) -> None:
    known = {message.key for message in translated}
    assert [text for text in asked_for() if text[1:] not in known and text[0].split(":")[0] not in _TABLES] == []


def test_a_text_is_a_literal() -> None:
    assert [text for text in asked_for() if not text[2] and text[0].split(":")[0] not in _TABLES] == []


def test_an_f_string_holds_no_text_to_translate() -> None:
    """Lupdate does not look into them."""
    pattern = re.compile(r"""f(["']).*\{[^}]*\btr\(""")
    lines = [
        f"{path}:{number}"
        for path in modules("ui")
        for number, line in enumerate((ROOT / path).read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]
    assert lines == []


def test_nothing_is_unfinished(translated: list[Message]) -> None:
    assert [message.key for message in translated if not message.is_finished or not all(message.forms)] == []


def test_what_is_put_in_is_still_there(translated: list[Message]) -> None:
    for message in translated:
        wanted = sorted(_PLACEHOLDER.findall(message.source))
        for form in message.forms:
            assert sorted(_PLACEHOLDER.findall(form)) == wanted, message


def test_names_of_keys_and_codes_are_still_there(translated: list[Message]) -> None:
    for message in translated:
        assert all(set(_KEYS.findall(message.source)) <= set(_KEYS.findall(form)) for form in message.forms), message


def test_a_mnemonic_stays_one(translated: list[Message]) -> None:
    for message in translated:
        wanted = len(_MNEMONIC.findall(message.source))
        assert all(len(_MNEMONIC.findall(form)) == wanted for form in message.forms), message


def test_a_text_ends_as_it_did(translated: list[Message]) -> None:
    for message in translated:
        for form in message.forms:
            if message.context != "DateWords" and message.source not in _MAY_BE_CUT_SHORT:
                assert _end(form) == _end(message.source), message
                assert form[:1].isspace() == message.source[:1].isspace(), message


def test_what_counts_is_a_plural(translated: list[Message]) -> None:
    """Qt finds no translation for a number in a text that is none."""
    assert [message.key for message in translated if _COUNTS.search(message.source) and not message.is_plural] == []


def test_plurals_have_their_forms() -> None:
    for language in ("en", *LANGUAGES):
        plurals = [message for message in messages(language) if message.is_plural]
        assert plurals
        assert {len(message.forms) for message in plurals} == {2}
    assert all(message.is_plural for message in messages("en"))


def _end(text: str) -> str:
    return next((mark for mark in ("…", ".", "?", ":") if text.endswith(mark)), "")
