from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from slotdesk.domain.finding import MessageFinding
from slotdesk_ui.inspector.finding_list import FindingList
from ui.inspector.messages import finding


def test_findings_are_gone_through_and_the_end_is_told(qtbot: QtBot) -> None:
    listed = FindingList()
    qtbot.addWidget(listed)
    assert listed.isHidden()
    chosen: list[MessageFinding] = []
    listed.chosen.connect(chosen.append)
    findings = [finding(f"Bundle.entry[{at}]") for at in range(4)]
    listed.show_findings(findings)
    assert not listed.isHidden()
    assert chosen == []
    assert listed.step()
    assert listed.step()
    assert listed.step(backwards=True)
    assert not listed.step(backwards=True)
    assert listed.currentRow() == -1
    assert listed.step(backwards=True), "backwards from none begins at the last"
    assert [one.path for one in chosen] == [f"Bundle.entry[{at}]" for at in (0, 1, 0, 3)]
    listed.mark([findings[2]])
    assert (listed.currentRow(), len(chosen)) == (2, 4)
    listed.show_findings([])
    assert listed.isHidden()
    assert listed.findings == ()


def test_words_are_plain_and_long_lists_bounded(qtbot: QtBot) -> None:
    listed = FindingList()
    qtbot.addWidget(listed)
    listed.show_findings([finding("Bundle")] * 1_000)
    assert listed.count() == 500
    assert "<i>x</i>" in listed.item(0).text()
    assert "<i>" not in str(listed.item(0).data(Qt.ItemDataRole.ToolTipRole))


def test_enter_leads_there_and_several_at_one_line_stay_apart(qtbot: QtBot) -> None:
    listed = FindingList()
    qtbot.addWidget(listed)
    opened: list[MessageFinding] = []
    listed.opened.connect(opened.append)
    findings = [finding("Bundle.type"), finding("Bundle.type", rule="wrong-type"), finding("Bundle.total")]
    listed.show_findings(findings)
    listed.show()
    listed.open_current()
    assert opened == [], "none is current"
    listed.setCurrentRow(1)
    listed.mark(findings[:2])
    assert listed.currentRow() == 1
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert opened == [findings[1]]
    listed.mark([findings[2]])
    listed.open_current()
    assert opened == [findings[1], findings[2]]
