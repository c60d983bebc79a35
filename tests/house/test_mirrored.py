"""Whoever looks for the tests of a module finds them under its name."""

from __future__ import annotations

import ast
from pathlib import Path

from house.tree import ROOT, modules, tree_of

_CHECKS = ("book", "capability", "change", "find", "find_criteria", "find_refusal", "format", "hold", "search")
_FAULTS = ("book", "change", "criteria", "editing", "find", "formats", "hold", "refusal", "search", "statement")
# Modules that are tested under another name, and where.
ELSEWHERE = {
    "app/slotdesk/__main__.py": "tests/app/cli/test_main.py",
    "ui/slotdesk_ui/__main__.py": "tests/ui/test_command.py",
    "ui/slotdesk_ui/application.py": "tests/journeys/test_state.py",
    "ui/slotdesk_ui/front_desk.py": "tests/journeys/test_servers.py",
    "ui/slotdesk_ui/language_desk.py": "tests/journeys/test_restart.py",
    "ui/slotdesk_ui/reasons.py": "tests/journeys/test_why_not.py",
    "ui/slotdesk_ui/command_handlers.py": "tests/ui/test_main_window.py",
    # For each of their rules there is a message that breaks it alone.
    "app/slotdesk/fhir/examination/answer_bundle.py": "tests/app/fhir/examination/test_examination.py",
    "app/slotdesk/fhir/examination/answer_rules.py": "tests/app/fhir/examination/test_examination.py",
    "app/slotdesk/fhir/examination/answered.py": "tests/app/fhir/examination/test_examination.py",
    "app/slotdesk/fhir/examination/bundle_invariants.py": "tests/app/fhir/examination/test_examination.py",
    "app/slotdesk/fhir/examination/containment.py": "tests/app/fhir/examination/test_examination.py",
    "app/slotdesk/fhir/examination/narrative.py": "tests/app/fhir/examination/test_examination.py",
    "app/slotdesk/fhir/examination/operation_answer.py": "tests/app/fhir/examination/test_examination.py",
    "app/slotdesk/fhir/examination/operation_inputs.py": "tests/app/fhir/examination/test_examination.py",
    "app/slotdesk/fhir/examination/operation_rules.py": "tests/app/fhir/examination/test_examination.py",
    "app/slotdesk/fhir/examination/profile_rules.py": "tests/app/fhir/examination/test_examination.py",
    "app/slotdesk/fhir/examination/request_rules.py": "tests/app/fhir/examination/test_examination.py",
    "app/slotdesk/fhir/examination/search_answer.py": "tests/app/fhir/examination/test_examination.py",
    "app/slotdesk/fhir/examination/statement_rules.py": "tests/app/fhir/examination/test_examination.py",
    "app/slotdesk/fhir/examination/structure.py": "tests/app/fhir/examination/test_examination.py",
    "app/slotdesk/fhir/examination/xml_values.py": "tests/app/fhir/examination/test_body_reading.py",
    # They need an authorization server, which the whole sign-in is tested on.
    "app/slotdesk/auth/code_flow.py": "tests/app/services/test_signing_in.py",
    "app/slotdesk/services/sign_ins.py": "tests/journeys/test_sign_in.py",
    "ui/slotdesk_ui/signing_in/plain_http.py": "tests/journeys/test_sign_in.py",
    "ui/slotdesk_ui/signing_in/sign_in_desk.py": "tests/journeys/test_sign_in.py",
    # Each check is shown to fail on a server with the fault of its name, and each fault to break that check alone.
    **dict.fromkeys(
        (
            *(f"app/slotdesk/services/checking/{name}_checks.py" for name in _CHECKS),
            *(f"app/slotdesk/practice/wrong/checks/{name}.py" for name in _FAULTS),
        ),
        "tests/conformance/test_mutations.py",
    ),
    # They tie panels to a server, so that whole stories are what shows whether they are right.
    "ui/slotdesk_ui/audit/audit_desk.py": "tests/journeys/test_audit.py",
    "ui/slotdesk_ui/booking/after_booking.py": "tests/journeys/test_after_booking.py",
    "ui/slotdesk_ui/booking/after_desk.py": "tests/journeys/test_after_booking.py",
    "ui/slotdesk_ui/booking/clash_desk.py": "tests/journeys/test_clashes.py",
    "ui/slotdesk_ui/booking/gone_times.py": "tests/journeys/test_holds.py",
    "ui/slotdesk_ui/booking/hold_desk.py": "tests/journeys/test_holds.py",
    "ui/slotdesk_ui/booking/taken_desk.py": "tests/journeys/test_fates.py",
    "ui/slotdesk_ui/context_menus.py": "tests/journeys/test_context_menus.py",
    "ui/slotdesk_ui/closing.py": "tests/journeys/test_fates.py",
    "ui/slotdesk_ui/workbench.py": "tests/journeys/test_composer.py",
    "ui/slotdesk_ui/comparing/compare_desk.py": "tests/journeys/test_compare.py",
    "ui/slotdesk_ui/composer/composer_desk.py": "tests/journeys/test_composer.py",
    "ui/slotdesk_ui/find/freed_times.py": "tests/journeys/test_freed_times.py",
    "ui/slotdesk_ui/find/results_mark.py": "tests/journeys/test_results_of_before.py",
    "ui/slotdesk_ui/find/search_desk.py": "tests/journeys/test_bad_answers.py",
    "ui/slotdesk_ui/lab/lab_desk.py": "tests/journeys/test_lab.py",
    "ui/slotdesk_ui/journal/journal_desk.py": "tests/journeys/test_journal.py",
    "ui/slotdesk_ui/settings/server_desk.py": "tests/journeys/test_servers.py",
    "ui/slotdesk_ui/checking/checks_desk.py": "tests/journeys/test_checks.py",
    "ui/slotdesk_ui/checking/report_desk.py": "tests/journeys/test_checks.py",
    "ui/slotdesk_ui/existing/before_move.py": "tests/journeys/test_before_move.py",
    "ui/slotdesk_ui/existing/existing_desk.py": "tests/journeys/test_appointments.py",
    "ui/slotdesk_ui/existing/move_by_drag.py": "tests/journeys/test_move_by_drag.py",
    "ui/slotdesk_ui/existing/move_mode.py": "tests/journeys/test_appointments.py",
}

