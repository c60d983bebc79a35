"""All checks there are, in the order in which they are run; a module that has some is listed here."""

from __future__ import annotations

from slotdesk.services.checking import (
    book_checks,
    capability_checks,
    change_checks,
    find_checks,
    find_criteria_checks,
    find_refusal_checks,
    format_checks,
    hold_checks,
    search_checks,
)
from slotdesk.services.checking.check import Check

_MODULES = (
    capability_checks,
    find_checks,
    find_criteria_checks,
    find_refusal_checks,
    hold_checks,
    book_checks,
    change_checks,
    search_checks,
    format_checks,
)
CHECKS: tuple[Check, ...] = tuple(check for module in _MODULES for check in module.CHECKS)
