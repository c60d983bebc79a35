"""The form of one fault says what the server will read."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from slotdesk.practice.lab.endpoint import there_is
from slotdesk.practice.lab.fault import read_fault
from slotdesk.services.practice_lab import FaultOffer, LabOffers
from slotdesk_ui.lab.fault_form import FaultForm


def form_with(qtbot: QtBot, offers: LabOffers) -> FaultForm:
    form = FaultForm()
    qtbot.addWidget(form)
    form.show_offers(offers.faults)
    form.show()
    return form


def test_with_nothing_on_offer_nothing_can_be_turned_on(qtbot: QtBot) -> None:
    form = form_with(qtbot, LabOffers())
    form.show_offers(())
    assert form.text() == ""
    form._show_kind()
    assert not form.button.isEnabled()


def test_each_part_goes_into_the_short_text(qtbot: QtBot, offers: LabOffers) -> None:
    form = form_with(qtbot, offers)
    assert form.text() == "slow:2000@all/once"
    form.argument.setValue(800)
    form.operation.setCurrentIndex(1)
    form.often.setCurrentIndex(1)
    form.times.setValue(5)
    assert form.text() == "slow:800@find/5"
    form.often.setCurrentIndex(2)
    with qtbot.waitSignal(form.wanted) as wanted:
        form.button.click()
    assert wanted.args == ["slow:800@find"]


def test_what_a_fault_does_not_take_is_not_asked_for(qtbot: QtBot, offers: LabOffers) -> None:
    form = form_with(qtbot, offers)
    assert (form.argument.isVisible(), form.times.isVisible()) == (True, False)
    form.kind.setCurrentIndex(1)
    assert not form.argument.isVisible()
    assert form.words.text() == "The server does what was asked, then the connection is cut."
    form.often.setCurrentIndex(1)
    assert form.times.isVisible()
    form.kind.setCurrentIndex(2)
    assert (form.argument.minimum(), form.argument.maximum(), form.argument.value()) == (400, 599, 409)


def test_an_operation_stays_chosen_where_the_next_fault_has_it(qtbot: QtBot, offers: LabOffers) -> None:
    form = form_with(qtbot, offers)
    form.operation.setCurrentIndex(form.operation.findData("book"))
    form.kind.setCurrentIndex(2)
    assert form.operation.currentData() == "book"
    form.operation.setCurrentIndex(form.operation.findData("hold"))
    form.kind.setCurrentIndex(0)
    assert form.operation.currentData() == "all"


def test_the_same_offers_leave_what_was_typed(qtbot: QtBot, offers: LabOffers) -> None:
    form = form_with(qtbot, offers)
    form.argument.setValue(7)
    form.show_offers(offers.faults)
    assert form.text() == "slow:7@all/once"


def test_whatever_the_server_offers_it_reads(qtbot: QtBot) -> None:
    offered = [FaultOffer(**{**one, "operations": tuple(one["operations"])}) for one in there_is()["faults"]]
    form = form_with(qtbot, LabOffers(tuple(offered)))
    for row in range(form.kind.count()):
        form.kind.setCurrentIndex(row)
        for operation in range(form.operation.count()):
            form.operation.setCurrentIndex(operation)
            assert read_fault(form.text()).kind.name == form.kind.currentData()
