"""Which dialect a server speaks, and what tells so, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from slotdesk.services.dialect import Dialect, Recognised, Sign

_MOST_SEEN = 120


def dialect_words(found: Recognised) -> str:
    """The dialect, why it is taken for that, and what follows where Slotdesk does not speak it."""
    translate = QCoreApplication.translate
    why = _why(found)
    if found.dialect is Dialect.IHE:
        return translate("Probe", "Dialect: IHE ITI Scheduling ({0})").format(why)
    if found.dialect is Dialect.UNKNOWN:
        return translate("Probe", "Dialect: not recognised ({0}); it is spoken to as IHE ITI Scheduling").format(why)
    names = {
        Dialect.ARGONAUT: "Argonaut Scheduling",
        Dialect.MEDPLUM: "Medplum",
        Dialect.ISIK: "gematik ISiK",
        Dialect.PLAIN: translate("Probe", "plain FHIR with slots"),
    }
    words = translate("Probe", "Dialect: {0} ({1}). Slotdesk speaks IHE ITI Scheduling: booking may not work here")
    return words.format(names[found.dialect], why)


def _why(found: Recognised) -> str:
    translate = QCoreApplication.translate
    words = {
        Sign.DEFINITION: translate("Probe", "it names {0}"),
        Sign.OPERATIONS: translate("Probe", "it offers {0} on Appointment"),
        Sign.VERSION: translate("Probe", "$find in FHIR {0}"),
        Sign.SOFTWARE: translate("Probe", "its software is {0}"),
        Sign.RESOURCES: translate("Probe", "no operation, but slots to search and appointments to create"),
        Sign.NOTHING: translate("Probe", "its CapabilityStatement names none of them"),
    }
    return words[found.sign].format(found.seen[:_MOST_SEEN])
