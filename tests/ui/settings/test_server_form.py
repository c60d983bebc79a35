"""One server's fields."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from slotdesk.domain.connection import WireFormat
from slotdesk.domain.sign_in import KEY_TO_CHOOSE, SignIn, SignInKind
from slotdesk.store.choices import HoldPolicy
from slotdesk.store.named_server import NamedServer
from slotdesk_ui.settings.server_form import ServerForm

USED = NamedServer(
    "Clinic",
    "https://fhir.example.org/r4",
    WireFormat.XML,
    12,
    "Europe/Vienna",
    "https://audit.example.org/fhir",
    hold_policy=HoldPolicy.NEVER,
)


@pytest.fixture
def form(qtbot: QtBot) -> ServerForm:
    made = ServerForm()
    qtbot.addWidget(made)
    return made


def test_what_is_shown_is_what_is_read(form: ServerForm) -> None:
    form.show_server(USED)
    assert form.server() == USED
    form.name.clear()
    assert form.server().name == USED.base_url


def test_an_address_needs_no_scheme(form: ServerForm) -> None:
    form.show_server(None)
    form.url.setText("localhost:8080/fhir")
    assert form.server().base_url == "http://localhost:8080/fhir"


@pytest.mark.parametrize("address", ["", "fhir", "ftp://fhir.example.org", "http://me:pw@example.org"])
def test_what_is_no_address_is_said(form: ServerForm, address: str) -> None:
    form.show_server(None)
    form.url.setText(address)
    with pytest.raises(ValueError, match="Enter the address of a FHIR server"):
        form.server()


def test_a_time_zone_that_does_not_exist_is_said(form: ServerForm) -> None:
    form.show_server(USED)
    form.zone.setText("Mars/Olympus")
    with pytest.raises(ValueError, match="There is no time zone Mars/Olympus"):
        form.server()


def test_what_is_no_address_of_a_repository_is_said_and_none_is_well(form: ServerForm) -> None:
    form.show_server(USED)
    form.audit.setText("audit.example.org")
    with pytest.raises(ValueError, match=r"audit\.example\.org is not the address of an audit repository"):
        form.server()
    form.audit.setText(" ")
    assert form.server().audit_url == ""


def test_only_changes_by_hand_are_told(form: ServerForm, qtbot: QtBot) -> None:
    told: list[int] = []
    form.edited.connect(lambda: told.append(1))
    form.show_server(USED)
    assert told == []
    form.name.setText("Other")
    assert told == [1]


def test_every_control_has_a_name_for_screen_readers(form: ServerForm) -> None:
    controls = (form.url, form.name, form.format, form.zone, form.timeout, form.audit)
    assert [one.accessibleName() for one in controls] == [
        "Address",
        "Name",
        "Format",
        "Clinic's time zone",
        "Time limit",
        "Audit repository",
    ]


def test_a_form_that_nobody_filled_in_waits_as_long_as_any_other(form: ServerForm) -> None:
    form.url.setText(USED.base_url)
    assert form.server().timeout_s == 30


def test_tab_goes_from_the_top_down(form: ServerForm) -> None:
    form.show()
    sign_in = form.ways.findChild(QComboBox)
    order = [form.url, form.name, form.format, form.zone, form.timeout, form.audit, sign_in]
    met = []
    widget = form.nextInFocusChain()
    while widget is not None and widget is not form:
        met.append(widget)
        widget = widget.nextInFocusChain()
    assert [one for one in met if one in order] == order


def test_times_are_held_as_in_the_settings_unless_the_server_says_otherwise(form: ServerForm) -> None:
    form.show_server(USED)
    assert form.holds.currentText() == "Never"
    form.show_server(NamedServer("", "https://one.example.org/fhir"))
    assert form.holds.currentText() == "As in the settings"
    assert form.server().hold_policy is None
    form.holds.setCurrentIndex(form.holds.findText("By hand"))
    assert form.server().hold_policy is HoldPolicy.BY_HAND


def test_what_is_locked_can_be_read_and_not_changed_but_for_ones_own_secrets(form: ServerForm) -> None:
    form.show_server(USED)
    form.set_locked(True)
    for line in (form.url, form.name, form.zone, form.audit, form.ways.client_id, form.ways.ca_file.edit):
        assert line.isReadOnly()
    for box in (form.format, form.holds, form.timeout, form.ways.kind, form.ways.ca_file.button):
        assert not box.isEnabled()
    for secret in (form.ways.token, form.ways.key_passphrase, form.ways.certificate_passphrase):
        assert not secret.isReadOnly()
    form.set_locked(False)
    assert not form.url.isReadOnly()
    assert form.format.isEnabled()


def test_a_key_that_lay_on_another_computer_has_to_be_chosen(form: ServerForm) -> None:
    sign_in = SignIn(SignInKind.SERVICE, "desk", key_file=KEY_TO_CHOOSE)
    form.show_server(NamedServer("", "https://one.example.org/fhir", sign_in=sign_in))
    assert form.ways.key_file.path() == ""
    with pytest.raises(ValueError, match="Choose the file of the private key"):
        form.server()
