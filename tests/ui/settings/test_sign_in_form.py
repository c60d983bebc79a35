"""How to sign in, with the fields that it needs."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from slotdesk.domain.connection import Tls
from slotdesk.domain.sign_in import SignIn, SignInKind
from slotdesk_ui.settings.sign_in_form import SignInForm


@pytest.fixture
def form(qtbot: QtBot) -> SignInForm:
    made = SignInForm()
    qtbot.addWidget(made)
    made.show()
    return made


def choose(form: SignInForm, kind: SignInKind) -> None:
    form.kind.setCurrentIndex(form.kind.findData(kind))


@pytest.mark.parametrize(
    "sign_in",
    [
        SignIn(),
        SignIn(SignInKind.TOKEN),
        SignIn(SignInKind.BROWSER, "desk", "openid", redirect_port=4711),
        SignIn(SignInKind.SERVICE, "robot", "system/*.rs", "/k.pem"),
    ],
)
def test_what_is_shown_is_what_is_read(form: SignInForm, sign_in: SignIn) -> None:
    tls = Tls("/ca.pem", "/client.pem", "/key.pem")
    form.show_ways(sign_in, tls)
    assert (form.sign_in(), form.tls()) == (sign_in, tls)


def test_each_way_shows_its_own_fields(form: SignInForm) -> None:
    fields = {
        "token": form.token,
        "client": form.client_id,
        "port": form.port,
        "key": form.key_file,
        "passphrase": form.key_passphrase,
    }
    shown = {}
    for kind in SignInKind:
        choose(form, kind)
        shown[kind] = {name for name, field in fields.items() if field.isVisible()}
    assert shown == {
        SignInKind.NONE: set(),
        SignInKind.TOKEN: {"token"},
        SignInKind.BROWSER: {"client", "port"},
        SignInKind.SERVICE: {"client", "key", "passphrase"},
    }


def test_passphrases_are_hidden_handed_out_where_they_count_and_never_shown(form: SignInForm) -> None:
    fields = (form.key_passphrase, form.certificate_passphrase)
    assert all(field.echoMode() is QLineEdit.EchoMode.Password for field in fields)
    assert not form.certificate_passphrase.isVisible()
    for field in fields:
        field.setText("open sesame")
    assert (form.new_key_passphrase(), form.new_certificate_passphrase()) == ("", "")
    form.show_ways(SignIn(SignInKind.SERVICE, "robot", "", "/k.pem"), Tls("", "/client.pem"))
    assert [field.text() for field in fields] == ["", ""]
    assert all(field.isVisible() for field in (*fields, form.keeping))
    for field in fields:
        field.setText("open sesame")
    assert (form.new_key_passphrase(), form.new_certificate_passphrase()) == ("open sesame", "open sesame")
    assert "sesame" not in repr((form.sign_in(), form.tls()))


def test_what_is_missing_is_said(form: SignInForm) -> None:
    choose(form, SignInKind.BROWSER)
    with pytest.raises(ValueError, match="Enter the client id"):
        form.sign_in()
    choose(form, SignInKind.SERVICE)
    form.client_id.setText("robot")
    with pytest.raises(ValueError, match="private key"):
        form.sign_in()


def test_a_token_is_typed_unseen_and_never_shown_again(form: SignInForm) -> None:
    choose(form, SignInKind.TOKEN)
    form.token.setText("secret")
    assert form.token.displayText() != "secret"
    assert form.new_token() == "secret"
    form.show_ways(SignIn(SignInKind.TOKEN), Tls())
    assert form.new_token() == ""
    form.token.setText("secret")
    choose(form, SignInKind.NONE)
    assert form.new_token() == ""


@pytest.mark.parametrize(("has_keyring", "said"), [(True, "keyring, never in a file"), (False, "no keyring")])
def test_where_secrets_go_is_said(form: SignInForm, has_keyring: bool, said: str) -> None:
    choose(form, SignInKind.TOKEN)
    form.show_keeping(has_keyring)
    assert said in form.keeping.text()
