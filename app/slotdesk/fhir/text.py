"""Text from the wire, made fit to be shown as plain text."""

from __future__ import annotations

LINE = 300  # characters; a label, a name, a code
PARAGRAPH = 4_000  # characters; a comment, an instruction, an issue

# Overrides, embeddings and isolates would reorder what stands around the text; marks (LRM, RLM) are left in.
_REORDERING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_CONTROL = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), 0xFEFF, *_REORDERING, *range(0xD800, 0xE000)))
_LINE_TABLE: dict[int, str | None] = {**_CONTROL, 0x09: " ", 0x0A: " ", 0x0D: " ", 0x2028: " ", 0x2029: " "}
_PARAGRAPH_TABLE: dict[int, str | None] = {**_CONTROL, 0x09: "\t", 0x0A: "\n", 0x2028: "\n", 0x2029: "\n"}


def line(text: str) -> str:
    """The text on one line, without control characters, cut to LINE."""
    if len(text) <= LINE and text.isprintable():
        return text
    return _cut(text, LINE, _LINE_TABLE)


def paragraph(text: str) -> str:
    """The text with its line breaks, without other control characters, cut to PARAGRAPH."""
    if len(text) <= PARAGRAPH and text.isprintable():
        return text
    return _cut(text, PARAGRAPH, _PARAGRAPH_TABLE)


def _cut(text: str, length: int, table: dict[int, str | None]) -> str:
    # Cut before cleaning as well, so that a text of many megabytes costs nothing.
    cleaned = text[: length * 2].translate(table).strip()
    return cleaned if len(cleaned) <= length else cleaned[: length - 1].rstrip() + "…"
