"""The door to everything a user can look at.

A view takes what is `known` (a portfolio with its figures, kept by revision) and returns a tidy
frame or a small frozen result: codes, months as ordinals, money as int64 hundredths, ratios of 1.
"""

from benefits.views.acceptance import unchanged_in_method
from benefits.views.appraising import Amounts, Returns
from benefits.views.claim import Claim, claim
from benefits.views.closing import check_list, month_states, open_points
from benefits.views.control import Control, Uncharted, kpi_control
from benefits.views.coverage import coverage, owed_by, to_ask_for
from benefits.views.earlier_plan import EarlierPlan, earlier_plan, plans_beside
from benefits.views.evidence import evidence, moves
from benefits.views.export import all_measurements, export_tables
from benefits.views.goals import (
    benefit_facts,
    cost_facts,
    initiative_facts,
    kpi_facts,
    problems,
)
from benefits.views.judging import KpiStatusNow, status_of
from benefits.views.known import Known, known, known_from
from benefits.views.kpi import (
    KpiNow,
    kpi_money,
    kpi_now,
    kpi_quarters,
    measurements,
    trajectory,
)
from benefits.views.kpi_benefits import kpi_benefits
from benefits.views.kpi_gap import Gap, Use, kpi_gap, resting_on, uses_beside
from benefits.views.kpi_marks import comments, kpi_marks, kpi_versions
from benefits.views.kpi_outlook import KpiOutlook, kpi_outlook, way_ahead
from benefits.views.ladder import RUNGS, Ladder, Rung, Step, ladder, to_validate
from benefits.views.money import Level, benefit_months, benefit_totals, cost_months, cost_totals
from benefits.views.moved import moved
from benefits.views.outlook import outcome
from benefits.views.overview import Headline, drivers, go_lives, headline, ranking, s_curve
from benefits.views.period_figures import Pace, pace, period_figures
from benefits.views.pools import PoolUse, pool_use
from benefits.views.promise import Promise, promise
from benefits.views.quarters import (
    current_period,
    current_quarter,
    period_choices,
    quarter_choices,
    quarter_grid,
)
from benefits.views.rates import CurrencyUse, currencies_in_use
from benefits.views.receipt import Effect, effect
from benefits.views.resettled import Resettled, resettled
from benefits.views.returns import ReturnsFound, returns
from benefits.views.status import (
    Rolled,
    Way,
    exceptions,
    losses,
    rolled,
    rolled_initiatives,
    set_by_hand,
)
from benefits.views.telling import Telling, telling
from benefits.views.watermelons import Trusted, trusted
from benefits.views.without_change import Survival, survival, without_change
from benefits.views.worth import Worth, worth

__all__ = [
    "RUNGS",
    "Amounts",
    "Claim",
    "Control",
    "CurrencyUse",
    "EarlierPlan",
    "Effect",
    "Gap",
    "Headline",
    "Known",
    "KpiNow",
    "KpiOutlook",
    "KpiStatusNow",
    "Ladder",
    "Level",
    "Pace",
    "PoolUse",
    "Promise",
    "Resettled",
    "Returns",
    "ReturnsFound",
    "Rolled",
    "Rung",
    "Step",
    "Survival",
    "Telling",
    "Trusted",
    "Uncharted",
    "Use",
    "Way",
    "Worth",
    "all_measurements",
    "benefit_facts",
    "benefit_months",
    "benefit_totals",
    "check_list",
    "claim",
    "comments",
    "cost_facts",
    "cost_months",
    "cost_totals",
    "coverage",
    "currencies_in_use",
    "current_period",
    "current_quarter",
    "drivers",
    "earlier_plan",
    "effect",
    "evidence",
    "exceptions",
    "export_tables",
    "go_lives",
    "headline",
    "initiative_facts",
    "known",
    "known_from",
    "kpi_benefits",
    "kpi_control",
    "kpi_facts",
    "kpi_gap",
    "kpi_marks",
    "kpi_money",
    "kpi_now",
    "kpi_outlook",
    "kpi_quarters",
    "kpi_versions",
    "ladder",
    "losses",
    "measurements",
    "month_states",
    "moved",
    "moves",
    "open_points",
    "outcome",
    "owed_by",
    "pace",
    "period_choices",
    "period_figures",
    "plans_beside",
    "pool_use",
    "problems",
    "promise",
    "quarter_choices",
    "quarter_grid",
    "ranking",
    "resettled",
    "resting_on",
    "returns",
    "rolled",
    "rolled_initiatives",
    "s_curve",
    "set_by_hand",
    "status_of",
    "survival",
    "telling",
    "to_ask_for",
    "to_validate",
    "trajectory",
    "trusted",
    "unchanged_in_method",
    "uses_beside",
    "way_ahead",
    "without_change",
    "worth",
]
