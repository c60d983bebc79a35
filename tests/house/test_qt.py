"""Qt stays where it belongs, in a version that works, and shows text as text."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from house.tree import ROOT, modules, nodes_in, project, tree_of

FAULTY = Version("6.12.0")
_SUPPORTED = ("3.11", "3.12", "3.13", "3.14")
_MARKUP_ATTRIBUTES = {"RichText", "AutoText", "MarkdownText", "convertFromPlainText"}
_MARKUP_CALLS = {"setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown", "toHtml"}
# Widgets that take any text for markup if it looks like it, unless they are told not to.
_GUESSING = {"QLabel", "QMessageBox"}
_UNTAMED = {"QTextBrowser", "QErrorMessage", "QWhatsThis", "QTextDocument", "QTextEdit"}
# What only bears the name of such a widget: how lines are marked, and which way to search.
_HARMLESS = {"ExtraSelection", "FindFlag"}
_TIPS = {"setToolTip", "showText", "setWhatsThis"}
_SAFE_TIPS = {"tr", "plain_tooltip"}
# Tooltips made of our own words and the names of keys.
_OWN_WORDS = {"ui/slotdesk_ui/calendar/calendar_toolbar.py"}

UI = nodes_in(modules("ui"))


def _requirements(python: str) -> list[Requirement]:
    found = [Requirement(text) for text in project()["project"]["dependencies"]]
    environment = {"python_version": python, "python_full_version": f"{python}.0"}
    return [
        requirement
        for requirement in found
        if requirement.name == "PySide6-Essentials"
        and (requirement.marker is None or requirement.marker.evaluate(environment))
    ]


@pytest.mark.parametrize("python", _SUPPORTED)
def test_each_python_is_given_one_range_of_qt(python: str) -> None:
    assert len(_requirements(python)) == 1
    assert _requirements(python)[0].specifier.contains("6.11.3")


def test_no_python_is_given_a_qt_that_loses_references() -> None:
    """6.12.0 on CPython before 3.12 aborts after some thousand QPainter calls; no later version is known to be well."""
    (requirement,) = _requirements("3.11")
    for version in (FAULTY, Version("6.12.1"), Version("6.13.0"), Version("7.0.0")):
        assert not requirement.specifier.contains(version, prereleases=True)


def test_pythons_older_than_the_range_are_not_supported() -> None:
    assert project()["project"]["requires-python"] == ">=3.11"


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_the_locks_hold_no_such_pair_either(lock: str) -> None:
    pins = [
        Requirement(line.removesuffix(" \\"))
        for line in (ROOT / "packaging" / lock).read_text(encoding="utf-8").splitlines()
        if line.startswith("pyside6-essentials==")
    ]
    for_old = [pin for pin in pins if pin.marker is None or pin.marker.evaluate({"python_full_version": "3.11.9"})]
    assert len(for_old) == 1
    assert not for_old[0].specifier.contains(FAULTY)


@pytest.mark.parametrize(
    "code",
    [
        "from slotdesk_ui.command import main; main(['--help'])",
        "from slotdesk_ui.command import main; main(['find', '--help'])",
        "from slotdesk.cli.main import main; main(['practice', '--help'])",
        "import slotdesk.services.session, slotdesk.fhir.client, slotdesk.wire.client, slotdesk.store.settings_store",
    ],
)
def test_without_a_window_no_qt_is_loaded(code: str) -> None:
    script = f"import sys\ntry:\n    {code}\nexcept SystemExit:\n    pass\nsys.exit('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_nothing_is_shown_as_markup() -> None:
    attributes = [(where, node) for where, node in UI if isinstance(node, ast.Attribute)]
    assert [where for where, node in attributes if node.attr in _MARKUP_ATTRIBUTES | _MARKUP_CALLS] == []
    harmless = {id(node.value) for _, node in attributes if node.attr in _HARMLESS}
    names = [(where, node) for where, node in UI if isinstance(node, ast.Name) and id(node) not in harmless]
    assert [where for where, node in names if node.id in _UNTAMED] == []


def test_every_label_is_told_that_its_text_is_plain() -> None:
    for path in modules("ui"):
        nodes = list(ast.walk(tree_of(path)))
        calls = [node for node in nodes if isinstance(node, ast.Call)]
        made = [call for call in calls if _name(call.func) in _GUESSING]
        classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
        derived = [node for node in classes if {_name(base) for base in node.bases} & _GUESSING]
        told = [ast.unparse(call.args[0]) for call in calls if _name(call.func) == "setTextFormat"]
        assert len(told) >= len(made) + len(derived), path
        assert set(told) <= {"Qt.TextFormat.PlainText"}, path


def test_tooltips_hold_our_own_words_or_escaped_ones() -> None:
    """A tooltip takes text for markup if it looks like it, and can't be told not to."""
    calls = [(where, node) for where, node in UI if isinstance(node, ast.Call) and _name(node.func) in _TIPS]
    texts = [(where, call.args[1 if _name(call.func) == "showText" else 0]) for where, call in calls]
    assert texts
    risky = [where for where, text in texts if not _is_own(text) and where.split(":")[0] not in _OWN_WORDS]
    assert risky == [], "wrap the text in plain_tooltip"


def _is_own(text: ast.expr) -> bool:
    return isinstance(text, ast.Constant) or (isinstance(text, ast.Call) and _name(text.func) in _SAFE_TIPS)


def _name(node: ast.expr) -> str:
    """The last part of a dotted name."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
