from __future__ import annotations

import httpx
import pytest

from slotdesk.auth.scopes import scope_for
from slotdesk.auth.smart_configuration import SmartConfiguration
from slotdesk.domain.sign_in import SignIn, SignInKind

TOKEN = httpx.URL("https://login.example.org/token")
DESK = SignIn(SignInKind.BROWSER, "desk")


@pytest.mark.parametrize(
    ("scopes", "capabilities", "wanted"),
    [
        ((), (), "openid fhirUser profile offline_access user/*.read user/Appointment.write user/Patient.write"),
        (
            ("openid", "online_access"),
            ("permission-v2",),
            "openid online_access user/*.rs user/Appointment.cruds user/Patient.cru",
        ),
        (("openid",), (), "openid user/*.read user/Appointment.write user/Patient.write"),
    ],
)
def test_a_person_asks_for_what_the_server_knows(
    scopes: tuple[str, ...], capabilities: tuple[str, ...], wanted: str
) -> None:
    found = SmartConfiguration(TOKEN, scopes=frozenset(scopes), capabilities=frozenset(capabilities))
    assert scope_for(DESK, found) == wanted


def test_a_service_asks_for_system_scopes_and_no_identity() -> None:
    service = SignIn(SignInKind.SERVICE, "robot", key_file="k.pem")
    assert (
        scope_for(service, SmartConfiguration(TOKEN)) == "system/*.read system/Appointment.write system/Patient.write"
    )


def test_what_was_set_is_asked_for_as_it_is() -> None:
    assert scope_for(SignIn(SignInKind.BROWSER, "desk", " a  b "), SmartConfiguration(TOKEN)) == "a b"
