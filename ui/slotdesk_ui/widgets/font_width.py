"""Widths that were chosen for the usual font, in the font at hand."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

_USUAL_LINE_PX = 16  # at most, of the fonts that a desktop comes with


def in_font(width_px: int, metrics: QFontMetrics) -> int:
    """As many pixels as hold the same text; not fewer where the font is small."""
    return round(width_px * max(1.0, metrics.lineSpacing() / _USUAL_LINE_PX))
