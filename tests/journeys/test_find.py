"""Everything that can be asked for, by keyboard alone, as it arrives at the server."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from journeys.test_who import Shift, back_in_the_window, enter_new
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.widgets.lookup_field import LookupField

Alt = Qt.KeyboardModifier.AltModifier
Parameters = list[dict[str, Any]]


class Watch:
    """Keeps what `$find` was sent."""

    def __init__(self) -> None:
        self.found: list[Parameters] = []
        self.paths: list[str] = []

    def __call__(self, method: str, path: str, body: bytes) -> Canned | None:
        if "$find" in path:
            self.found.append(json.loads(body)["parameter"])
            self.paths.append(path)
        return None

    def values(self, name: str) -> list[Any]:
        """The values of a parameter in the last request."""
        return [
            next(value for key, value in one.items() if key != "name") for one in self.found[-1] if one["name"] == name
        ]


async def tab_to(person: Person, widget: QWidget) -> None:
    """Press Tab until something has the keyboard."""
    for _ in range(60):
        if person.focus() is widget:
            return
        await person.press(Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {widget.accessibleName()}")


async def pick(person: Person, field: LookupField, *words: str) -> None:
    """Go to a field by Tab and pick something for each word."""
    await tab_to(person, field.edit)
    for word in words:
        before = len(field.choices())
        await person.type(word)
        await until(lambda: field.popup().current_choice() is not None, f"matches for {word}")
        await person.press(Key.Key_Return)
        assert len(field.choices()) == before + 1


async def write(person: Person, widget: QWidget, text: str) -> None:
    """Go to a line by Tab, and type."""
    await tab_to(person, widget)
    await person.type(text)


async def in_sight(person: Person) -> None:
    """What has the keyboard can be seen."""
    await until(lambda: not person.focus().visibleRegion().isEmpty(), "in sight")


async def fill_in_everything(person: Person) -> None:
    """Use every field of the form, each reached by keyboard."""
    find = person.window.find_panel
    more = find.more
    await person.pick_patient("söderberg åke")
    await person.press(Key.Key_P, Ctrl | Shift)
    await enter_new(person, "maja testström 1990-02-01")
    await person.press(Key.Key_Return)
    await until(lambda: len(find.patient.patients()) == 2, "the group")
    await back_in_the_window(person)
    await write(person, find.period.start.edit, "next mon")
    await write(person, find.period.end.edit, "2026-08-21")
    await tab_to(person, next(iter(more.parts.values())))
    await person.press(Key.Key_Space)
    await pick(person, find.service, "follow", "physical")
    await pick(person, find.specialty, "cardio")
    await pick(person, find.practitioner, "okonkwo", "haddad")
    await pick(person, find.location, "kuusilehto")
    await person.press(Key.Key_E, Ctrl)
    assert person.focus() is more.organization.edit
    await in_sight(person)
    await pick(person, more.organization, "åsalund")
    await write(person, more.address, "Uppsala, 118")
    await pick(person, more.reason, "headache")
    await write(person, more.referral, "urn:example:referral|R-1")
    await pick(person, more.insurance, "county")
    for box in list(more.days.values())[:2]:
        await tab_to(person, box)
        await person.press(Key.Key_Space)
    await tab_to(person, more.count)
    await person.press(Key.Key_Up)


def check_everything(watch: Watch) -> None:
    """What the server was sent is what was filled in."""
    assert {one["name"] for one in watch.found[-1]} == {
        "start",
        "end",
        "specialty",
        "visit-type",
        "practitioner",
        "organization",
        "location-reference",
        "location-string",
        "patient-reference",
        "patient-resource",
        "reason",
        "referral-identifier",
        "timing",
        "insurance-reference",
    }
    assert watch.values("start") == ["2026-08-10T00:00:00+02:00"]
    assert watch.values("end") == ["2026-08-22T00:00:00+02:00"]
    assert [one.rpartition("|")[2] for one in watch.values("visit-type")] == ["185389009", "5880005"]
    assert len(watch.values("specialty")) == 1
    assert [one["display"] for one in watch.values("practitioner")] == [
        "Dr Noor Okonkwo",
        "Dr Hanna-Leena Haddad",
    ]
    assert watch.values("organization")[0]["reference"].startswith("Organization/")
    assert watch.values("location-reference")[0]["reference"].startswith("Location/")
    assert watch.values("location-string") == ["Uppsala", "118"]
    assert [one["reference"] for one in watch.values("patient-reference")] == ["Patient/pat-030"]
    (new,) = watch.values("patient-resource")
    assert (new["resourceType"], new["birthDate"]) == ("Patient", "1990-02-01")
    assert watch.values("reason") == ["http://snomed.info/sct|25064002"]
    assert watch.values("referral-identifier") == [{"system": "urn:example:referral", "value": "R-1"}]
    assert watch.values("timing") == [{"repeat": {"dayOfWeek": ["mon", "tue"], "when": ["MORN"]}}]
    assert [one["reference"] for one in watch.values("insurance-reference")] == ["Coverage/cov-030-1"]
    assert watch.paths[-1].endswith("_count=250")


def test_all_fourteen_parameters_are_reached_by_keyboard_and_arrive(tell: Story, practice: PracticeServer) -> None:
    watch = Watch()
    with CannedServer(watch, practice.url) as server:

        async def story(person: Person) -> None:
            await fill_in_everything(person)
            await person.find()
            check_everything(watch)

        tell(story, url=server.url)


def test_enter_picks_and_enter_again_searches(tell: Story, practice: PracticeServer) -> None:
    watch = Watch()
    with CannedServer(watch, practice.url) as server:

        async def story(person: Person) -> None:
            await person.pick_patient("söderberg åke")
            assert watch.found == []
            await person.press(Key.Key_Return)
            await until(lambda: watch.found and not person.application.desk.search.is_running, "a search")
            assert person.window.calendar_panel.isAncestorOf(person.focus())
            await person.press(Key.Key_I, Alt)
            assert person.window.find_panel.more.criteria().timing is not None

        tell(story, url=server.url)


def test_what_cannot_be_asked_for_is_said_where_it_stands_and_nothing_is_lost(
    tell: Story, practice: PracticeServer
) -> None:
    watch = Watch()
    with CannedServer(watch, practice.url) as server:

        async def story(person: Person) -> None:
            find = person.window.find_panel
            await person.pick_patient("söderberg åke")
            for text, words in (
                ("31/2", "“31/2” is no date"),
                ("2020-01-01", "before the first"),
                ("💉", "“💉” is no date"),
            ):
                find.patient.edit.setFocus()
                await tab_to(person, find.period.end.edit)
                await person.type(text)
                await person.press(Key.Key_Return, Ctrl)
                assert words in find.problem.text()
                assert person.focus() is find.period.end.edit
                assert find.period.note.text() == find.problem.text()
                assert watch.found == []
            assert find.period.end.edit.text() == "💉"
            await person.type("14.8.26")
            await person.press(Key.Key_Return)
            await until(lambda: watch.found, "a search")
            assert watch.values("end") == ["2026-08-15T00:00:00+02:00"]
            await until(lambda: not person.application.desk.search.is_running, "its end")
            QApplication.clipboard().setText("söderberg\r\nåke\n")
            await person.press(Key.Key_P, Ctrl)
            await person.press(Key.Key_V, Ctrl)
            await until(lambda: find.patient.popup().current_choice() is not None, "pasted over two lines")
            await person.press(Key.Key_Return)
            assert find.patient.patients()[0].reference == "Patient/pat-030"

        tell(story, url=server.url)


def test_the_form_scrolls_to_whatever_has_the_keyboard(tell: Story) -> None:
    async def story(person: Person) -> None:
        person.window.resize(1024, 640)
        await person.press(Key.Key_E, Ctrl)
        await tab_to(person, person.window.find_panel.more.count)
        await in_sight(person)
        await person.press(Key.Key_N, Ctrl)
        assert person.focus() is person.window.find_panel.patient.edit
        await in_sight(person)

    tell(story)
