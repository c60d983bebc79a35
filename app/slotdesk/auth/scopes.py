"""What a front desk asks to be allowed."""

from __future__ import annotations

from slotdesk.auth.smart_configuration import SmartConfiguration
from slotdesk.domain.sign_in import SignIn, SignInKind

_IDENTITY = ("openid", "fhirUser", "profile")
_LASTING = ("offline_access", "online_access")
_READ_V1, _READ_V2 = "*.read", "*.rs"
_CHANGE_V1 = ("Appointment.write", "Patient.write")
_CHANGE_V2 = ("Appointment.cruds", "Patient.cru")


def scope_for(sign_in: SignIn, found: SmartConfiguration) -> str:
    """The scopes to ask for: those that were set, else reading, booking and, for a person, to know who it is.

    Source: SMART App Launch 2.2, Scopes and Launch Context.
    """
    if sign_in.scope:
        return " ".join(sign_in.scope.split())
    level = "system" if sign_in.kind is SignInKind.SERVICE else "user"
    wanted = (_READ_V2, *_CHANGE_V2) if found.has_scopes_v2 else (_READ_V1, *_CHANGE_V1)
    clinical = [f"{level}/{one}" for one in wanted]
    if level == "system":
        return " ".join(clinical)
    lasting = next((one for one in _LASTING if one in found.scopes or not found.scopes), None)
    identity = [one for one in _IDENTITY if one in found.scopes or not found.scopes]
    return " ".join([*identity, *([lasting] if lasting else []), *clinical])
