"""A server answers `$hold` wrongly: found, seen at its line, sent again, proved mended, and saved."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

from journeys import tester
from journeys.conftest import Story
from journeys.person import Person, until
from slotdesk.domain.check import CheckStatus
from slotdesk.domain.finding import Party


def test_a_wrong_hold_is_found_sent_again_and_proved_mended(tell: Story, tmp_path: Path) -> None:
    async def story(person: Person) -> None:
        await tester.use_practice(person)
        lab = await tester.break_the_rule(person)
        lab.reject()

        await tester.run_holds(person)
        assert tester.status_of(person) is CheckStatus.FAILED
        others = {one.status for one in person.application.workbench.checks.results() if one.check.id != tester.CHECK}
        assert CheckStatus.FAILED not in others

        assert _failure_in(await tester.save_report(person, tmp_path / "failed.xml")) is not None

        messages = await tester.go_to_message(person)
        finding = await tester.go_to_finding(person)
        assert finding.party is Party.SERVER
        assert finding.clause.startswith("IHE ITI TF-2 3.116.4.2.1"), "it is the text of $hold"
        text = messages.answer.text
        assert '"status": "booked"' in text.outline.lines[text.current_line()]
        assert text.weight_of(text.current_line()) is not None

        composer = await tester.edit_again(person)
        assert composer.editor.url.text() == "{{base}}/Appointment/$hold"
        question = await tester.ask_to_send(composer)
        assert "hold" in question.text().casefold()
        await tester.agree_to_send(composer)
        assert _status(composer.answer.text.toPlainText()) == "booked"
        await until(lambda: composer.answer.words.text().startswith("Held."), "it is looked up by itself", limit_s=30)
        assert person.application.journal.open_records() == []

        await tester.mend_the_server(person)
        await tester.ask_for_another_time(person, composer)
        await tester.ask_to_send(composer)
        assert "200" in await tester.agree_to_send(composer)
        assert _status(composer.answer.text.toPlainText()) == "pending"
        messages = await tester.show_in_messages(person, composer)
        await until(lambda: not _status_findings(messages.answer.findings.findings), "nothing is wrong any more")
        composer.close()

        await tester.repeat_check(person)
        assert tester.status_of(person) is CheckStatus.PASSED

        har, page, junit = await tester.save_reports(person, tmp_path)
        entries = json.loads(har.read_text(encoding="utf-8"))["log"]["entries"]
        assert any("$hold" in one["request"]["url"] for one in entries)
        assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
        assert _failure_in(junit) is None

    tell(story)


def _failure_in(junit: Path) -> ET.Element | None:
    """What the report says of the failure of the check, if it failed."""
    cases = {one.get("name"): one for one in ET.fromstring(junit.read_text()).iter("testcase")}  # noqa: S314 - ours
    return next(case for name, case in cases.items() if name is not None and tester.CHECK in name).find("failure")


def _status(answer: str) -> str:
    return str(json.loads(answer)["entry"][0]["resource"]["status"])


def _status_findings(findings: tuple[object, ...]) -> list[object]:
    return [one for one in findings if str(getattr(one, "path", "")).endswith(".status")]
