"""Which elements a FHIR type has, in which order, and how each is written: derived from fhir.resources once needed.

Importing the models takes about half a second, so nothing here imports them before a table is asked for.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import logging
import re
import threading
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

_log = logging.getLogger(__name__)
_importing = threading.Lock()  # two threads within one package may meet half a module
_ready = threading.Event()
_MODEL = re.compile(r"\babc\.(\w+?)Type\b")
_CHOICE_FREE = frozenset({"resource_type", "fhir_comments"})


class Form(Enum):
    """How an element's value is written in JSON."""

    STRING = "string"
    NUMBER = "number"
    BOOLEAN = "boolean"
    COMPLEX = "complex"
    RESOURCE = "resource"


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a type; `type` names the type of a complex one."""

    name: str
    form: Form
    repeats: bool
    type: str = ""


async def loaded() -> None:
    """Import the models, in a thread, since the first time takes half a second.

    Raises:
        ImportError: one is not there or is broken; the next call tries again.
    """
    if not _ready.is_set():
        await asyncio.to_thread(import_models)


def import_models() -> None:
    """Import the models, one thread at a time: whoever was cancelled while waiting may have left one at it."""
    with _importing:
        if _ready.is_set():
            return
        try:
            for module in ("appointment", "bundle", "patient", "parameters"):
                importlib.import_module(f"fhir.resources.R4B.{module}")
        except ImportError as error:
            _log.warning("the FHIR models could not be imported: %s", error)  # names modules, nothing else
            raise
        # The models last as long as the program; without this every full collection would go through them, and the
        # window would stand still for some 80 ms in the middle of an answer.
        gc.freeze()
        _ready.set()


@cache
def elements(type_name: str) -> dict[str, Element]:
    """The elements of a resource or datatype by name, in the order of the definition; empty for an unknown type."""
    import_models()
    from fhir.resources.R4B import get_fhir_model_class

    try:
        model: Any = get_fhir_model_class(type_name)
    except (ValueError, LookupError, ImportError):
        return {}
    found = {}
    for name, field in model.model_fields.items():
        if name in _CHOICE_FREE or name.endswith("__ext"):
            continue
        alias = field.alias or name
        found[alias] = _element(alias, str(field.annotation))
    order = {name: place for place, name in enumerate(model.elements_sequence())}
    ranked = sorted(found, key=lambda name: order.get(name, len(order)))
    return {name: found[name] for name in ranked}


def _element(name: str, annotation: str) -> Element:
    repeats = "List[" in annotation
    model = _MODEL.search(annotation)
    if model and model.group(1) == "Resource":
        return Element(name, Form.RESOURCE, repeats)
    if model and model.group(1) != "FHIRPrimitiveExtension":
        return Element(name, Form.COMPLEX, repeats, model.group(1))
    if re.search(r"\bbool\b", annotation):
        return Element(name, Form.BOOLEAN, repeats)
    if re.search(r"\b(?:int|float)\b|Decimal", annotation):
        return Element(name, Form.NUMBER, repeats)
    return Element(name, Form.STRING, repeats)
