"""What a screen reader does with the window: reads its tree over AT-SPI, presses, and types. Nothing of ours is loaded.

    screen_reader.py PATIENT COMMAND...

Run by the system's Python, which has pyatspi, within a session bus of its own. Starts the program, looks the patient
up, searches, lists everything, chooses the last one shown, books it, and ends the program. Prints one JSON object:
`tree` before the choice, `candidates` by name, `cursor` (what was announced when a day was gone to), `chosen`,
`summary`, `outcome`, and `lines` of the list after it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import pyatspi
from gi.repository import GLib

_LIMIT_S = 80.0
_Found = TypeVar("_Found")


def until(look: Callable[[], _Found | None], what: str) -> _Found:
    """Look again and again until there is something.

    Raises:
        TimeoutError: there was nothing in time.
    """
    end = time.monotonic() + _LIMIT_S
    while time.monotonic() < end:
        try:
            found = look()
        except (RuntimeError, LookupError, AttributeError):  # something went while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise TimeoutError(f"not within {_LIMIT_S} s: {what}")


def children(node: Any) -> Iterator[Any]:
    """What lies in a part."""
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def walk(node: Any, depth: int = 0) -> Iterator[tuple[int, Any]]:
    """A part and all in it, from top to bottom."""
    yield depth, node
    for child in children(node):
        yield from walk(child, depth + 1)


def has(node: Any, state: Any) -> bool:
    """Whether a part is in a state."""
    return bool(node.getState().contains(state))


def actions(node: Any) -> list[str]:
    """What can be done with a part."""
    try:
        action = node.queryAction()
    except NotImplementedError:
        return []
    return [action.getName(index) for index in range(action.nActions)]


def press(node: Any) -> None:
    """Do what a press does.

    Raises:
        LookupError: it can't be pressed.
    """
    names = actions(node)
    node.queryAction().doAction(names.index("Press"))


def find(top: Any, role: str, name: str) -> Any | None:
    """The first part on the screen of a role whose name begins so."""
    for _, node in walk(top):
        if node.getRoleName() == role and node.name.startswith(name) and has(node, pyatspi.STATE_SHOWING):
            return node
    return None


def described(depth: int, node: Any) -> dict[str, Any]:
    """A part as plain data."""
    box = None
    if "Component" in pyatspi.listInterfaces(node):
        extents = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        box = [extents.x, extents.y, extents.width, extents.height]
    return {
        "depth": depth,
        "role": node.getRoleName(),
        "name": node.name,
        "actions": actions(node),
        "focusable": has(node, pyatspi.STATE_FOCUSABLE),
        "showing": has(node, pyatspi.STATE_SHOWING),
        "focused": has(node, pyatspi.STATE_FOCUSED),
        "box": box,
    }


def window_of(process: subprocess.Popen[bytes]) -> Any:
    """The window of the program, as soon as it is there."""

    def look() -> Any | None:
        if process.poll() is not None:
            raise SystemExit(f"the program ended with status {process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        windows = [window for application in children(desktop) for window in children(application)]
        return next((window for window in windows if "Slotdesk" in window.name), None)

    return until(look, "the window")


def search(window: Any, patient: str) -> list[Any]:
    """Pick a patient, search, and say the candidates of the first day that has any."""
    field = until(lambda: find(window, "text", "Patient"), "the patient field")
    press_focus(field)
    field.queryEditableText().setTextContents(patient)
    match = until(lambda: find(window, "list item", patient), "a match")
    press(match)
    press(until(lambda: find(window, "push button", "Find"), "the button"))
    until(lambda: any("free times." in text for text in texts(window)), "the end of the search")
    return until(lambda: candidates(window), "free times")


def press_focus(node: Any) -> None:
    """Put the keyboard there."""
    names = actions(node)
    if "SetFocus" in names:
        node.queryAction().doAction(names.index("SetFocus"))
    else:
        node.queryComponent().grabFocus()


def candidates(window: Any) -> list[Any]:
    """Every free time in the calendar, also those that a count stands for."""
    calendar = find(window, "panel", "Calendar")
    if calendar is None:
        return []
    columns = [child for child in children(calendar) if child.getRoleName() == "list"]
    parts = [part for column in columns for _, part in walk(column) if part.getRoleName() == "list item"]
    return [part for part in parts if part.childCount == 0 and not part.name.startswith("Own appointment")]


def lines(window: Any) -> list[dict[str, Any]]:
    """Show the list in place of the days by its button, and say its first lines."""
    named = [node for _, node in walk(window) if node.name == "List" and has(node, pyatspi.STATE_SHOWING)]
    press(next(node for node in named if "Press" in actions(node)))
    shown = until(lambda: find(window, "list", "List of free times"), "the list")
    return [described(0, shown.getChildAtIndex(row)) for row in range(min(shown.childCount, 40))]


def book(window: Any) -> str:
    """Press Book and say the name of the card that tells what became of it."""
    press(until(lambda: find(window, "push button", "Book"), "the button that books"))
    return str(until(lambda: outcome(window), "an outcome").name)


def outcome(window: Any) -> Any | None:
    """The card with what became of it, which can be dismissed once that is known."""
    button = find(window, "push button", "Dismiss")
    return button.parent if button is not None else None


def texts(window: Any) -> list[str]:
    """What labels on the screen say."""
    labels = [node for _, node in walk(window) if node.getRoleName() == "label"]
    return [label.name for label in labels if label.name and has(label, pyatspi.STATE_SHOWING)]


def announced(window: Any) -> str:
    """Go to a day by its action, and say what is announced as having the focus then."""
    heard: list[str] = []

    def listen(event: Any) -> None:
        if event.detail1 and event.source is not None and event.source.getRoleName() == "list item":
            heard.append(event.source.name)

    pyatspi.Registry.registerEventListener(listen, "object:state-changed:focused")
    calendar = find(window, "panel", "Calendar")
    press(next(day for day in children(calendar) if day.getRoleName() == "list" and "Press" in actions(day)))
    context = GLib.MainContext.default()

    def look() -> list[str]:
        while context.pending():
            context.iteration(False)
        return heard

    until(look, "an announcement")
    pyatspi.Registry.deregisterEventListener(listen, "object:state-changed:focused")
    return heard[-1]


def story(window: Any, patient: str) -> dict[str, Any]:
    """From an empty form to an outcome."""
    until(lambda: any(text.startswith("Connected") for text in texts(window)), "a connection")
    free = search(window, patient)
    told: dict[str, Any] = {"tree": [described(depth, node) for depth, node in walk(window)]}
    told["candidates"] = [node.name for node in free]
    told["cursor"] = announced(window)
    told["chosen"] = free[-1].name  # the first may be over by the time that it is booked
    press(free[-1])
    until(lambda: find(window, "push button", "Book"), "something to book")
    told["summary"] = texts(window)
    told["outcome"] = book(window)
    told["lines"] = lines(window)
    return told


def main(arguments: list[str]) -> dict[str, Any]:
    """Start the program, tell the story, and end it."""
    patient, *command = arguments
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        return story(window_of(process), patient)
    finally:
        process.terminate()
        told_at_the_end = process.wait(20)
        if told_at_the_end:
            sys.stderr.write(f"the program ended with status {told_at_the_end}\n")


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(sys.argv[1:])) + "\n")