_LOGIC = (ast.If, ast.For, ast.While, ast.Try, ast.Match, ast.IfExp, ast.comprehension, ast.AsyncFor, ast.Raise)


def _has_logic(path: Path) -> bool:
    """Whether it decides or repeats anything; a module that only names things has nothing to test."""
    functions = (node for node in ast.walk(tree_of(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return any(isinstance(node, _LOGIC) for function in functions for node in ast.walk(function))


def _mirror(path: Path) -> Path:
    root, _package, *folders, name = path.parts
    return Path("tests", root, *folders, f"test_{name}")


def test_a_module_with_logic_has_its_tests() -> None:
    logical = [path for path in modules("app", "ui") if _has_logic(path)]
    assert logical
    where = {str(path): ELSEWHERE.get(str(path)) or str(_mirror(path)) for path in logical}
    assert {path: tests for path, tests in where.items() if not (ROOT / tests).exists()} == {}


def test_what_is_listed_is_still_there() -> None:
    gone = [path for path in ELSEWHERE if not (ROOT / path).exists()]
    needless = [path for path in ELSEWHERE if (ROOT / _mirror(Path(path))).exists()]
    assert gone + needless == []


def test_no_tests_are_left_of_a_module_that_is_gone() -> None:
    mirrors = {_mirror(path) for path in modules("app", "ui")}
    tests = [path for path in modules("tests/app", "tests/ui") if path.name.startswith("test_")]
    assert [path for path in tests if path not in mirrors] == []
