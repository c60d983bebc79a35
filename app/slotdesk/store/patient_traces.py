"""Finds patients in what is to be written down, where none may stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def names_a_patient(value: object) -> bool:
    """Whether remembered criteria would put a patient on the disk."""
    if isinstance(value, Mapping):
        return any("patient" in str(key).lower() or names_a_patient(item) for key, item in value.items())
    if isinstance(value, str):
        return "Patient/" in value
    return isinstance(value, Sequence) and any(names_a_patient(item) for item in value)
