"""Each sentence of docs/security.md names a test that exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from house.tree import ROOT, tree_of

TEXT = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")


def _tests_in(path: str) -> set[str]:
    nodes = ast.walk(tree_of(Path(path)))
    return {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_each_line_names_a_test_that_exists() -> None:
    known: set[str] = set()
    lines = 0
    for part in re.split(r"\n(?=- |`tests/|## )", TEXT):
        if part.startswith("`tests/"):
            known = _tests_in(part.split("`")[1])
        elif part.startswith("- "):
            lines += 1
            item = part.split("\n\n")[0].strip()
            named = re.findall(r"`(test_\w+)`$", item)
            assert named, f"no test is named: {item}"
            assert named[0] in known, f"there is no {named[0]}"
    assert lines > 30
