"""What can be turned on, as text for a shell."""

import textwrap

from ..operation import Operation
from ..wrong.catalogue import catalogue
from .fault_kind import KINDS, FaultKind

_WIDTH = 120
_FORM = """\
--fault NAME[:ARGUMENT][@OPERATION][/TIMES]
  OPERATION is {operations}; without it, all
  TIMES is once or a number; without it, until it is cleared
"""


def faults_text() -> str:
    """All faults and wrongnesses, each with its words."""
    operations = ", ".join(operation.value for operation in Operation)
    faults = [(_name(kind), kind.words) for kind in KINDS.values()]
    wrong = [(one.name, one.words) for one in catalogue().values()]
    return f"{_FORM.format(operations=operations)}\n{_table(faults)}\n--wrong NAME\n\n{_table(wrong)}"


def _name(kind: FaultKind) -> str:
    return f"{kind.name}:{kind.argument.upper()} ({kind.default})" if kind.argument else kind.name


def _table(rows: list[tuple[str, str]]) -> str:
    width = max(len(name) for name, _ in rows)
    indent = " " * (width + 4)
    lines = [textwrap.fill(f"  {name:{width}}  {words}", _WIDTH, subsequent_indent=indent) for name, words in rows]
    return "\n".join(lines) + "\n"
