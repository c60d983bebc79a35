"""Outgoing resources held against the R4 definitions before they leave."""

from __future__ import annotations

from typing import Any

import msgspec

from slotdesk.domain.errors import Reason, RequestRejected
from slotdesk.fhir.text import line
from slotdesk.fhir.xml_types import loaded


async def checked(resource: dict[str, Any]) -> bytes:
    """The JSON of an outgoing resource that keeps the rules; raw parts stay byte for byte.

    Raises:
        RequestRejected: it breaks a rule, so it must not be sent.
    """
    json = msgspec.json.encode(resource)
    problem = await problem_of(json)
    if problem:
        raise RequestRejected(Reason.INVALID_OUTGOING, problem)
    return json


async def problem_of(json: bytes) -> str:
    """What rule a resource breaks, without its data; empty where it keeps them all."""
    await loaded()
    from fhir.resources.R4B import get_fhir_model_class
    from pydantic import ValidationError

    try:
        found = msgspec.json.decode(json)
        if not isinstance(found, dict) or not isinstance(found.get("resourceType"), str):
            return "no resource"
        get_fhir_model_class(found["resourceType"]).model_validate(found)
    except ValidationError as error:
        # The input itself may hold a patient: say where and why, not what.
        return "; ".join(
            line(f"{'.'.join(str(part) for part in one['loc'])}: {one['msg']}")
            for one in error.errors(include_input=False, include_url=False, include_context=False)[:5]
        )
    except (KeyError, TypeError, ValueError, LookupError, RecursionError) as error:
        return type(error).__name__
    return ""
