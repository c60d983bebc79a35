"""The part of the tour that a tester walks: messages, the composer and its forms, two servers, what the checks show."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from journeys.person import Person, until
from slotdesk.domain.finding_rules import RULES
from slotdesk.domain.operation import OPERATIONS
from slotdesk.domain.transaction import Transaction
from slotdesk.services.checking.catalogue import CHECKS
from slotdesk_ui.inspector.message_view import Form

Look = Callable[[str, QWidget], None]
OF_MESSAGES = {*(f"messages, {form.name}" for form in Form), "compare_messages", "composer", "checks"}
"""Where messages are painted as they were on the wire."""

_COMPOSER_PX = (1180, 720)
_WORD = re.compile(r"[^\W\d_]{2,}")


def words_of_messages(person: Person) -> set[str]:
    """Every word that went over the wire, and those of the texts that findings cite."""
    words = {word for rule in RULES.values() for word in _WORD.findall(rule.clause)}
    for one in person.application.desk.link.messages:
        parts = [one.method, one.url, one.reason_phrase, one.request_id]
        parts += [f"{name}: {value}" for name, value in (*one.request_headers, *one.answer_headers)]
        parts += [body.decode("utf-8", "replace") for body in (one.request_body, one.answer_body)]
        words.update(word for part in parts for word in _WORD.findall(part))
    return words


def english_of_checks() -> set[str]:
    """What checks say of themselves, which is in English in every language, as the profile is."""
    found: set[str] = set()
    for check in (one.text for one in CHECKS):
        found |= {check.id, check.level.value, check.title, check.expected, check.clause, *check.steps}
    rows = [row for one in OPERATIONS for row in one.parameters]
    return found | {row.name for row in rows} | {row.kind.value for row in rows}


async def tour_of_workbench(person: Person, look: Look) -> None:
    """Messages in every form, then what asks before something leaves or is sent."""
    await _messages(person, look)
    await _composer(person, look)
    await _compare(person, look)
    await _checks(person, look)


async def _messages(person: Person, look: Look) -> None:
    """A search in each form, and what is asked before messages leave."""
    window, panel = person.window, person.application.workbench.messages.panel
    window.commands["go_messages"].trigger()
    finds = [one for one in person.application.desk.link.messages if one.transaction is Transaction.FIND]
    panel.show_exchange(finds[-1].number)
    await until(lambda: not panel.answer.is_reading, "the message is there", limit_s=60)
    for form in Form:
        panel.answer.show_form(form)
        await until(lambda: not panel.answer.is_reading, f"as {form.name}", limit_s=60)
        await _settle()
        look(f"messages, {form.name}", window)
    panel.answer.show_form(Form.TEXT)
    for command in ("copy_with_patient", "save_messages", "compare_messages"):
        await _opened(person, look, command, window.commands[command].trigger)
    window.bottom.fold()


async def _composer(person: Person, look: Look) -> None:
    """The composer as it opens, and the form of each operation."""
    desk = person.application.workbench.composer
    composer = desk.open()
    composer.resize(*_COMPOSER_PX)  # what a screen without a size of its own does not leave it
    await _settle()
    look("composer", composer)
    for one in OPERATIONS:
        form = desk.open_form(one.id)
        await _settle()
        look(f"form of {one.id}", form)
        form.reject()
        await _settle()
    composer.close()
    await _settle()


async def _compare(person: Person, look: Look) -> None:
    """Before anything was compared, and an address that is none."""
    compare = person.application.workbench.compare.open()
    compare.resize(*_COMPOSER_PX)  # as the composer
    await _settle()
    look("compare", compare)
    compare.other.setEditText("-")
    compare.compare_button.click()
    await _settle()
    look("compare, no address", compare)
    compare.close()
    await _settle()


async def _checks(person: Person, look: Look) -> None:
    """The tree before a run, with one of them chosen."""
    window, panel = person.window, person.application.workbench.checks.panel
    window.commands["go_checks"].trigger()
    panel.tree.setCurrentIndex(panel.model.index_of("ITI-116.hold.pending"))
    await _settle()
    look("checks", window)
    window.bottom.fold()


async def _opened(person: Person, look: Look, name: str, opens: Callable[[], object]) -> None:
    before = set(person.window.findChildren(QDialog))
    opens()
    await until(lambda: set(person.window.findChildren(QDialog)) - before, name)
    await _settle()
    (dialog,) = set(person.window.findChildren(QDialog)) - before
    look(name, dialog)
    dialog.reject()
    await _settle()


async def _settle() -> None:
    await asyncio.sleep(0.15)
