"""Why nobody is signed in, and who is, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from slotdesk.domain.sign_in import SignInKind, SignInProblem, User


def problem_words(problem: SignInProblem) -> str:
    """What happened, and what to do about it."""
    translate = QCoreApplication.translate
    return {
        SignInProblem.NOT_OFFERED: translate(
            "SignIn", "This server does not say how to sign in to it. Ask whoever runs it, or choose another way."
        ),
        SignInProblem.NOT_ENCRYPTED: translate(
            "SignIn", "The page to sign in on is not encrypted, so it was not opened. Ask whoever runs the server."
        ),
        SignInProblem.UNREACHABLE: translate(
            "SignIn", "The sign-in's server does not answer. Check the network, try again."
        ),
        SignInProblem.DENIED: translate(
            "SignIn", "The sign-in was refused. Try again, or ask whoever runs the server."
        ),
        SignInProblem.BROKEN: translate(
            "SignIn", "The answer to the sign-in can't be used. Tell whoever runs the server."
        ),
        SignInProblem.IDENTITY: translate(
            "SignIn", "The answer does not prove who signed in, so nobody is. Try again; if it stays so, tell someone."
        ),
        SignInProblem.TIMEOUT: translate("SignIn", "The sign-in was not finished in the browser. Try again."),
        SignInProblem.NO_BROWSER: translate("SignIn", "The browser could not be opened, or could not come back here."),
        SignInProblem.KEY: translate(
            "SignIn", "The private key can't be used: it must be RSA or P-384, in a PEM file."
        ),
        SignInProblem.PASSPHRASE: translate(
            "SignIn", "The private key's passphrase is missing or wrong. Enter it in the server's settings."
        ),
        SignInProblem.EXPIRED: translate("SignIn", "The sign-in has ended. Sign in again."),
    }[problem]


def kind_words(kind: SignInKind) -> str:
    """A way to sign in, for a list."""
    translate = QCoreApplication.translate
    return {
        SignInKind.NONE: translate("SignIn", "None"),
        SignInKind.TOKEN: translate("SignIn", "Token"),
        SignInKind.BROWSER: translate("SignIn", "In the browser (SMART, OAuth 2.0)"),
        SignInKind.SERVICE: translate("SignIn", "As a service (signed with a key)"),
    }[kind]


def user_words(kind: SignInKind, user: User | None, *, has_token: bool) -> str:
    """Who is signed in, for beside the server's name; empty where the server asks for nobody."""
    translate = QCoreApplication.translate
    if kind is SignInKind.BROWSER and not has_token:
        if user is None:
            return translate("SignIn", "not signed in")
        return (
            translate("SignIn", "signed in as {0}").format(user.name) if user.name else translate("SignIn", "signed in")
        )
    if kind is SignInKind.SERVICE and not has_token:
        return "" if user is None else translate("SignIn", "signed in as {0}").format(user.name)
    return translate("SignIn", "signed in by token") if kind is SignInKind.TOKEN or has_token else ""
