from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from slotdesk.domain.operation import OPERATIONS
from slotdesk.domain.raw_request import RawRequest
from slotdesk.store.request_collection import CollectionContents, KeptRequest
from slotdesk_ui.composer.collection_panel import CollectionPanel

FOLDER = Path("/srv/requests")
ONE = KeptRequest(FOLDER / "one.http", 0, RawRequest("GET", "metadata", name="One"))
TWO = KeptRequest(FOLDER / "two.http", 0, RawRequest("GET", "Patient"))


@pytest.fixture
def panel(qtbot: QtBot) -> CollectionPanel:
    found = CollectionPanel()
    qtbot.addWidget(found)
    return found


def test_what_is_kept_is_listed_by_name_else_by_what_it_is(panel: CollectionPanel) -> None:
    panel.show_contents(FOLDER, CollectionContents((ONE, TWO)), TWO)

    items = [panel.tree.topLevelItem(place) for place in range(2)]
    assert [item.text(0) for item in items if item] == ["One", "GET Patient"]
    assert panel.current() == TWO
    assert panel.remove_button.isEnabled()


def test_an_empty_folder_says_what_to_do(panel: CollectionPanel) -> None:
    panel.show_contents(FOLDER, CollectionContents())

    assert not panel.empty.isHidden()
    assert panel.tree.isHidden()
    assert not panel.remove_button.isEnabled()


def test_a_file_that_cannot_be_read_is_named(panel: CollectionPanel) -> None:
    panel.show_contents(FOLDER, CollectionContents((), ((FOLDER / "bad.http", "line 3: x"),)))

    assert panel.troubles.text() == "bad.http can't be read: line 3: x"


def test_choosing_and_taking_away_carry_the_request(panel: CollectionPanel, qtbot: QtBot) -> None:
    panel.show_contents(FOLDER, CollectionContents((ONE, TWO)), ONE)

    with qtbot.waitSignal(panel.chosen) as chosen:
        panel.tree.itemActivated.emit(panel.tree.topLevelItem(1), 0)
    with qtbot.waitSignal(panel.removed) as removed:
        panel.remove_button.click()

    assert chosen.args == [TWO]
    assert removed.args == [ONE]


def test_each_kind_of_request_can_be_begun(panel: CollectionPanel) -> None:
    asked: list[str] = []
    panel.form_requested.connect(asked.append)

    for action in panel.new_button.menu().actions():
        action.trigger()

    assert asked == [one.id for one in OPERATIONS]
