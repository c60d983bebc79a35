"""Names as people type them."""

import pytest

from slotdesk.practice.text_matching import matches_text, plain, words


@pytest.mark.parametrize(
    ("wanted", "text", "fits"),
    [
        ("ostling", "Östling", True),
        ("ÖSTLING", "Ostling", True),
        ("lukasz", "Łukasz", True),
        ("odegard", "Ødegård", True),
        ("журавлев", "Журавлёв", True),
        ("οικονομου", "Οικονόμου", True),
        ("王", "王小红", True),
        ("essen v", "von Essen", True),
        ("ssen", "von Essen", False),
        ("118 99", "118 99", True),
        ("", "anything", False),
        ("---", "anything", False),
        ("o'n", "O'Neill", True),
    ],
)
def test_words_begin_alike(wanted: str, text: str, *, fits: bool) -> None:
    assert matches_text(wanted, [text]) is fits


def test_plain_words() -> None:
    assert plain("ÅÄÖ ß") == "aao ss"
    assert words("O'Neill, Mary-Jane") == ("o", "neill", "mary", "jane")
