"""What a test of a server says."""

from __future__ import annotations

import pytest

from slotdesk.domain.capability import Capabilities
from slotdesk.domain.connection import Connection
from slotdesk.domain.sign_in import SignIn, SignInKind, SignInProblem, User
from slotdesk.services.probing import Probe, SignInFound
from slotdesk_ui.settings.probe_words import probe_words
from slotdesk_ui.widgets.plain_label import Tone


def test_a_server_that_offers_all_is_fine() -> None:
    about = Capabilities("Clinic", "", "4.0.1", ("json", "xml"), {"find": "", "hold": "", "book": ""})
    text, tone = probe_words(Probe(about, "Europe/Vienna", 0.12, is_encrypted=True), Connection("https://example.org"))
    assert text.splitlines() == [
        "Clinic · FHIR 4.0.1 · JSON + XML · 0.12 s",
        "Offers $find, $hold, $book",
        "Dialect: IHE ITI Scheduling (it offers $find $hold $book on Appointment)",
        "Encrypted; its certificate is trusted",
        "Time zone Europe/Vienna",
    ]
    assert tone is Tone.OK


def test_what_is_missing_is_a_warning_with_its_source() -> None:
    text, tone = probe_words(Probe(Capabilities(), "", 1), Connection("http://127.0.0.1:9"))
    assert "A server without a name" in text
    assert "Its CapabilityStatement does not list $find, $hold, $book on Appointment" in text
    assert "name no time zone" in text
    assert tone is Tone.WARNING


def test_another_dialect_is_a_warning() -> None:
    about = Capabilities("Clinic", "", "3.0.1", ("json",), {"find": "", "hold": "", "book": ""})
    text, tone = probe_words(Probe(about, "Europe/Vienna", 0.1, is_encrypted=True), Connection("https://example.org"))
    assert "Dialect: Argonaut Scheduling ($find in FHIR 3.0.1)" in text
    assert tone is Tone.WARNING


@pytest.mark.parametrize(
    ("found", "sign_in", "said"),
    [
        (SignInFound(by_browser=True), SignIn(), "Offers to sign in: in the browser"),
        (SignInFound(by_browser=True), SignIn(SignInKind.BROWSER, "c"), "Nobody is signed in yet"),
        (SignInFound(user=User("Anna")), SignIn(SignInKind.BROWSER, "c"), "Signed in as Anna"),
        (SignInFound(user=User("robot")), SignIn(SignInKind.SERVICE, "robot", key_file="k"), "Signed in as robot"),
        (SignInFound(problem=SignInProblem.KEY), SignIn(SignInKind.SERVICE, "r", key_file="k"), "private key can't"),
    ],
)
def test_the_sign_in_that_was_found_is_said(found: SignInFound, sign_in: SignIn, said: str) -> None:
    text, _tone = probe_words(Probe(Capabilities(), "", 1, True, found), Connection("https://e.org", sign_in=sign_in))
    assert said in text


def test_what_is_not_encrypted_is_a_warning() -> None:
    about = Capabilities("Clinic", "", "4.0.1", ("json",), {"find": "", "hold": "", "book": ""})
    text, tone = probe_words(Probe(about, "Europe/Vienna", 0.1), Connection("http://fhir.example.org", plain_http=True))
    assert "anybody on the way can read along" in text
    assert tone is Tone.WARNING
