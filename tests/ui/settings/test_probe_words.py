"""What a test of a server says."""

from __future__ import annotations

from slotdesk.domain.capability import Capabilities
from slotdesk.services.probing import Probe
from slotdesk_ui.settings.probe_words import probe_words
from slotdesk_ui.widgets.plain_label import Tone


def test_a_server_that_offers_all_is_fine() -> None:
    about = Capabilities("Clinic", "", "4.0.1", ("json", "xml"), {"find": "", "hold": "", "book": ""})
    text, tone = probe_words(Probe(about, "Europe/Vienna", 0.12))
    assert text == "Clinic · FHIR 4.0.1 · JSON + XML · 0.12 s\nOffers $find, $hold, $book\nTime zone Europe/Vienna"
    assert tone is Tone.OK


def test_what_is_missing_is_a_warning_with_its_source() -> None:
    text, tone = probe_words(Probe(Capabilities(), "", 1))
    assert "A server without a name" in text
    assert "Its CapabilityStatement does not list $find, $hold, $book on Appointment" in text
    assert "name no time zone" in text
    assert tone is Tone.WARNING
