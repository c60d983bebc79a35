"""All checks there are, in the order in which they are run; a module that has some is listed here."""

from __future__ import annotations

from slotdesk.services.checking import (
    capability_checks,
    find_checks,
    find_criteria_checks,
    find_refusal_checks,
)
from slotdesk.services.checking.check import Check

_MODULES = (
    capability_checks,
    find_checks,
    find_criteria_checks,
    find_refusal_checks,
)
CHECKS: tuple[Check, ...] = tuple(check for module in _MODULES for check in module.CHECKS)
