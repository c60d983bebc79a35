"""How a person or a program proves to a server who it is, and who that turned out to be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# Set on a request that asks a server to act: one that must not be sent twice on anybody's own account.
CHANGES = "slotdesk.changes"
KEY_TO_CHOOSE = "?"  # stands for a key's file where that is on another computer; there is no file of this name


class SignInKind(StrEnum):
    """The ways to sign in."""

    NONE = "none"
    TOKEN = "token"  # noqa: S105 -- the name of a way
    BROWSER = "browser"  # OAuth 2.0 authorization code with PKCE, SMART App Launch standalone
    SERVICE = "service"  # client credentials with a signed assertion, SMART Backend Services


@dataclass(frozen=True, slots=True)
class SignIn:
    """How to sign in to one server, without any secret.

    `scope` is what is asked for, separated by blanks; empty asks for what a front desk needs. `key_file` is the PEM
    file of the private key that a service signs with. `redirect_port` is the port on this computer that the browser
    comes back to, 0 for any that is free.

    Raises:
        ValueError: from the constructor; something is missing that this kind needs.
    """

    kind: SignInKind = SignInKind.NONE
    client_id: str = ""
    scope: str = ""
    key_file: str = ""
    redirect_port: int = 0

    def __post_init__(self) -> None:
        for name in ("client_id", "scope", "key_file"):
            value = getattr(self, name).strip()
            if any(not character.isprintable() for character in value):
                raise ValueError(f"{name} holds characters that can't be sent")
            object.__setattr__(self, name, value)
        if not 0 <= self.redirect_port <= 65_535:
            raise ValueError("redirect_port lies between 0 and 65535")
        if self.kind in {SignInKind.BROWSER, SignInKind.SERVICE} and not self.client_id:
            raise ValueError("client_id: a server knows a program by its client id")
        if self.kind is SignInKind.SERVICE and not self.key_file:
            raise ValueError("key_file: a service signs with a private key")


@dataclass(frozen=True, slots=True)
class User:
    """Who is signed in: `name` to be shown, `subject` as the authorization server knows them; empty if nobody said."""

    name: str
    subject: str = ""


class SignInProblem(StrEnum):
    """Why a sign-in did not come about."""

    NOT_OFFERED = "not-offered"  # the server publishes no usable smart-configuration
    NOT_ENCRYPTED = "not-encrypted"  # an endpoint without TLS
    UNREACHABLE = "unreachable"
    DENIED = "denied"  # the authorization server or the person said no
    BROKEN = "broken"  # an answer that can't be used
    IDENTITY = "identity"  # the id token does not prove who it is
    TIMEOUT = "timeout"  # nobody finished it in the browser
    NO_BROWSER = "no-browser"
    KEY = "key"  # the private key can't be used
    PASSPHRASE = "passphrase"  # noqa: S105 -- the private key has one, and none that fits is kept
    EXPIRED = "expired"  # it has ended, and can't be renewed


class SignInFailed(Exception):
    """Nobody is signed in by this. `detail` is a technical remark, never a secret and never a patient."""

    def __init__(self, problem: SignInProblem, detail: str = "") -> None:
        super().__init__(f"{problem.value}: {detail}" if detail else problem.value)
        self.problem = problem
        self.detail = detail
