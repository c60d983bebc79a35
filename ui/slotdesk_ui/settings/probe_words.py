"""What a test of a server found, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from slotdesk.services.probing import Probe
from slotdesk_ui.widgets.plain_label import Tone


def probe_words(found: Probe) -> tuple[str, Tone]:
    """Name, version, operations, time zone and how long it took; a warning where something needed is not offered."""
    translate = QCoreApplication.translate
    about = found.capabilities
    name = about.name or about.software or translate("Probe", "A server without a name")
    fhir = translate("Probe", "FHIR {0}").format(about.fhir_version) if about.fhir_version else ""
    formats = " + ".join(word for word, speaks in (("JSON", about.speaks_json), ("XML", about.speaks_xml)) if speaks)
    seconds = QLocale().toString(float(found.elapsed_s), "f", 2)
    lines = [
        " · ".join(part for part in (name, fhir, formats, translate("Probe", "{0} s").format(seconds)) if part),
        translate("Probe", "Offers {0}").format(_operations(found.offered)) if found.offered else "",
        translate("Probe", "Time zone {0}").format(found.zone)
        if found.zone
        else translate("Probe", "Its locations name no time zone: this computer's is used"),
    ]
    if found.missing:
        lines.append(
            translate("Probe", "Its CapabilityStatement does not list {0} on Appointment").format(
                _operations(found.missing)
            )
        )
    return "\n".join(line for line in lines if line), Tone.WARNING if found.missing else Tone.OK


def _operations(names: tuple[str, ...]) -> str:
    return ", ".join(f"${name}" for name in names)
