"""Tooltips show text as it is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from slotdesk_ui.widgets.plain_tooltip import plain_tooltip


@pytest.mark.parametrize("name", ["<b>x</b>", "<img src=x>", "a < b & c", "<script>", "Dr <i>\nB", "plain"])
def test_markup_is_shown_literally(qapp: object, name: str) -> None:
    shown = QTextDocument()
    text = plain_tooltip(name)
    if "<" not in name:
        assert text == name
        return
    shown.setHtml(text)
    assert shown.toPlainText() == name
