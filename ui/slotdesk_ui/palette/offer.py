"""What the palette offers: something that can be done, in one line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the palette. `group` is the heading that it stands under; `detail` stands at its right.

    `icon` is the name of its action's icon, empty for none; `warning` is shown whole, whatever is cut.
    """

    group: str
    label: str
    detail: str
    act: Callable[[], object]
    enabled: bool = True
    icon: str = ""
    warning: str = ""
