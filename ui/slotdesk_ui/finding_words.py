"""Words for what is found wrong with messages, for engineers; the English of the rules stands with the rules."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from slotdesk.domain.finding import FindingSeverity, MessageFinding, Party
from slotdesk.domain.finding_rules import RULES


def rule_words(rule: str) -> str:
    """A rule in a sentence; its id where this version does not know it."""
    known = RULES.get(rule)
    return QCoreApplication.translate("findings", known.words) if known is not None else rule


def severity_words(severity: FindingSeverity) -> str:
    """How bad it is."""
    translate = QCoreApplication.translate
    return {
        FindingSeverity.ERROR: translate("findings", "Error"),
        FindingSeverity.WARNING: translate("findings", "Warning"),
        FindingSeverity.INFORMATION: translate("findings", "Information"),
    }[severity]


def party_words(party: Party) -> str:
    """Whose fault it is."""
    translate = QCoreApplication.translate
    return {
        Party.SERVER: translate("findings", "Server"),
        Party.CLIENT: translate("findings", "Client"),
        Party.TEXT: translate("findings", "The text contradicts itself"),
    }[party]


def details_words(finding: MessageFinding) -> str:
    """What was seen and expected, on as many lines as there is to say; empty where there is nothing."""
    translate = QCoreApplication.translate
    lines = []
    if finding.seen:
        lines.append(translate("findings", "Seen: {0}").format(finding.seen))
    if finding.expected:
        lines.append(translate("findings", "Expected: {0}").format(finding.expected))
    return "\n".join(lines)
