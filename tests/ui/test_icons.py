"""Icons: one for each action, in the colours that are worn, sharp at any scale."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication

from slotdesk.store.choices import Appearance
from slotdesk.store.locations import resource
from slotdesk_ui.actions import ACTIONS
from slotdesk_ui.icons import On, action_icon
from slotdesk_ui.theme import DARK, LIGHT, Theme, apply_theme


def painted(name: str, mode: QIcon.Mode, ground: On, ratio: float = 1) -> QImage:
    return action_icon(name, ground).pixmap(QSize(16, 16), ratio, mode).toImage()


def ink(image: QImage) -> str:
    """The colour of the most opaque spot."""
    spots = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(spots, key=lambda spot: spot.alpha()).name()


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_every_action_has_its_icon_in_one_stroke_style(qapp: QApplication, spec: object) -> None:
    name = spec.icon  # type: ignore[attr-defined]  # given by pytest as an object
    root = ElementTree.fromstring(resource(f"icons/{name}.svg").read_text(encoding="utf-8"))  # noqa: S314 - our own
    assert root.attrib == {
        "viewBox": "0 0 24 24",
        "fill": "none",
        "stroke": "#000",
        "stroke-width": "1.75",
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
    }
    image = painted(name, QIcon.Mode.Normal, On.MENU)
    marked = [1 for x in range(16) for y in range(16) if image.pixelColor(x, y).alpha() > 100]
    assert 14 < len(marked) < 200
    edge = [image.pixelColor(x, y).alpha() for x in range(16) for y in (0, 15)]
    assert max(edge) < 200  # nothing is cut off


def test_no_icon_is_left_without_an_action_or_a_server_that_is_locked() -> None:
    files = {path.stem for path in resource("icons").iterdir()}
    assert files == {"locked", *(spec.icon for spec in ACTIONS)}
    assert len({resource(f"icons/{spec.icon}.svg").read_bytes() for spec in ACTIONS}) == len(ACTIONS)


@pytest.mark.parametrize(("appearance", "theme"), [(Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK)])
def test_icons_wear_the_theme_at_the_moment(qapp: QApplication, appearance: Appearance, theme: Theme) -> None:
    try:
        apply_theme(qapp, appearance)
        assert ink(painted("find", QIcon.Mode.Normal, On.MENU)) == theme.text.name()
        assert ink(painted("find", QIcon.Mode.Active, On.MENU)) == theme.on_accent.name()
        assert ink(painted("find", QIcon.Mode.Active, On.BUTTON)) == theme.text.name()
        assert ink(painted("find", QIcon.Mode.Normal, On.ACCENT)) == theme.on_accent.name()
        assert ink(painted("find", QIcon.Mode.Disabled, On.ACCENT)) == theme.muted.name()
        assert ink(painted("find", QIcon.Mode.Disabled, On.MENU)) not in {theme.text.name(), theme.on_accent.name()}
    finally:
        apply_theme(qapp, Appearance.LIGHT)


def test_icons_are_painted_anew_for_a_finer_screen(qapp: QApplication) -> None:
    fine = painted("settings", QIcon.Mode.Normal, On.MENU, 2.0)
    assert fine.size() == QSize(32, 32)
    coarse = painted("settings", QIcon.Mode.Normal, On.MENU).scaled(32, 32)
    assert fine != coarse


def test_the_window_does_without_an_icon_that_is_not_there(qapp: QApplication) -> None:
    assert action_icon("none-such").isNull()
