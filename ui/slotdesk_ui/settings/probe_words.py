"""What a test of a server found, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from slotdesk.domain.connection import Connection
from slotdesk.domain.sign_in import SignInKind
from slotdesk.services.dialect import Dialect, recognise
from slotdesk.services.probing import Probe, SignInFound
from slotdesk_ui.settings.dialect_words import dialect_words
from slotdesk_ui.signing_in.sign_in_words import problem_words, user_words
from slotdesk_ui.widgets.plain_label import Tone


def probe_words(found: Probe, connection: Connection) -> tuple[str, Tone]:
    """Name, operations, dialect, encryption, sign-in, zone and how long it took; a warning where one falls short."""
    translate = QCoreApplication.translate
    about = found.capabilities
    name = about.name or about.software or translate("Probe", "A server without a name")
    fhir = translate("Probe", "FHIR {0}").format(about.fhir_version) if about.fhir_version else ""
    formats = " + ".join(word for word, speaks in (("JSON", about.speaks_json), ("XML", about.speaks_xml)) if speaks)
    seconds = QLocale().toString(float(found.elapsed_s), "f", 2)
    lines = [
        " · ".join(part for part in (name, fhir, formats, translate("Probe", "{0} s").format(seconds)) if part),
        translate("Probe", "Offers {0}").format(_operations(found.offered)) if found.offered else "",
        dialect_words(recognise(about)),
        _encryption_words(found, connection),
        *_sign_in_words(found.sign_in, connection),
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
    return "\n".join(line for line in lines if line), _tone(found, connection)


def _tone(found: Probe, connection: Connection) -> Tone:
    is_other = recognise(found.capabilities).dialect is not Dialect.IHE
    falls_short = found.missing or is_other or found.sign_in.problem or connection.is_exposed
    return Tone.WARNING if falls_short else Tone.OK


def _encryption_words(found: Probe, connection: Connection) -> str:
    translate = QCoreApplication.translate
    if found.is_encrypted:
        return (
            translate("Probe", "Encrypted; its certificate is trusted, and ours was shown where it asked")
            if connection.tls.certificate_file
            else translate("Probe", "Encrypted; its certificate is trusted")
        )
    if connection.is_exposed:
        return translate("Probe", "Not encrypted: anybody on the way can read along")
    return translate("Probe", "Not encrypted, within this computer")


def _sign_in_words(found: SignInFound, connection: Connection) -> list[str]:
    translate = QCoreApplication.translate
    ways = [
        words
        for words, is_offered in (
            (translate("Probe", "in the browser"), found.by_browser),
            (translate("Probe", "as a service"), found.by_service),
        )
        if is_offered
    ]
    lines = [translate("Probe", "Offers to sign in: {0}").format(", ".join(ways))] if ways else []
    kind = connection.sign_in.kind
    if found.problem is not None:
        return [*lines, problem_words(found.problem)]
    if kind is SignInKind.BROWSER and found.user is None:
        return [*lines, translate("Probe", "Nobody is signed in yet: Connect asks for it")]
    who = user_words(kind, found.user, has_token=bool(connection.token))
    return [*lines, who[:1].upper() + who[1:]] if who else lines


def _operations(names: tuple[str, ...]) -> str:
    return ", ".join(f"${name}" for name in names)
