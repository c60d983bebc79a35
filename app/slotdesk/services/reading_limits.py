"""How much of an answer is read, and how often it is asked for, as the settings say."""

from __future__ import annotations

from dataclasses import replace

from slotdesk.domain.trying import PATIENT, RetryPolicy
from slotdesk.fhir.limits import Limits
from slotdesk.store.settings import Settings

_MEGABYTE = 1024 * 1024


def limits_of(settings: Settings) -> Limits:
    """The limits for sessions that are opened from now on."""
    return Limits(
        body_bytes=settings.answer_mb * _MEGABYTE,
        depth=settings.answer_depth,
        pages=settings.answer_pages,
        entries=settings.answer_entries,
        answer_s=float(settings.answer_s),
    )


def retries_of(settings: Settings) -> RetryPolicy:
    """How often a read is sent, in sessions that are opened from now on."""
    return replace(PATIENT, tries=settings.read_tries)
