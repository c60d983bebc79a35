"""The tree as the house tests look at it."""

from __future__ import annotations

import ast
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SOURCE_ROOTS = {"app": ROOT / "app" / "slotdesk", "ui": ROOT / "ui" / "slotdesk_ui"}


def modules(*roots: str) -> list[Path]:
    """The Python files of the source roots, sorted, relative to the top."""
    folders = [SOURCE_ROOTS.get(root, ROOT / root) for root in roots]
    return sorted(path.relative_to(ROOT) for folder in folders for path in folder.rglob("*.py"))


@cache
def tree_of(path: Path) -> ast.Module:
    """A module's syntax tree."""
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), str(path))


@cache
def project() -> dict[str, Any]:
    """pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def nodes_in(paths: list[Path]) -> list[tuple[str, ast.AST]]:
    """Every node of the modules' syntax trees, with the place that it stands at."""
    return [(f"{path}:{getattr(node, 'lineno', 0)}", node) for path in paths for node in ast.walk(tree_of(path))]
