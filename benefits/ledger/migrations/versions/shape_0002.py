"""The second shape: what finance signs, and which months are closed. Ladder, business cases,
currencies, pools, ranges."""

from __future__ import annotations

from collections.abc import Callable

import sqlalchemy as sa
from alembic import op

from benefits.ledger.migrations.bricks import (
    fact_table,
    number_column,
    small_column,
    text_column,
)

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ORIGIN = ("sheet", "cell", "found")


def upgrade() -> None:
    """From goals, benefits and actuals to money that finance signs."""
    _widened()
    _new_facts()
    _reading_facts()
    _new_months()


def _widened() -> None:
    _remade("settings", {"price_basis": "'nominal'", "inflation": "0", "due_days": "10"}, _settings)
    uplift = {"currency": "''", "optimism_uplift": "0", "optimism_reason": "''"}
    _remade("initiative", uplift, _initiatives)
    links = {"leads_to": "NULL", "guardrail": "NULL", "guardrail_tolerance": "NULL"}
    _remade("kpi", {"counterfactual": "'flat'", **links}, _kpis)
    valued = {"timing": "'recurring'", "plan_basis": "'kpi'"}
    valued |= {"volume_plan": "'[]'", "ramp": "'[]'"}
    _remade("benefit", valued, _benefits)
    _remade("cost", {"risk": "0", "risk_reason": "''"}, _costs)


def _remade(name: str, added: dict[str, str], make: Callable[[], None]) -> None:
    """The table made anew with its rows; `added` are new columns with what older rows get, all
    others are empty. One way for SQLite, which alters little, and PostgreSQL alike."""
    kept = [one["name"] for one in sa.inspect(op.get_bind()).get_columns(name)]
    op.execute(f"CREATE TABLE kept_{name} AS SELECT * FROM {name}")  # noqa: S608 our own names
    op.drop_table(name)
    make()
    columns, values = ", ".join((*kept, *added)), ", ".join((*kept, *added.values()))
    op.execute(f"INSERT INTO {name} ({columns}) SELECT {values} FROM kept_{name}")  # noqa: S608
    op.drop_table(f"kept_{name}")


def _settings() -> None:
    fact_table(
        "settings",
        ("id",),
        ("id",),
        *map(text_column, ("organisation", "currency")),
        small_column("fiscal_year_start"),
        text_column("fiscal_year_named_by"),
        *map(number_column, ("discount_rate", "on_track_from", "watch_from")),
        text_column("price_basis"),
        number_column("inflation"),
        small_column("due_days"),
    )


def _initiatives() -> None:
    fact_table(
        "initiative",
        ("id",),
        ("id",),
        text_column("name"),
        *map(small_column, ("start", "go_live", "horizon_months")),
        *map(text_column, ("status", "sponsor", "business_owner", "description", "currency")),
        number_column("optimism_uplift"),
        text_column("optimism_reason"),
    )


def _kpis() -> None:
    fact_table(
        "kpi",
        ("id",),
        ("id", "initiative", "leads_to", "guardrail"),
        *map(text_column, ("name", "kind", "unit", "direction", "definition", "category")),
        *map(text_column, ("process", "owner", "supplier", "source", "cadence")),
        number_column("baseline", nullable=True),
        small_column("baseline_from", nullable=True),
        small_column("baseline_to", nullable=True),
        text_column("baseline_source"),
        number_column("target", nullable=True),
        small_column("target_month", nullable=True),
        *map(text_column, ("path", "milestones", "status", "counterfactual")),
        number_column("guardrail_tolerance", nullable=True),
        optional=("leads_to", "guardrail"),
    )


def _benefits() -> None:
    ranges = (
        *("hours_per_unit", "unit_value_low", "unit_value_high"),
        *("confidence_low", "confidence_high", "adoption_low", "adoption_high"),
    )
    fact_table(
        "benefit",
        ("id",),
        ("id", "kpi", "volume_kpi", "adoption_kpi", "pool"),
        text_column("name"),
        number_column("unit_value"),
        number_column("volume", nullable=True),
        number_column("margin"),
        number_column("carrying_rate", nullable=True),
        *map(number_column, ("attribution", "capture", "confidence")),
        text_column("benefit_class"),
        small_column("disbenefit"),
        *map(text_column, ("owner", "assumptions", "timing", "plan_basis")),
        *map(text_column, ("volume_plan", "ramp")),
        *(number_column(one, nullable=True) for one in ranges),
        small_column("delay_low", nullable=True),
        small_column("delay_high", nullable=True),
        optional=("volume_kpi", "adoption_kpi", "pool"),
    )


def _costs() -> None:
    fact_table(
        "cost",
        ("id",),
        ("id", "initiative"),
        *map(text_column, ("name", "kind", "category", "owner")),
        number_column("risk"),
        text_column("risk_reason"),
    )


def _new_facts() -> None:
    fact_table("pool", ("id",), ("id", "initiative"), text_column("name"), number_column("hours"))
    fact_table(
        "exchange_rate",
        ("id",),
        ("id",),
        text_column("currency"),
        small_column("start"),
        number_column("budget"),
        number_column("actual", nullable=True),
    )
    fact_table(
        "business_case",
        ("id",),
        ("id", "initiative", "file"),
        text_column("name"),
        small_column("base"),
        number_column("rate"),
        *map(text_column, ("stage", "note")),
    )
    fact_table(
        "case_line",
        ("id",),
        ("id", "case", "benefit", "cost"),
        *map(text_column, ("side", "name")),
        small_column("position"),
        number_column("initial"),
        text_column("years"),
        number_column("risk"),
        optional=("benefit", "cost"),
    )
    fact_table(
        "commitment",
        ("id",),
        ("id", "initiative"),
        text_column("stage"),
        small_column("revision"),
        text_column("name"),
    )


def _reading_facts() -> None:
    fact_table(
        "upload_mapping",
        ("id",),
        ("id",),
        *map(text_column, ("sender", "name", "shape", "mapping")),
    )
    fact_table(
        "alias",
        ("id",),
        ("id", "kpi"),
        *map(text_column, ("sender", "label")),
        number_column("factor"),
        text_column("reason"),
        optional=("kpi",),
    )
    fact_table(
        "status_override",
        ("id",),
        ("id", "kpi"),
        small_column("month"),
        *map(text_column, ("status", "reason")),
    )


def _new_months() -> None:
    key = ("benefit", "month")
    fact_table(
        "benefit_month",
        key,
        ("benefit", "file"),
        small_column("month"),
        number_column("planned"),
        *map(text_column, ("comment", *ORIGIN)),
    )
    fact_table(
        "validation",
        key,
        ("benefit",),
        small_column("month"),
        text_column("verdict"),
        *map(number_column, ("amount", "basis")),
        text_column("reason"),
    )
    fact_table(
        "booking",
        key,
        ("benefit",),
        small_column("month"),
        number_column("amount"),
        *map(text_column, ("budget_line", "reason")),
    )
    fact_table(
        "month_state",
        ("initiative", "month"),
        ("initiative",),
        small_column("month"),
        *map(text_column, ("state", "reason")),
    )
