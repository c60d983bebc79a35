"""The invariants of Bundle that concern all its entries.

Source: FHIR R4, Bundle, invariants bdl-2, bdl-3, bdl-4, bdl-8. (bdl-7 is judged with the entries of an answer.)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slotdesk.fhir.examination.answered import entries_of
from slotdesk.fhir.examination.found import Found, Path

_WITH_REQUEST = frozenset({"batch", "transaction", "history"})
_WITH_RESPONSE = frozenset({"batch-response", "transaction-response", "history"})


def judge_entries(bundle: Mapping[str, Any], path: Path, found: Found) -> None:
    """Whether entries have what the bundle's type gives them, and nothing else."""
    kind = bundle.get("type")
    for here, entry in entries_of((path, dict(bundle))):
        url = entry.get("fullUrl")
        if isinstance(url, str) and "/_history/" in url:
            found.add("bdl-8", (*here, "fullUrl"), url)
        if not isinstance(kind, str):
            continue
        if "search" in entry and kind != "searchset":
            found.add("bdl-2", (*here, "search"), kind)
        if ("request" in entry) is not (kind in _WITH_REQUEST):
            found.add("bdl-3", (*here, "request"), kind)
        if ("response" in entry) is not (kind in _WITH_RESPONSE):
            found.add("bdl-4", (*here, "response"), kind)
