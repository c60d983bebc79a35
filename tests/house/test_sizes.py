"""Nothing is too long to be read at one sitting."""

from __future__ import annotations

import ast

from house.tree import ROOT, modules, tree_of

MODULE_LINES = 400
FUNCTION_LINES = 60
PATHS = modules("app", "ui", "tests", "packaging")


def test_modules_are_short() -> None:
    lines = {str(path): (ROOT / path).read_text(encoding="utf-8").count("\n") for path in PATHS}
    assert {path: count for path, count in lines.items() if count > MODULE_LINES} == {}


def test_functions_are_short() -> None:
    long = {
        f"{path}:{node.lineno} {node.name}": length
        for path in PATHS
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > FUNCTION_LINES
    }
    assert long == {}
