"""Every rule that a message can break, with its severity, the clause it comes from, and words for engineers.

The English words stand here and nowhere else. The window translates them in the context "findings"; that is what
QT_TRANSLATE_NOOP marks them for.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from slotdesk.domain.finding_rule import Rule
from slotdesk.domain.rules_of_answers import ANSWER_RULES
from slotdesk.domain.rules_of_fhir import FHIR_RULES
from slotdesk.domain.rules_of_invariants import INVARIANT_RULES
from slotdesk.domain.rules_of_requests import REQUEST_RULES

RULES: Final[Mapping[str, Rule]] = MappingProxyType(
    {rule.id: rule for rule in (*FHIR_RULES, *INVARIANT_RULES, *REQUEST_RULES, *ANSWER_RULES)}
)
