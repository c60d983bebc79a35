"""What is never left in the tree."""

from __future__ import annotations

import ast
import re
import tokenize
from collections.abc import Iterator

from house.tree import ROOT, modules, nodes_in, tree_of

_UNFINISHED = re.compile("|".join(("TO" + "DO", "FIX" + "ME", r"\bXX" + "X\\b")))
# A reason follows: after a second #, a dash or a colon.
_SILENCED = re.compile(r"#\s*(?:type: ignore|noqa)")
_WITH_REASON = re.compile(r"#\s*(?:type: ignore\[[\w\-, ]+\]|noqa: [A-Z]+\d+(?:, ?[A-Z]+\d+)*)\s*(?:#|--?|–|:)\s*\S+")
_VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base"}
_SKIPPING = {"skip", "skipif", "xfail", "importorskip", "SkipTest"}
# What reads the window from outside is Debian's; a test there is skipped where that is missing, in CI it fails.
_MAY_SKIP = {"tests/access/conftest.py"}
EVERYTHING = modules("app", "ui", "tests", "packaging")


def _comments() -> Iterator[tuple[str, str]]:
    for path in EVERYTHING:
        with (ROOT / path).open("rb") as file:
            for token in tokenize.tokenize(file.readline):
                if token.type == tokenize.COMMENT:
                    yield f"{path}:{token.start[0]}", token.string


def test_nothing_is_left_for_later() -> None:
    assert [where for where, comment in _comments() if _UNFINISHED.search(comment)] == []
    raised = [(where, node.exc) for where, node in nodes_in(EVERYTHING) if isinstance(node, ast.Raise)]
    names = [(where, getattr(getattr(error, "func", error), "id", "")) for where, error in raised]
    assert [where for where, name in names if name == "NotImplementedError"] == []


def test_a_check_is_silenced_for_a_named_reason_only() -> None:
    silenced = [(where, comment) for where, comment in _comments() if _SILENCED.search(comment)]
    assert [where for where, comment in silenced if not _WITH_REASON.search(comment)] == []


def test_no_error_is_swallowed() -> None:
    handlers = [(where, node) for where, node in nodes_in(EVERYTHING) if isinstance(node, ast.ExceptHandler)]
    broad = [
        (where, node)
        for where, node in handlers
        if node.type is None or getattr(node.type, "id", "") in {"Exception", "BaseException"}
    ]
    assert [where for where, node in broad if all(isinstance(step, ast.Pass) for step in node.body)] == []


def test_no_test_is_skipped() -> None:
    modules_of_tests = [path for path in modules("tests") if str(path) not in _MAY_SKIP]
    attributes = [(where, node) for where, node in nodes_in(modules_of_tests) if isinstance(node, ast.Attribute)]
    assert [where for where, node in attributes if node.attr in _SKIPPING] == []


def test_every_module_says_what_it_is_for() -> None:
    assert [str(path) for path in modules("app", "ui", "packaging") if not ast.get_docstring(tree_of(path))] == []


def test_a_module_is_named_for_what_is_in_it() -> None:
    assert [str(path) for path in modules("app", "ui") if path.stem in _VAGUE] == []


def test_importing_a_package_loads_nothing() -> None:
    packages = [path for path in modules("app", "ui") if path.name == "__init__.py"]
    assert packages
    assert [where for where, node in nodes_in(packages) if isinstance(node, ast.Import | ast.ImportFrom)] == []
