"""Tooltips that show text as it is."""

from __future__ import annotations

import html


def plain_tooltip(text: str) -> str:
    """Text for a Qt tooltip that shows literally: escaped where Qt might take it for markup."""
    if "<" not in text:  # stricter than Qt.mightBeRichText, and sure
        return text
    return "<qt>" + html.escape(text).replace("\n", "<br>") + "</qt>"
