"""A server answers `$hold` wrongly: the story that docs/story.md tells, one picture for each of its steps."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QMessageBox

from journeys import tester
from journeys.person import Person, until
from pictures.camera import Camera
from pictures.server import MoodyServer
from slotdesk_ui.composer.composer_window import ComposerWindow
from slotdesk_ui.inspector.leaving_dialog import SaveDialog


async def story(person: Person, camera: Camera, _server: MoodyServer) -> None:
    """Broken, found, seen at its line, sent again, mended, sent again, checked again, saved."""
    await tester.use_practice(person, "--seed", "1")
    lab = await tester.break_the_rule(person)
    await camera.take(person, "lab")
    lab.reject()
    panel = await tester.run_holds(person)
    tester.choose(panel.tree, panel.model.index_of(tester.CHECK))
    await camera.take(person, "failed")
    await tester.go_to_message(person)
    person.window.commands["large_bottom"].trigger()
    await tester.go_to_finding(person)
    await camera.take(person, "line")
    composer = await tester.edit_again(person)
    await camera.take(person, "edit")
    await tester.ask_to_send(composer)
    await camera.take(person, "asked")
    await _sent(person, camera, composer, "still-wrong")
    await tester.mend_the_server(person)
    await tester.ask_for_another_time(person, composer)
    await tester.ask_to_send(composer)
    await _sent(person, camera, composer, "right")
    composer.close()
    await tester.repeat_check(person)
    await camera.take(person, "passed")
    await _saved(person, camera)


async def _sent(person: Person, camera: Camera, composer: ComposerWindow, name: str) -> None:
    await tester.agree_to_send(composer)
    await until(lambda: not any(box.isVisible() for box in composer.findChildren(QMessageBox)), "the question is gone")
    text = composer.answer.text

    def places() -> list[int]:
        return [at for at, words in enumerate(text.outline.lines) if '"status"' in words]

    await until(lambda: bool(places()), "the answer is there")
    text.go_to(places()[0])
    await camera.take(person, name)


async def _saved(person: Person, camera: Camera) -> None:
    """What is asked before messages leave, and what is said once they have."""
    await tester.back(person)
    person.window.commands["save_messages"].trigger()
    await until(lambda: person.window.findChildren(SaveDialog), "asked what may leave")
    await camera.take(person, "save")
    person.window.findChildren(SaveDialog)[-1].reject()
    await tester.back(person)
    with TemporaryDirectory() as folder:
        report = Path(folder) / "checks.xml"
        person.application.workbench.checks.reports.save(str(report))
        await until(report.exists, "saved, in whatever language that is said")
    await camera.take(person, "saved")
