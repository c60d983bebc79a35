"""What the form asks for at a moment, to come back to after something else was asked for meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from slotdesk_ui.find.find_panel import FindPanel
from slotdesk_ui.find.period_field import PeriodField, PeriodPreset


def snapshot(panel: FindPanel) -> Callable[[], None]:
    """Take down all that the form asks for but the patient; the function that is returned puts it back."""
    more = panel.more
    lookups = [(field, field.choices()) for field in panel.lookups() if field is not panel.patient]
    lines = [(line, line.text()) for line in more.lines()]
    boxes = [(box, box.isChecked()) for box in (*more.days.values(), *more.parts.values())]
    count, period = more.count.value(), _period(panel.period)

    def put_back() -> None:
        for field, choices in lookups:
            field.edit.clear()
            field.set_choices(choices)
        for line, text in lines:
            line.setText(text)
        for box, is_checked in boxes:
            box.setChecked(is_checked)
        more.count.setValue(count)
        period()

    return put_back


def _period(field: PeriodField) -> Callable[[], None]:
    preset, days = field.current_preset(), field.days()
    weeks, leeway = field.weeks.value(), field.leeway.value()
    if preset is PeriodPreset.OWN:
        return lambda: field.set_days(*days)
    if preset is PeriodPreset.AFTER:
        return lambda: field.set_after(days[0])
    if preset is PeriodPreset.FOLLOW_UP:
        return lambda: field.set_follow_up(weeks, leeway)
    return lambda: field.set_preset(preset)
