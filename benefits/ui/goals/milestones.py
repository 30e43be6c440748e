"""Values from month to month, as a small grid in a form: milestones, or a volume plan."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Milestone
from benefits.ui.context import Context
from benefits.ui.fields import Fields, typeable
from benefits.ui.goals.cells import number_of, text_of

_SPARE = 4
"""Empty rows for further milestones."""


def milestones(
    ctx: Context,
    value: Sequence[Milestone],
    fields: Fields,
    span: tuple[Month, Month],
    name: str = "milestones",
) -> tuple[Milestone, ...]:
    """The values of the field `name` as edited; rows without month or value are left out."""
    words = ctx.words
    months = sorted({*range(span[0], span[1] + 1), *(int(one.month) for one in value)})
    blank: list[tuple[str | None, str | None]] = [(None, None)] * _SPARE
    rows = [(str(one.month), words.plain_number(one.value)) for one in value]
    edited = st.data_editor(
        pd.DataFrame([*rows, *blank], columns=["month", "value"], dtype="object"),
        key=f"{fields.prefix}_{name}",
        hide_index=True,
        width=420,
        placeholder="",
        column_config={
            "month": st.column_config.SelectboxColumn(
                words("field-month"),
                options=[str(Month(one)) for one in months],
                format_func=lambda code: typeable(words.month(Month.parse(str(code)))),
                width="medium",
            ),
            "value": st.column_config.TextColumn(
                words("field-value"), alignment="right", width="small"
            ),
        },
    )
    read = [_read(ctx, row, fields, name) for row in edited.itertuples(index=False)]
    return tuple(one for one in read if one is not None)


def _read(ctx: Context, row: object, fields: Fields, name: str) -> Milestone | None:
    month = text_of(getattr(row, "month", None))
    label = ctx.words(f"field-{name}")
    value = number_of(getattr(row, "value", None), label, ctx.words, fields.unread)
    return Milestone(month=Month.parse(month), value=value) if month and value is not None else None
