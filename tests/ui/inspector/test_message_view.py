from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from slotdesk.domain.finding import Part, Side
from slotdesk.wire.body import Body
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.gutter import Weight
from slotdesk_ui.inspector.message_view import Form, MessageView
from ui.conftest import Run
from ui.inspector.messages import FIND, LOST, finding


def _fail(error: BaseException) -> None:
    raise error


def test_only_what_is_in_sight_is_read(qtbot: QtBot, run: Run[None]) -> None:
    async def story() -> None:
        scope = TaskScope(_fail)
        view = MessageView(Side.ANSWER, scope)
        qtbot.addWidget(view)
        view.show()
        view.show_form(Form.HEADERS)
        view.show_exchange(FIND)
        assert scope.is_idle
        assert view.header_model.rowCount() == 1
        assert view.words.text() == "200 · 12 kB · 16 ms"
        view.show_form(Form.TEXT)
        await view.until_there()
        assert view.text.toPlainText().startswith('{\n  "resourceType": "Bundle"')
        assert view.raw.toPlainText() == ""
        view.show_form(Form.RAW)
        await view.until_there()
        assert view.raw.toPlainText().startswith("HTTP/1.1 200 OK\nContent-Type")
        view.show_form(Form.TREE)
        assert view.tree_model.rowCount() == 3
        view.show_exchange(None)
        assert (view.text.toPlainText(), view.words.text(), view.current_path()) == ("", "", "")
        await scope.close()

    run(story())


def test_findings_find_their_lines_headers_and_back(qtbot: QtBot, run: Run[None]) -> None:
    async def story() -> None:
        scope = TaskScope(_fail)
        view = MessageView(Side.ANSWER, scope)
        qtbot.addWidget(view)
        view.show()
        view.show_exchange(FIND)
        path = "Bundle.entry[2].resource.start"
        found = [finding(path), finding("Content-Type", part=Part.HEADER), finding("x", side=Side.REQUEST)]
        view.show_findings(found)
        await view.until_there()
        assert view.findings.count() == 2
        (line,) = view.text.marked_lines()
        assert view.text.outline.path_of(line) == path
        assert view.text.weight_of(line) is Weight.ERROR
        view.findings.step()
        assert view.text.current_line() == line
        view.findings.mark([])
        view.text.go_to(0)
        view.text.go_to(line)
        assert view.findings.currentRow() == 0, "the words beneath are those of the line"
        view.findings.step()
        assert view.form is Form.HEADERS
        assert view.headers.currentIndex().row() == 0
        view.formats.setCurrentIndex(2)
        view.go_to_path(path)
        assert view.buttons[Form.TEXT].isChecked()
        await view.until_there()
        assert "<start value=" in view.text.textCursor().block().text()
        assert len(view.text.marked_lines()) == 1
        await scope.close()

    run(story())


def test_what_can_not_be_said_in_the_other_format_comes_as_it_is(qtbot: QtBot, run: Run[None]) -> None:
    async def story() -> None:
        scope = TaskScope(_fail)
        view = MessageView(Side.ANSWER, scope)
        qtbot.addWidget(view)
        view.formats.setCurrentIndex(2)
        view.show_exchange(replace(FIND, answer=Body(b"plainly wrong")))
        await view.until_there()
        assert view.text.toPlainText() == "plainly wrong"
        assert "no FHIR" in view.words.text()
        view.show_exchange(LOST)
        await view.until_there()
        assert view.words.text() == "no answer in time · no body"
        view.show_exchange(replace(FIND, answer=Body(b"x").let_go()))
        assert "not kept any more" in view.words.text()
        await scope.close()

    run(story())
