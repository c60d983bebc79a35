"""The order of preference, by the mouse, all the way into the question that is sent."""

from __future__ import annotations

import asyncio
import json

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from journeys.conftest import Story
from journeys.known_patient import pick
from journeys.person import Person, until
from slotdesk.domain.transaction import Transaction
from slotdesk.services.message_reading import unpacked
from slotdesk_ui.widgets.chip import Chip

Left, Nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


async def asked_for(person: Person) -> list[str]:
    """The practitioners of the last question, in the order that they stand in what was sent."""
    messages = person.application.desk.link.messages
    kept = [one for one in messages if one.transaction is Transaction.FIND and one.method == "POST"]  # not next pages
    sent = json.loads(await unpacked(kept[-1].request))
    named = [one for one in sent["parameter"] if one["name"] == "practitioner"]
    return [str(one["valueReference"]["reference"]) for one in named]


async def drag(chip: Chip, target: Chip) -> None:
    """Press on a chip's words, carry it past the middle of another, and let go."""
    start = QPoint(chip.width() // 3, chip.height() // 2)
    QTest.mousePress(chip, Left, Nothing, start)
    way = target.mapTo(chip, QPoint(target.width() // 3, target.height() - 2)) - start
    for step in range(1, 6):
        QTest.mouseMove(chip, start + way * step / 5)
        await asyncio.sleep(0.02)
    QTest.mouseRelease(chip, Left, Nothing, chip.rect().center())
    await asyncio.sleep(0.02)


def test_what_is_dragged_to_the_end_is_asked_for_last(tell: Story) -> None:
    async def story(person: Person) -> None:
        await until(lambda: person.application.desk.link.capabilities is not None, "connected")
        await person.pick_patient("söderberg åke")
        field = person.window.find_panel.practitioner
        field.edit.setFocus()
        await pick(person, field, ("hadd", "Dr Hanna-Leena Haddad"))
        for typed in ("okonkwo", "lind"):
            field.edit.setFocus()
            await person.type(typed)
            await until(lambda: field.popup().current_choice() is not None, f"matches for {typed}")
            person_found = field.popup().current_choice()
            assert person_found is not None
            field.set_choices([*field.choices(), person_found])
            field.edit.clear()
        before = [choice.key for choice in field.choices()]
        assert len(before) == 3
        await person.find()
        assert await asked_for(person) == before

        chips = {chip.choice.key: chip for chip in field.findChildren(Chip) if chip.isVisible()}
        await drag(chips[before[0]], chips[before[2]])
        wanted = [before[1], before[2], before[0]]
        assert [choice.key for choice in field.choices()] == wanted
        await person.find()
        assert await asked_for(person) == wanted

    tell(story)
