"""A server that can't just now: questions are asked again by themselves and say so, bookings never are."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk.practice.server import PracticeServer


class Failing:
    """Answers one operation with these, in turn, before the server behind is asked."""

    def __init__(self, operation: str, *answers: Canned) -> None:
        self.operation, self.answers = operation, list(answers)
        self.asked = 0

    def __call__(self, method: str, path: str, body: bytes) -> Canned | None:
        if not path.split("?")[0].endswith(self.operation):
            return None
        self.asked += 1
        return self.answers.pop(0) if self.answers else None


def busy(status: int = 503, wait: str = "") -> Canned:
    return Canned(status, b"", headers={"Retry-After": wait} if wait else {})


async def begin_to_find(person: Person) -> None:
    """Ask, and leave the window while the server fails."""
    await person.pick_patient("söderberg åke")
    await until(lambda: "Connecting" not in person.status(), "the server is known")
    await person.press(Key.Key_Return, Ctrl)


def test_a_server_that_fails_twice_is_asked_a_third_time(tell: Story, practice: PracticeServer) -> None:
    failing = Failing("$find", busy(), Canned(cut=True))

    async def story(person: Person) -> None:
        said: list[str] = []

        def is_found() -> bool:
            said.append(person.status())
            return person.found() > 0

        await begin_to_find(person)
        await until(is_found, "found")
        await until(lambda: not person.application.desk.search.is_running, "the search ends")
        assert any(one.endswith("try 2 of 4.") for one in said)
        assert any(one.endswith("try 3 of 4.") for one in said)
        assert "Trying again" not in person.status()

    with CannedServer(failing, practice.url) as server:
        tell(story, url=server.url)
    assert failing.asked == 3


def test_as_long_as_the_server_asks_for_and_cancelled_at_once(tell: Story, practice: PracticeServer) -> None:
    failing = Failing("$find", busy(429, "20"))

    async def story(person: Person) -> None:
        await begin_to_find(person)
        await until(lambda: "Trying again in 2" in person.status(), "it waits")
        assert person.status().startswith("The server is busy.")
        (cancel,) = person.window.status.findChildren(QPushButton)
        await until(cancel.isVisible, "Cancel is offered")
        cancel.click()
        await until(lambda: not person.application.desk.search.is_running, "cancelled", limit_s=1)
        await until(lambda: person.status().startswith("Stopped."), "said")
        assert failing.asked == 1
        await person.press(Key.Key_F5)
        await until(person.found, "asked by hand it is found")

    with CannedServer(failing, practice.url) as server:
        tell(story, url=server.url)


def test_after_the_last_try_the_error_is_said(tell: Story, practice: PracticeServer) -> None:
    failing = Failing("$find", *(busy() for _ in range(9)))

    async def story(person: Person) -> None:
        await begin_to_find(person)
        await until(lambda: not person.application.desk.search.is_running, "the search ends")
        assert "too busy" in person.status()
        assert "Trying again" not in person.status()

    with CannedServer(failing, practice.url) as server:
        tell(story, url=server.url)
    assert failing.asked == 4


def test_connecting_can_be_given_up(tell: Story, practice: PracticeServer) -> None:
    failing = Failing("metadata", *(busy(503, "20") for _ in range(9)))

    async def story(person: Person) -> None:
        await until(lambda: "Trying again in" in person.status(), "it waits")
        (cancel,) = person.window.status.findChildren(QPushButton)
        await until(cancel.isVisible, "Cancel is offered")
        cancel.click()
        await until(lambda: "Connected" in person.status(), "nothing depends on a CapabilityStatement", limit_s=3)

    with CannedServer(failing, practice.url) as server:
        tell(story, url=server.url, waits=False)
    assert failing.asked == 2  # once more for the format, before the first question


def test_a_booking_is_sent_once_whatever_comes(tell: Story, practice: PracticeServer) -> None:
    failing = Failing("$book", busy(503, "1"))

    async def story(person: Person) -> None:
        person.application.desk.holds.run.is_suspended = True
        await person.pick_patient("söderberg åke")
        await person.find()
        await person.choose_first()
        await person.press(Key.Key_Return)
        await until(lambda: person.outcomes() and "so far" in person.outcomes()[0], "looked up, and not shown")
        assert failing.asked == 1

    with CannedServer(failing, practice.url) as server:
        tell(story, url=server.url)
    assert failing.asked == 1
