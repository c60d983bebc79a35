"""The themes: contrast computed, categories told apart by all eyes."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette

from slotdesk_ui.theme import qt_palette
from slotdesk_ui.themes import HIGH_DARK, HIGH_LIGHT, THEMES, Theme, mix

ALL = pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "high-light", "high-dark"])
HIGH = pytest.mark.parametrize("theme", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])


def linear(color: QColor) -> tuple[float, float, float]:
    def one(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return one(color.redF()), one(color.greenF()), one(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio. Source: WCAG 2.2, relative luminance."""
    bright, dim = sorted(
        (0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (linear(one), linear(other))), reverse=True
    )
    return (bright + 0.05) / (dim + 0.05)


def text_pairs(theme: Theme) -> list[tuple[QColor, QColor]]:
    """Every text with every ground that it stands on."""
    surfaces = (theme.window, theme.base, theme.today_tint, theme.weekend_tint, theme.out_of_hours_tint)
    pairs = [(text, surface) for text in (theme.text, theme.muted, theme.accent) for surface in surfaces]
    tones = (
        (theme.error, theme.error_tint),
        (theme.warning, theme.warning_tint),
        (theme.ok, theme.ok_tint),
        (theme.info, theme.info_tint),
    )
    for tone, tint in tones:
        pairs += [(tone, surface) for surface in (tint, theme.window, theme.base)] + [(theme.text, tint)]
    written = (theme.syntax_name, theme.syntax_text, theme.syntax_number, theme.syntax_word, theme.text)
    marked = (theme.base, theme.hit_tint, theme.current_hit_tint)
    pairs += [(text, surface) for text in written for surface in marked]
    pairs += [(theme.warning, surface) for surface in surfaces]  # another zone's hours beside a column
    return [*pairs, (theme.on_accent, theme.accent), (theme.muted, theme.void_tint), (theme.text, theme.void_tint)]


@ALL
def test_text_can_be_read_on_every_background(theme: Theme) -> None:
    for text, surface in text_pairs(theme):
        assert contrast(text, surface) >= 4.5, f"{text.name()} on {surface.name()}"


@HIGH
def test_high_contrast_is_seven_to_one(theme: Theme) -> None:
    pairs = text_pairs(theme) + [
        (colors.text, fill)
        for colors in (*theme.categories, theme.uncategorised)
        for fill in (colors.fill, colors.fill_hover)
    ]
    for text, surface in pairs:
        assert contrast(text, surface) >= 7.0, f"{text.name()} on {surface.name()}"
    for line in (theme.border, theme.field_border, theme.focus_ring):
        for surface in (theme.window, theme.base):
            assert contrast(line, surface) >= 7.0, f"{line.name()} on {surface.name()}"
    for surface in (theme.window, theme.base):
        assert contrast(theme.hour_line, surface) >= 3.0


@ALL
def test_the_edge_of_a_field_can_be_seen(theme: Theme) -> None:
    for surface in (theme.window, theme.base):
        assert contrast(theme.field_border, surface) >= 3.0


@ALL
def test_what_is_disabled_can_still_be_made_out_and_told_from_what_is_not(theme: Theme) -> None:
    palette, role, group = qt_palette(theme), QPalette.ColorRole, QPalette.ColorGroup
    for text, surface in ((role.WindowText, role.Window), (role.ButtonText, role.Button), (role.Text, role.Base)):
        disabled = palette.color(group.Disabled, text)
        assert contrast(disabled, palette.color(group.Disabled, surface)) >= 3.0
        assert contrast(palette.color(group.Active, text), disabled) >= 1.8


def test_every_theme_can_be_told_by_its_window_colour() -> None:
    assert len({theme.window.name() for theme in THEMES}) == len(THEMES)


@ALL
def test_palette_text_can_be_read(theme: Theme) -> None:
    palette, role = qt_palette(theme), QPalette.ColorRole
    for text, surface in [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.PlaceholderText, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Base),
        (role.Text, role.Window),
        (role.PlaceholderText, role.Window),
        (role.PlaceholderText, role.AlternateBase),
    ]:
        assert contrast(palette.color(text), palette.color(surface)) >= 4.5, text


@ALL
def test_category_text_and_edges_can_be_seen(theme: Theme) -> None:
    for colors in (*theme.categories, theme.uncategorised):
        assert contrast(colors.text, colors.fill) >= 4.5
        assert contrast(colors.text, colors.fill_hover) >= 4.5
        assert contrast(colors.on_edge, colors.edge) >= 4.5
        assert contrast(colors.edge, theme.base) >= 3.0


@ALL
def test_rings_and_now_line_stand_out(theme: Theme) -> None:
    for color in (theme.focus_ring, theme.now_line):
        assert contrast(color, theme.base) >= 3.0


# Severity 1.0. Source: Machado, Oliveira and Fernandes 2009.
EYES = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanope": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranope": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanope": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


def oklab(color: QColor, eye: str) -> tuple[float, float, float]:
    """Perceived colour. Source: Ottosson, Oklab, 2020."""
    light = linear(color)
    r, g, b = (min(max(sum(m * c for m, c in zip(row, light, strict=True)), 0.0), 1.0) for row in EYES[eye])
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    medium = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


@ALL
@pytest.mark.parametrize("eye", EYES)
def test_twelve_categories_differ_for_all_eyes(theme: Theme, eye: str) -> None:
    assert len(theme.categories) == 12
    for one, other in combinations(theme.categories, 2):
        distance = math.dist(oklab(one.edge, eye), oklab(other.edge, eye))
        assert distance >= 0.07, f"{one.edge.name()} and {other.edge.name()} look alike"


@ALL
def test_categories_repeat_after_the_last_and_none_is_neutral(theme: Theme) -> None:
    assert theme.category(13) is theme.category(1)
    assert theme.category(-1) is theme.uncategorised


def test_mix_gives_the_share_of_the_first() -> None:
    assert mix(QColor("#FF0000"), QColor("#000000"), 0.2).name() == "#330000"
