"""Starter KPIs: what most ERP, CRM and finance programmes measure, ready to be made one's own.

Names, definitions and pitfalls are words (`template-<code>-name`, `-definition`, `-pitfall`);
here stands what the product computes with.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from benefits.domain.record.facts import Category, Direction, Path


class Process(StrEnum):
    """Where in the business a KPI belongs."""

    ORDER_TO_CASH = "order_to_cash"
    PURCHASE_TO_PAY = "purchase_to_pay"
    RECORD_TO_REPORT = "record_to_report"
    LEAD_TO_ORDER = "lead_to_order"
    CUSTOMER_SERVICE = "customer_service"
    MASTER_DATA = "master_data"
    OPERATIONS = "operations"
    WAYS_OF_WORKING = "ways_of_working"


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiTemplate:
    """A KPI to start from. `kind` names an entry of `kpi_kinds.KINDS`, `unit` a word `unit-<unit>`.

    The suggested target is either `change`, a ratio of the baseline (-0.3 is 30 % lower), or
    `target`, the value itself. `guardrail` is the template that shows whether the gain was
    bought elsewhere.
    """

    code: str
    kind: str
    unit: str
    direction: Direction
    category: Category
    process: Process
    months: int
    path: Path = Path.LINEAR
    change: Decimal | None = None
    target: Decimal | None = None
    guardrail: str

    def suggested_target(self, baseline: Decimal | None) -> Decimal | None:
        """The target to begin the talk with; None where a change needs a baseline first."""
        if self.target is not None:
            return self.target
        if baseline is None or self.change is None:
            return None
        return baseline * (1 + self.change)


KPI_TEMPLATES: tuple[KpiTemplate, ...] = (
    KpiTemplate(
        code="data_entry_errors",
        kind="rate",
        unit="percent",
        direction=Direction.DOWN,
        category=Category.OUTCOME,
        process=Process.ORDER_TO_CASH,
        change=Decimal("-0.30"),
        months=3,
        guardrail="order_throughput",
    ),
    KpiTemplate(
        code="order_throughput",
        kind="average",
        unit="orders_per_hour",
        direction=Direction.UP,
        category=Category.OUTCOME,
        process=Process.ORDER_TO_CASH,
        change=Decimal("0.20"),
        months=6,
        path=Path.S_CURVE,
        guardrail="data_entry_errors",
    ),
    KpiTemplate(
        code="days_to_close",
        kind="duration",
        unit="days",
        direction=Direction.DOWN,
        category=Category.OUTCOME,
        process=Process.RECORD_TO_REPORT,
        change=Decimal("-0.50"),
        months=6,
        guardrail="first_time_right",
    ),
    KpiTemplate(
        code="backlog_age",
        kind="stock",
        unit="days",
        direction=Direction.DOWN,
        category=Category.OUTCOME,
        process=Process.CUSTOMER_SERVICE,
        change=Decimal("-0.40"),
        months=6,
        guardrail="response_time",
    ),
    KpiTemplate(
        code="first_time_right",
        kind="rate",
        unit="percent",
        direction=Direction.UP,
        category=Category.OUTCOME,
        process=Process.ORDER_TO_CASH,
        target=Decimal(95),
        months=6,
        path=Path.S_CURVE,
        guardrail="response_time",
    ),
    KpiTemplate(
        code="user_adoption",
        kind="rate",
        unit="percent",
        direction=Direction.UP,
        category=Category.ADOPTION,
        process=Process.WAYS_OF_WORKING,
        target=Decimal(90),
        months=3,
        path=Path.S_CURVE,
        guardrail="data_entry_errors",
    ),
    KpiTemplate(
        code="lead_conversion",
        kind="rate",
        unit="percent",
        direction=Direction.UP,
        category=Category.OUTCOME,
        process=Process.LEAD_TO_ORDER,
        change=Decimal("0.15"),
        months=9,
        path=Path.S_CURVE,
        guardrail="response_time",
    ),
    KpiTemplate(
        code="response_time",
        kind="duration",
        unit="hours",
        direction=Direction.DOWN,
        category=Category.OUTCOME,
        process=Process.CUSTOMER_SERVICE,
        change=Decimal("-0.30"),
        months=6,
        guardrail="first_time_right",
    ),
    KpiTemplate(
        code="on_time_delivery",
        kind="rate",
        unit="percent",
        direction=Direction.UP,
        category=Category.OUTCOME,
        process=Process.ORDER_TO_CASH,
        target=Decimal(95),
        months=9,
        guardrail="order_throughput",
    ),
    KpiTemplate(
        code="invoice_automation",
        kind="rate",
        unit="percent",
        direction=Direction.UP,
        category=Category.OUTCOME,
        process=Process.PURCHASE_TO_PAY,
        target=Decimal(80),
        months=9,
        path=Path.S_CURVE,
        guardrail="duplicate_records",
    ),
    KpiTemplate(
        code="days_sales_outstanding",
        kind="stock",
        unit="days",
        direction=Direction.DOWN,
        category=Category.OUTCOME,
        process=Process.ORDER_TO_CASH,
        change=Decimal("-0.15"),
        months=12,
        guardrail="lead_conversion",
    ),
    KpiTemplate(
        code="duplicate_records",
        kind="rate",
        unit="percent",
        direction=Direction.DOWN,
        category=Category.HEALTH,
        process=Process.MASTER_DATA,
        change=Decimal("-0.80"),
        months=3,
        guardrail="user_adoption",
    ),
    KpiTemplate(
        code="system_uptime",
        kind="rate",
        unit="percent",
        direction=Direction.UP,
        category=Category.HEALTH,
        process=Process.OPERATIONS,
        target=Decimal("99.5"),
        months=1,
        path=Path.STEP,
        guardrail="response_time",
    ),
)


def template(code: str) -> KpiTemplate:
    """The template of a code. Raises KeyError for an unknown one."""
    return {one.code: one for one in KPI_TEMPLATES}[code]
