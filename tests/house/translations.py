"""The texts that the window asks for, and what the translations make of them."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass

from house.tree import ROOT, modules, tree_of

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "sv", "fr")
_MARKS = {"translate", "QT_TRANSLATE_NOOP"}


@dataclass(frozen=True)
class Message:
    """One text with its translation, in as many forms as the language has."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_plural: bool
    is_finished: bool

    @property
    def key(self) -> tuple[str, str]:
        """What Qt finds it by."""
        return self.context, self.source


def messages(language: str) -> list[Message]:
    """All of a .ts file."""
    root = ET.parse(FOLDER / f"slotdesk_{language}.ts").getroot()  # noqa: S314 - our own file
    return [
        _message(context.findtext("name") or "", element)
        for context in root.iter("context")
        for element in context.iter("message")
    ]


def _message(context: str, element: ET.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform") or [translation]
    return Message(
        context,
        element.findtext("source") or "",
        tuple(form.text or "" for form in forms),
        element.get("numerus") == "yes",
        translation.get("type") is None,
    )


def asked_for() -> Iterator[tuple[str, str, str]]:
    """Each text of the window: where it stands, its context, and the text; empty where it is no literal."""
    for path in modules("ui"):
        yield from _asked_in(tree_of(path), "", str(path))


def _asked_in(node: ast.AST, owner: str, path: str) -> Iterator[tuple[str, str, str]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _asked_by(child, owner, path)
        yield from _asked_in(child, child.name if isinstance(child, ast.ClassDef) else owner, path)


def _asked_by(call: ast.Call, owner: str, path: str) -> Iterator[tuple[str, str, str]]:
    function = call.func
    name = getattr(function, "attr", getattr(function, "id", ""))
    where = f"{path}:{call.lineno}"
    if name == "tr":
        yield where, owner, _literal(call.args[0])
    elif name in _MARKS and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str):
        yield where, _literal(call.args[0]), _literal(call.args[1])


def _literal(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
