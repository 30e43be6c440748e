### English. One file is one language: `language-name` is how speakers call it, `language-locale`
### is the Babel locale that numbers, months and money follow.

## Language

language-name = English
language-locale = en_GB

## Product and pages

product-name = Benefits
product-tagline = What your change programme promised, and what it delivered.
page-overview = Overview
page-returns = ROI
page-quarters = Quarters
page-kpi = KPI
page-goals = Goals
page-upload = Upload
page-case = Business case
page-validation = Finance
page-history = History
page-settings = Settings

## Around every page

page-nothing_yet = Nothing has been entered yet.
page-as_of = As of { $moment }, change { $change }. No actuals yet.
page-as_of_through = As of { $moment }, change { $change }. Actuals up to and including { $month }.
frame-your_name = Your name
frame-your_name_help = Written in the history beside everything you change.
scope-all = All initiatives
scope-all_kpis = All KPIs

## Looking back: every page as it was known at an earlier moment

as_of-now = Now
as_of-then = After change { $change }
as_of-explained = See every page as it was known at an earlier moment. Nothing can be written there; links and exports carry the moment.
as_of-day = At the end of a day
as_of-change = Right after a change
as_of-choose = Choose …
as_of-back = Back to now
as_of-banner = **You are looking back.** Everything is shown as it was known after change { $change } by { $author }, { $moment }. Nothing can be written here.
as_of-unknown = The address names a moment that is not on record. You see what is known now.
as_of-read_only = Nothing was saved: you are looking back. Go back to now to change anything.
as_of-from_here = See every page as known after this change
as_of-file = as known after change { $change }

## Buttons

button-save = Save
button-cancel = Cancel
button-delete = Remove

## Everyday words

choice-none = None
choice-yes = Yes
choice-no = No
word-language = Language
word-unknown = Not known
word-and_more = and { $count } more
word-total = Total
word-table = Table
word-quarter = Quarter
word-from = From
word-to = To
word-today = Today
word-before = Before
word-after = After
word-author = By
word-reason = Reason
word-when = When

## Formats

format-missing = –
format-quarter = Q{ $number } { $year }
format-fiscal_quarter = Q{ $number } FY{ $years }
format-fiscal_year = FY{ $years }
format-spelled = { $named } ({ $months })
format-thousand = { $amount }k
format-million = { $amount }m
format-billion = { $amount }bn
format-axis_units = { $currency }
format-axis_thousands = { $currency } thousand
format-axis_millions = { $currency } million
format-axis_billions = { $currency } billion

## Statuses

status-on_track = On track
status-watch = Watch
status-off_track = Off track
status-no_data = No data
status-not_started = Not started

## What a status rests on, and setting it by hand

judged-overridden = { $status } (set by hand)
judged-thresholds = On track from { $on_track } of the improvement planned to date, watch from { $watch }, below that off track.
judged-because_rule = Over all months since go-live, { $share } of the planned improvement has been reached.
judged-because_worse = Over all months since go-live it has become worse instead of better: { $share } of the planned improvement.
judged-because_plain = { $status ->
    [on_track] The plan is to hold the level, and it is held.
    [off_track] The plan is to hold the level, and it has become worse.
    [no_data] No final value has come yet.
   *[other] Nothing is expected of it yet.
}
judged-because_silence = The last two months that were due have no final value, whatever came before.
judged-because_guardrail = By its own figures it is on track ({ $share } of the improvement planned to date), but **{ $partner }** must not suffer for it and is { $worse } worse than its baseline; { $allowed }.
judged-guard_worse = **{ $partner }**, which must not suffer, is { $worse } worse than its baseline; { $allowed }.
judged-guard_better = **{ $partner }**, which must not suffer, is no worse than its baseline.
judged-guard_unknown = **{ $partner }**, which must not suffer, has not been measured yet.
judged-allowed = { $tolerance } is allowed
judged-allowed_none = it may not become worse at all
judged-points = { $points } percentage points
judged-because_override = Set by { $author } on { $moment } until { $month } is closed: “{ $reason }”.
judged-without = By the rule: { $status }
judged-change = Set another status by hand
judged-change_about = The rule goes on beside it, and everybody sees who set it and why. It lapses when { $month } is closed, and it is counted on the overview.
judged-choose = Status
judged-reason = Why is the rule wrong here? One line
judged-set = Set until { $month } is closed
judged-take_back = Let the rule decide again
judged-done_set = { $name }: { $status } has been set by hand.
judged-done_back = { $name }: the rule decides again.

## Statuses rolled up

statuses-by_money = { $counts } { $risk } of { $planned } planned stands on KPIs that are off track.
statuses-by_worst = { $counts } The worst of them is the status of all.
statuses-way = How statuses roll up
statuses-way_money = By money at risk
statuses-way_worst = By the worst
statuses-count_on_track = { $count } on track
statuses-count_watch = { $count } watch
statuses-count_off_track = { $count } off track
statuses-count_no_data = { $count } without data
statuses-count_not_started = { $count } not started
statuses-count_overridden = { $count } of them set by hand
statuses-exceptions = What needs attention
statuses-exceptions_about = By the money planned on it over the whole appraisal period.
statuses-none = Every KPI that has started is on track.
statuses-at_risk = **{ $name }**: { $amount } at risk. Owner: { $owner }.
statuses-no_risk = **{ $name }**: { $amount } planned. Owner: { $owner }.
statuses-unvalued = **{ $name }**: no money stands on it. Owner: { $owner }.
statuses-all = All { $count } KPIs that need attention
statuses-share = Of the plan to date
statuses-planned = Planned, whole period
statuses-risk = At risk

## Can the statuses be trusted?

trust-title = Can the statuses be trusted?
trust-by_hand = { $count ->
    [0] **No status is set by hand.** All follow the rule.
    [one] **One status is set by hand.** It lapses when its month is closed.
   *[other] **{ $count } statuses are set by hand.** Each lapses when its month is closed.
}
trust-by_hand_table = What was set by hand, by whom and why
trust-by_rule = By the rule
trust-until = Until the close of
trust-greens = **Of { $greens } statuses that said on track before their target month, { $missed } ({ $share }) were of targets then missed.**{ $missed ->
    [0] {""}
   *[other] { " " }They were:
}
trust-no_greens = { $judged ->
    [0] **No target month is behind us yet,** so nobody can say whether on track meant it.
   *[other] **No target whose month is behind us was called on track before.**
}
trust-melon = **{ $name }** was on track { $count ->
    [one] at the end of one month
   *[other] at the ends of { $count } months
}; its target was missed.
trust-rests_on = Looked at: the ends of { $moments } months, { $known ->
    [0] all from before anything was on record here, so that the rule was applied to today’s figures of those months.
    [one] one of them as known then; for the others, from before anything was on record here, the rule was applied to today’s figures of those months.
   *[other] { $known } of them as known then; where nothing was on record yet the rule was applied to today’s figures of those months.
}
trust-lost = { $count ->
    [0] **No target that was reached has been lost again** within its first year.
    [one] **One target was reached and lost again:**
   *[other] **{ $count } targets were reached and lost again:**
}
trust-lost_one = **{ $name }** reached its target in { $reached } and has lost it since { $lost }.

## Facts

fact-settings = Settings
fact-initiative = Initiative
fact-kpi = KPI
fact-benefit = Benefit
fact-cost = Cost
fact-file = File
fact-measurement = Measurement
fact-cost_month = Monthly cost
fact-pool = Pool of hours
fact-exchange_rate = Exchange rate
fact-business_case = Business case
fact-case_line = Line of a business case
fact-commitment = Agreed plan
fact-upload_mapping = Way of reading
fact-alias = Known name
fact-status_override = Changed status
fact-chart_phase = Phase of a chart
fact-comment = Comment
fact-benefit_month = Planned amount
fact-validation = Validation
fact-booking = Booking
fact-month_state = State of a month
facts-initiative = { $count ->
    [one] { $count } initiative
   *[other] { $count } initiatives
}
facts-kpi = { $count ->
    [one] { $count } KPI
   *[other] { $count } KPIs
}
facts-benefit = { $count ->
    [one] { $count } benefit
   *[other] { $count } benefits
}
facts-cost = { $count ->
    [one] { $count } cost line
   *[other] { $count } cost lines
}
facts-file = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
facts-measurement = { $count ->
    [one] { $count } measurement
   *[other] { $count } measurements
}
facts-cost_month = { $count ->
    [one] { $count } monthly cost
   *[other] { $count } monthly costs
}
facts-settings = { $count ->
    [one] { $count } setting
   *[other] { $count } settings
}
facts-pool = { $count ->
    [one] { $count } pool of hours
   *[other] { $count } pools of hours
}
facts-exchange_rate = { $count ->
    [one] { $count } exchange rate
   *[other] { $count } exchange rates
}
facts-business_case = { $count ->
    [one] { $count } business case
   *[other] { $count } business cases
}
facts-case_line = { $count ->
    [one] { $count } line of a business case
   *[other] { $count } lines of a business case
}
facts-commitment = { $count ->
    [one] { $count } agreed plan
   *[other] { $count } agreed plans
}
facts-upload_mapping = { $count ->
    [one] { $count } way of reading
   *[other] { $count } ways of reading
}
facts-alias = { $count ->
    [one] { $count } known name
   *[other] { $count } known names
}
facts-status_override = { $count ->
    [one] { $count } changed status
   *[other] { $count } changed statuses
}
facts-chart_phase = { $count ->
    [one] { $count } phase of a chart
   *[other] { $count } phases of charts
}
facts-comment = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
facts-benefit_month = { $count ->
    [one] { $count } planned amount
   *[other] { $count } planned amounts
}
facts-validation = { $count ->
    [one] { $count } validation
   *[other] { $count } validations
}
facts-booking = { $count ->
    [one] { $count } booking
   *[other] { $count } bookings
}
facts-month_state = { $count ->
    [one] the state of one month
   *[other] the states of { $count } months
}

## Codes of the facts

direction-up = Higher is better
direction-down = Lower is better
initiative_status-offer = Offer
initiative_status-in_delivery = In delivery
initiative_status-in_use = In use
initiative_status-closed = Closed
kpi_status-draft = Draft
kpi_status-active = Active
kpi_status-retired = Retired
category-outcome = Outcome
category-adoption = Adoption
category-health = Process and data health
cadence-monthly = Monthly
cadence-quarterly = Quarterly
path-step = All at once at go-live
path-linear = Evenly, month by month
path-s_curve = Slow start, then faster, then levelling off
path-milestones = By milestones
benefit_class-cashable = Cash
benefit_class-non_cashable = Non-cash
benefit_class-cost_avoidance = Avoided cost
cost_kind-one_off = One-off
cost_kind-running = Running
measurement_status-final = Final
measurement_status-estimated = Estimated
measurement_status-not_applicable = Not applicable
measurement_status-disputed = Disputed
price_basis-nominal = Nominal: amounts of the year they fall in
price_basis-real = Real: amounts at constant prices
counterfactual-flat = As in the baseline
counterfactual-trend = The trend before go-live goes on
counterfactual-seasonal = The same season as before go-live
counterfactual-volume_adjusted = As in the baseline, per unit of volume
counterfactual_short-flat = Baseline
counterfactual_short-trend = Trend
counterfactual_short-seasonal = Season
counterfactual_short-volume_adjusted = Per volume
counterfactual_help-flat = What came without the change is taken to be the baseline itself.
counterfactual_help-trend = A straight line through the months before go-live goes on; what it would have brought anyway is no benefit.
counterfactual_help-seasonal = Each month is compared with the same month of the year before go-live.
counterfactual_help-volume_adjusted = The baseline grows and shrinks with the volume of the month.
refused-no_baseline = There is no baseline yet.
refused-few_values = It needs { $needs } values from before go-live, inside the baseline’s months; there are { $has }.
refused-few_years = It needs every month of the year { $needs } times before go-live; there are { $has } whole years.
refused-per_event = The value is already per event, so the volume is taken out of it.
refused-few_driver_values = It needs { $needs } months before go-live with both the value and its volume; there are { $has }.
refused-driver_zero = The volume before go-live is zero.
refused_short-no_baseline = No baseline
refused_short-few_values = { $has } of { $needs } months
refused_short-few_years = { $has } of { $needs } years
refused_short-per_event = Is per event already
refused_short-few_driver_values = { $has } of { $needs } months
refused_short-driver_zero = Volume was zero
timing-recurring = Every month
timing-one_time = Once, when the level falls
plan_basis-kpi = The KPI’s path to its target
plan_basis-case = The amounts of the business case
stage-promised = Promised
stage-committed = Committed
side-benefit = Benefit
side-cost = Cost
verdict-accepted = Accepted
verdict-reduced = Reduced
verdict-rejected = Rejected
month_state-open = Open
month_state-provisional = Provisional
month_state-closed = Closed
month_state-reopened = Reopened
year_name-ending = The year it ends in
year_name-starting = The year it starts in

## Kinds of KPI

kind-flow = Amount per month
kind-revenue = Revenue per month
kind-stock = Level at the end of the month
kind-rate = Share
kind-average = Average or index
kind-duration = Time per event
kind-percentile = Median or percentile
kind-cumulative = Running total since the fiscal year began
kind-yes_no = Yes or no
kind-maximum = Highest value
kind-minimum = Lowest value
kind_help-flow = Months add up to the quarter: errors, orders, hours.
kind_help-revenue = Months add up to the quarter, and only the margin counts as a benefit: sales, subscription income.
kind_help-stock = The quarter shows its last month: open receivables, backlog.
kind_help-rate = A part of a whole. With both counts given, the quarter is exact: error share, conversion.
kind_help-average = The quarter is the average of its months, weighted where weights are given: a survey index.
kind_help-duration = The quarter is weighted by the number of events: days to close, response time.
kind_help-percentile = Cannot be computed from months, so the quarter shows its last month: the days within which 90% of orders were delivered.
kind_help-cumulative = Each month includes the ones before it: savings so far this year.
kind_help-yes_no = Done or not done; the quarter shows its last month: a sign-off.
kind_help-maximum = The quarter shows its highest month: longest outage.
kind_help-minimum = The quarter shows its lowest month: worst up-time.

## Units

unit-currency = { $currency }
unit_alone-currency = money
unit-percent = %
unit-count = pieces
unit-hours = hours
unit-days = days
unit-minutes = minutes
unit-points = points
unit-yes_no = yes/no
unit-orders_per_hour = orders per hour

## Processes

process-order_to_cash = Order to cash
process-purchase_to_pay = Purchase to pay
process-record_to_report = Record to report
process-lead_to_order = Lead to order
process-customer_service = Customer service
process-master_data = Master data
process-operations = IT operations
process-ways_of_working = Ways of working

## Starter templates for KPIs

template-data_entry_errors-name = Data-entry errors
template-data_entry_errors-definition = Orders corrected after entry, as a share of all orders entered in the month.
template-data_entry_errors-pitfall = Errors also fall when nobody looks for them. Keep the same check before and after.
template-order_throughput-name = Order throughput
template-order_throughput-definition = Orders completed divided by the hours worked on order handling in the month.
template-order_throughput-pitfall = More orders an hour is no gain if more of them are wrong. Watch the errors alongside.
template-days_to_close-name = Days to close
template-days_to_close-definition = Working days from the end of the period until the accounts are approved.
template-days_to_close-pitfall = A close that is reopened was not a close. Count until the final approval.
template-backlog_age-name = Backlog age
template-backlog_age-definition = Average age in days of the cases that are open on the last day of the month.
template-backlog_age-pitfall = Closing the new cases first leaves the old ones to grow older. Look at the oldest tenth too.
template-first_time_right-name = First time right
template-first_time_right-definition = Cases completed without rework or return, as a share of all cases completed in the month.
template-first_time_right-pitfall = Agree on what counts as rework before measuring the baseline.
template-user_adoption-name = User adoption
template-user_adoption-definition = Users who did their main task in the system during the month, as a share of those who should.
template-user_adoption-pitfall = Signing in is not using. Count a completed task.
template-lead_conversion-name = Lead conversion
template-lead_conversion-definition = Leads that became orders, as a share of the leads closed in the month.
template-lead_conversion-pitfall = The share rises when fewer leads are registered. Watch the number of leads alongside.
template-response_time-name = Response time
template-response_time-definition = Hours from a case being received to the first real answer, weighted by the number of cases.
template-response_time-pitfall = An automatic receipt is not an answer.
template-on_time_delivery-name = On-time delivery
template-on_time_delivery-definition = Order lines delivered by the date first promised, as a share of all lines delivered in the month.
template-on_time_delivery-pitfall = Measured against a date that has been moved, every delivery is on time. Use the first promise.
template-invoice_automation-name = Automatic invoices
template-invoice_automation-definition = Supplier invoices posted without being touched by hand, as a share of all received in the month.
template-invoice_automation-pitfall = An invoice that is corrected afterwards was not automatic.
template-days_sales_outstanding-name = Days sales outstanding
template-days_sales_outstanding-definition = Open receivables at the end of the month, divided by average sales per day.
template-days_sales_outstanding-pitfall = One large invoice can move it. The cash is released once; only the saved interest returns every year.
template-duplicate_records-name = Duplicate records
template-duplicate_records-definition = Customers, suppliers and products registered more than once, as a share of all records.
template-duplicate_records-pitfall = A clean-up wears off. Name an owner who keeps it down.
template-system_uptime-name = System up-time
template-system_uptime-definition = Minutes the system and its integrations worked, as a share of the agreed opening hours.
template-system_uptime-pitfall = Up but too slow to use counts as down.

## Fields

field-id = Id
field-name = Name
field-organisation = Organisation
field-currency = Currency
field-fiscal_year_start = First month of the fiscal year
field-fiscal_year_named_by = A fiscal year is named by
field-discount_rate = Discount rate
field-on_track_from = On track from
field-watch_from = Watch from
field-start = Start
field-go_live = Go-live
field-horizon_months = Appraisal period in months
field-status = Status
field-sponsor = Sponsor
field-business_owner = Business owner
field-description = Description
field-month = Month
field-value = Value
field-initiative = Initiative
field-kind = Kind
field-unit = Unit
field-direction = Direction
field-definition = Definition
field-category = Category
field-process = Process
field-owner = Owner
field-supplier = Data supplier
field-source = Source
field-cadence = Measured
field-baseline = Baseline
field-baseline_from = Baseline from
field-baseline_to = Baseline to
field-baseline_source = Source of the baseline
field-target = Target
field-target_month = Target month
field-path = Path to the target
field-milestones = Milestones
field-kpi = KPI
field-unit_value = Value per unit
field-volume = Volume per month
field-margin = Contribution margin
field-carrying_rate = Carrying rate per year
field-attribution = Attribution
field-capture = Capture
field-confidence = Confidence
field-benefit_class = Class
field-disbenefit = Disbenefit
field-assumptions = Assumptions
field-cost = Cost
field-cost_kind = Kind of cost
field-cost_owner = Cost owner
field-sha256 = Fingerprint (SHA-256)
field-size = Size
field-weight = Weight
field-numerator = Numerator
field-denominator = Denominator
field-comment = Comment
field-planned = Planned
field-realised = Realised
field-actual = Actual
field-file = File
field-sheet = Sheet
field-cell = Cell
field-found = Text in the cell
field-quarter = Quarter
field-attainment = Attainment
field-gap = Gap
field-price_basis = Prices
field-inflation = Price rise per year
field-optimism_uplift = Optimism uplift on planned costs
field-optimism_reason = Reason for the uplift
field-counterfactual = Without the change
field-leads_to = Early sign of
field-guardrail = Must not suffer
field-guardrail_tolerance = May worsen by
field-timing = Comes
field-plan_basis = Planned by
field-volume_plan = Volume plan
field-volume_kpi = Volume from the KPI
field-adoption_kpi = Use measured by the KPI
field-ramp = Ramp from go-live
field-pool = Pool of hours
field-hours_per_unit = Hours freed per unit
field-unit_value_low = Value per unit, low
field-unit_value_high = Value per unit, high
field-confidence_low = Confidence, low
field-confidence_high = Confidence, high
field-adoption_low = Use, low
field-adoption_high = Use, high
field-delay_low = Delay in months, low
field-delay_high = Delay in months, high
field-risk = Risk adjustment
field-risk_reason = Reason for the risk adjustment
field-hours = Hours per month
field-budget = Budget rate
field-base = Project year 1 begins
field-rate = Discount rate of the case
field-stage = Stage
field-sender = Sender
field-shape = Fingerprint of the headings
field-mapping = Tables and answers
field-label = Called in the file
field-factor = Times
field-note = Note
field-case = Business case
field-side = Side
field-position = Place
field-initial = Initial
field-years = Years
field-benefit = Benefit
field-revision = As known at change
field-verdict = Verdict
field-amount = Amount
field-basis = Measured then
field-reason = Reason
field-change_reason = Reason for the change after go-live
field-budget_line = Budget line
field-accepted_share = Accepted share
field-booking_since = First month
field-booking_until = Last month
field-state = State of the month
field-due_days = Values are due, working days after the month
field-text = Comment

## Help for fields

help-name = Short and clear: it appears in every list, chart and workbook.
help-organisation = Shown at the top of every page and in every workbook.
help-currency = The currency that every amount is stored and shown in.
help-fiscal_year_start = Quarters are cut from here. Changing it moves no data.
help-fiscal_year_named_by = Decides whether the year from July 2026 to June 2027 is called 2026 or 2027.
help-discount_rate = What a year of waiting costs: next year’s money is worth this much less.
help-on_track_from = A KPI or benefit is on track when it reaches at least this share of its plan.
help-watch_from = Below this share of the plan it is off track; between the two it is on watch.
help-start = The first month with costs or work. The appraisal counts from here.
help-go_live = The month people start to work in the new way. Planned benefits begin here.
help-horizon_months = How many months, counted from the start, benefits and costs are compared over.
help-status = Offer, in delivery, in use or closed.
help-kpi_status = A draft promises nothing yet. Active: measured and counted. Retired: kept, no longer asked for.
help-sponsor = Who answers for the money.
help-business_owner = Who answers for the benefits once the project has left.
help-kind = Decides how months become a quarter.
help-unit = What one step of the value is: pieces, %, days, hours.
help-direction = Whether a higher or a lower value is the improvement.
help-definition = Exactly what is counted, so that two people get the same number.
help-category = An outcome is what you want; adoption and health tell early whether it will come.
help-process = The process it belongs to, such as order to cash.
help-owner = One named person who answers for it.
help-supplier = Who delivers the number each month.
help-source = The system or report the number is taken from.
help-baseline = The value before the change, measured the same way as afterwards.
help-baseline_from = The first month of the period the baseline describes.
help-baseline_to = The last month of the period the baseline describes.
help-baseline_source = Where the baseline was read, so that others can check it.
help-target = The value that has been agreed for the target month.
help-target_month = The month in which the target should be reached.
help-path = How the value is expected to move from baseline to target after go-live.
help-milestones = Planned values at certain months, with straight lines between them.
help-unit_value = What one unit of improvement is worth.
help-volume = How many times a month it happens. Leave empty to use the measured volume.
help-margin = The share of extra revenue that is left after the cost of delivering it.
help-carrying_rate = What it costs per year to tie up one unit of money.
help-attribution = The share of the improvement that this initiative caused; the rest belongs to others.
help-capture = The share of saved time that really becomes useful work. Half is a usual assumption.
help-confidence = How sure the plan is. It lowers the plan, never what has been measured.
help-benefit_class = Cash can be taken out of a budget; non-cash cannot; avoided cost never arose.
help-disbenefit = An unwanted effect that was accepted. It counts against the benefits.
help-assumptions = What must hold for the money to come.
help-cost_kind = One-off costs come once, running costs every month.
help-cost_category = Such as licences, consultants, own hours.
help-cost_owner = Who answers for the cost.
help-weight = How many events the value stands for; used to average months into a quarter.
help-numerator = The part that is counted, such as orders with errors.
help-denominator = The whole it is counted among, such as all orders.
help-initiative_currency = The currency that all money of this initiative is typed in. Another than the portfolio’s needs exchange rates, which are entered in Settings.
help-optimism_uplift = What is added to every planned cost because plans of this kind turn out too cheap. What is paid is never raised.
help-optimism_reason = Where the figure comes from, and what has been done to make it smaller.
help-risk = Added to the planned amounts of this line alone. Never for the same reason as the uplift of the whole initiative.
help-risk_reason = What may make this line dearer.
help-counterfactual = What the KPI would have been anyway. It is settled before go-live; changing it later needs a reason.
help-leads_to = The KPI that shows the same effect later. Only one of the two may carry money.
help-guardrail = Another KPI that would show if this gain were bought elsewhere: speed by errors, savings by service.
help-guardrail_tolerance = How much worse than its own baseline it may be, in its own unit. Nothing means not at all.
help-timing = A level costs something every month, or releases its money once as it falls. Both can be claimed, as two benefits.
help-volume_kpi = Its values are the volume of each month.
help-ramp = How much of the plan comes in the first month after go-live, in the second and so on, in per cent, such as 10 30 60 100. The last figure stays. A figure below zero is allowed while people learn.
help-adoption_kpi = Measures how much the change is used. It explains a gap and never changes the money: what is measured holds the use already.
help-pool = Several benefits may free hours of the same people. Together they count at most the hours that the people have.
help-hours_per_unit = How many hours one unit of improvement frees, each time it happens.
help-hours = What the people in the pool have together in a month.
help-kpi_change_reason = Stands in the history and on the page of the KPI.
help-price_basis = How every amount is typed. Nothing is converted between the two: real amounts need a discount rate without the price rise.
help-inflation = Used only to state what a rate is without or with the price rise.
help-reason = Kept beside every month, and read by whoever claims the money.
help-due_days = Monday to Friday; public holidays are not taken out. After this day a value is late. Quarterly KPIs are due as long after their quarter.
help-budget_line = The account or cost centre whose budget was changed.

## Columns of tables

column-what = What
column-fact = Kind
column-month = Month
column-field = Field
column-change = Change
column-number = No.
column-moved = Changes made
column-state = State
column-status = Status
column-planned = Planned to date
column-realised = Realised to date
column-gap = Against plan
column-cost = Cost to date
column-cost_planned = Planned cost to date
column-life_cost = Planned cost, whole period
column-life_planned = Planned, whole period
column-outlook = Expected, whole period
column-unmeasured = Planned, not measured
column-cash_planned = Planned to date, cash
column-cash_realised = Realised to date, cash
column-estimated = Estimated
column-disputed = Disputed
column-forecast = Forecast
column-measured = Measured
column-to_date = To date
column-present = Values received
column-expected = Values expected
column-completeness = Share received
column-provisional = Provisional
column-first = First month
column-on_plan = Share of the plan
column-mark = Remark
column-money_planned = Benefit planned
column-money_plan_to_date = Benefit planned to date
column-money_realised = Benefit realised
column-money_estimated = Benefit estimated
column-initiative_name = Initiative
column-initiative_status = Status of the initiative
column-kpi_name = KPI
column-kpi_status = Status of the KPI
column-active = Active KPIs
column-drafts = Draft KPIs
column-missing = Still missing
column-claimed = Attribution of all benefits
column-initiative_id = Id of the initiative
column-kpi_id = Id of the KPI
column-benefit_id = Id of the benefit
column-cost_id = Id of the cost line
column-sheet = Sheet
column-cell = Cell
column-problem = What was found
column-link = Go to
column-remedy = What to do

## What is wrong with a fact

form-problem = { $name } – { $field }: { $what }
form-not_a_number = { $field }: “{ $typed }” is not a number. Write it like 1234.5.
form-unknown_initiative = The initiative is no longer there.
form-unknown_kpi = The KPI is no longer there.
form-in_percent = { $field }, %
problem-currency_code = “{ $found }” is not a currency code. Write three capital letters, such as NOK or EUR.
problem-currency_in_use = The portfolio cannot leave { $currency } now: exchange rates in Settings: { $rates }; initiatives with a currency of their own: { $initiatives }. Amounts are not converted, so clear those currencies and remove the rates first.
problem-watch_not_below_on_track = “Watch from” must be lower than “On track from”.
problem-go_live_before_start = Go-live comes before the start ({ $start }).
problem-go_live_after_horizon = Go-live comes after the last month of the appraisal ({ $last }). Move it, or make the appraisal longer.
problem-unknown_kind = “{ $found }” is not a kind of KPI.
problem-ends_before_it_starts = The period ends before it starts.
problem-needed_when_active = Fill this in before the KPI becomes active.
problem-target_before_go_live = The target is due before go-live ({ $go_live }).
problem-baseline_after_go_live = The baseline starts at or after go-live ({ $go_live }), so it already contains the change.
problem-target_worse_than_baseline = The target is worse than the baseline. Check the direction.
problem-month_named_twice = { $month } has two milestones.
problem-milestone_off_the_path = The milestone in { $month } lies before go-live or after the target month.
problem-negative_unit_value = A negative value per unit belongs to a disbenefit. Mark it as one, or write the value without a minus.
problem-claimed_over_all = Other benefits already claim { $claimed } of this KPI’s improvement; at most { $left } is left.
problem-kind_without_money = This kind of KPI cannot be turned into money.
problem-carrying_rate_needed = A level needs a carrying rate: what a year of tying up one unit of money costs.
problem-volume_from_measurements = Without a volume, the measured weight of each month is used.
problem-name_taken = There is already one called “{ $name }” here.
problem-required = This must be filled in.
problem-outside_range = Must be between { $low } and { $high }; it is { $found }.
problem-reason_needed = Say why: an adjustment without its reason cannot be checked.
problem-range_misses_value = The range must hold the value itself, { $value }.
problem-one_volume_only = Give the volume in one way: a number, a plan, or another KPI.
problem-volume_is_the_kpi = A KPI cannot be its own volume.
problem-unknown_pool = The pool of hours is no longer there.
problem-pool_and_hours_together = A pool needs the hours that one unit of improvement frees, and these hours need a pool.
problem-no_measure_of_use = “{ $name }” does not look like a measure of use. A share of users or of transactions explains a gap best.
problem-leads_to_itself = A KPI cannot lead to itself, not even by way of others.
problem-guards_itself = A KPI cannot be its own guardrail.
problem-effect_already_valued = “{ $name }” is linked to this KPI and carries the money of the same effect. Count it once: take the money from one of the two.
problem-one_time_needs_stock = Only a level, such as receivables or stock, releases something once.
problem-whole_revenue_as_benefit = The whole revenue counts as benefit. Only its contribution margin is earned.
problem-rate_missing = There is no budget rate for { $currency } in { $month }. Enter it in Settings first.
problem-own_currency = { $currency } is the portfolio’s own currency and needs no rate.
problem-rate_named_twice = There is already a rate from { $month }.
problem-unknown_case = The business case is no longer there.
problem-too_many_years = A business case has at most { $most } years.
problem-settled_at_go_live = What the KPI is compared with was settled at go-live. Say why it changes: the reason is kept in the history.
problem-rate_in_use = “{ $name }” has money in { $currency } from { $month } on, and would be left without a rate. Give the initiative another currency first, or keep a rate from that month or earlier.
problem-measured_changed = In { $month } { $currency } { $now } is measured now; the page showed { $shown }. The page has the new amounts: please look again.
problem-measured_changed_more = { $count } more months have changed in the same way.
problem-nothing_measured = Nothing is measured in { $month }, so there is nothing to judge.
problem-verdict_needs_reason = Say why: whoever claims the money must be able to answer.
problem-amount_beyond_measured = { $currency } { $found } in { $month } does not lie between nothing and the { $measured } that was measured.
problem-booked_without_cash = The benefit is not cash. A booking says that a budget has really been lowered.
problem-booked_over_validated = { $currency } { $booked } is booked in { $month }, more than the { $validated } that is validated.
problem-month_not_over = { $month } is not over yet. Only months that have ended can be closed or provisional.
problem-month_shut = { $month } is closed. Reopen it first, with a reason.
problem-month_moved = What is unsettled in { $month } is no longer what was shown. Look at it again, then close.
problem-month_unsettled = { $month } has values or money that are not settled. Look through the list and confirm it.
problem-earlier_month_open = { $month } would stay open before a closed month. Close it too, or confirm that it stays open.
problem-reopening_needs_reason = { $month } is closed. Say why it is reopened: the reason stays in the history.
problem-phase_there_already = The limits are reckoned anew from { $month } already.
problem-phase_before_measured = Nothing was measured yet by { $month }: there are no limits to reckon anew.

## Charts

chart-month = Month
chart-status = Status
chart-plan = Plan
chart-actual = Actual
chart-band = Eight of ten outcomes
chart-forecast = Forecast
chart-baseline = Baseline
chart-target = Target
chart-gap = Gap to plan
chart-go_live = Go-live
chart-today = Today
chart-window = Months compared with
chart-mean = Mean
chart-upper = Upper limit
chart-lower = Lower limit
chart-limit = Limit
chart-rests_on = What the limits rest on
chart-rule = Why
chart-changes = Changed
chart-comments = Said
chart-lower_is_better = Lower is better
chart-higher_is_better = Higher is better

## Welcome

welcome-title = Did the change programme pay off?
welcome-what = Enter what was promised, upload what was measured, and see each quarter what has been realised, what it cost, and what is still to come. Every figure can be traced to the cell it came from.
welcome-demo = Explore the demo portfolio
welcome-demo_is = Four invented initiatives with 30 months of actuals, finance’s verdicts and bookings: a new ERP, a CRM roll-out, a faster financial close and scanners in a warehouse abroad. It is loaded through the same upload that you will use, and can be undone in the history.
welcome-demo_load = Load the demo portfolio
welcome-demo_loaded = The demo portfolio has been loaded. All of its figures are invented.
welcome-own = Start your own
welcome-own_is = Name an initiative, choose its KPIs from templates, set baseline and target, and say what an improvement is worth. Then download the workbook for this month’s actuals.
welcome-own_start = Start with an initiative

## Overview

overview-no_actuals = Goals are set, but no actuals have been loaded yet.
overview-answer = { $status } Finance stands behind { $validated } of the { $plan } planned up to and including { $month } ({ $share }); { $measured } has been measured. { $verdict }
overview-answer_unvalidated = { $status } { $measured } of the { $plan } planned up to and including { $month } has been measured; finance has not judged any of it yet, so only losses count. { $verdict }
overview-will_pay = Over the whole appraisal period it is expected to pay off: ROI { $roi }, discounted.
overview-will_not_pay = Over the whole appraisal period it is not expected to pay off: ROI { $roi }, discounted.
overview-validated = Validated, { $currency }
overview-validated_help = What finance stands behind since go-live, cash and non-cash together, undiscounted. Measured months without a verdict are not in it, unless they are losses: bad news awaits nobody.
overview-cash = Of which cash, { $currency }
overview-cash_help = Only benefits that lower a budget or raise income. Time released is not included.
overview-cost = Cost to date, { $currency }
overview-cost_help = Actual one-off and running costs, undiscounted, against the plan for the same months.
overview-roi = ROI, discounted
overview-roi_help = (Present value of validated benefits − present value of costs) / present value of costs, cash and non-cash. Years are discounted at year end at { $rate }; one-off costs before go-live are not discounted. It is negative until the costs are earned back.
overview-outlook = Expected ROI
overview-outlook_help = ROI over the whole appraisal period at today’s pace, discounted at { $rate }; below it the range of eight in ten drawn outcomes. Unit values, use, confidence, delays and costs are drawn; the page ROI shows them.
overview-payback = Break-even
overview-payback_help = The month in which benefits have paid back all costs at today’s pace, undiscounted; below it the range of eight in ten drawn outcomes.
overview-data = Data received
overview-data_help = Final values received of all values expected from go-live to date. What is missing counts as nothing, not as success.
overview-against_plan = { $amount } against plan
overview-awaiting = { $amount } not judged yet
overview-of_plan = of { $amount } planned
overview-bcr = Benefit/cost: { $ratio }
overview-range = { $low } to { $high }
overview-never = Not in the period
overview-or_never = { $low }, or never
overview-no_range = Range not defined
overview-present = { $present } of { $expected } values
overview-curve = **Benefit over time.** { $outlook } is expected over the whole appraisal period, { $life } was planned. Expected ROI { $roi } (planned { $planned_roi }), NPV { $npv }, discounted at { $rate }.
overview-ranked = { $count ->
    [one] **Against plan, to date.**
   *[other] **Against plan, to date.** The furthest behind comes first.
}
overview-why = Why?
overview-behind = **{ $name }** is { $gap } behind plan. Owner: { $owner }.
overview-ahead = **{ $name }** is { $gap } ahead of plan. Owner: { $owner }.
overview-to_evidence = See the evidence
overview-to_kpi = See the KPI
overview-no_money = No benefit has been valued yet. Say what an improvement of a KPI is worth, and what the initiative costs.

## Money

money-under = What these figures are made of
money-benefits = Every benefit
money-costs = Every cost line
money-planned = Planned to date
money-realised = Realised to date
money-validated = Validated by finance
money-actual = Paid to date
money-gap = Against plan
money-life_planned = Planned, whole period
money-outlook = Expected, whole period

## Returns

returns-class = Which benefits
returns-total = Cash and non-cash
returns-cash = Cash only
returns-figure = Figure
returns-planned = Planned, whole period
returns-plan_to_date = Plan to date
returns-outlook = Expected, whole period
returns-basis = Rests on
returns-pv_benefits = Present value of benefits
returns-pv_costs = Present value of costs
returns-npv = Net present value (NPV)
returns-roi = Return on investment (ROI)
returns-bcr = Benefit/cost ratio
returns-irr = Internal rate of return (IRR)
returns-mirr = Modified IRR (MIRR)
returns-discounted_payback = Payback, discounted
returns-net = Net benefit
returns-payback = Payback
returns-in_years = { $years } years
returns-initial = Initial
returns-year = Year { $number }
returns-benefits = Benefits
returns-costs = Costs
returns-present_value = Present value
returns-parts = Which part
returns-part_figures = Figures
returns-part_outlook = Outlook
returns-part_promise = Promise and reality
returns-answer_judged = What finance has validated gives a ROI of { $validated } up to and including { $month }, where the plan says { $due }; over the whole period { $outlook } is expected (NPV { $npv }), where { $planned } was planned. All discounted, cash and non-cash.
returns-answer_unjudged = Finance has validated nothing yet: what is measured gives a ROI of { $measured } up to and including { $month }, where the plan says { $due }; over the whole period { $outlook } is expected (NPV { $npv }), where { $planned } was planned. All discounted, cash and non-cash.
returns-answer_unmeasured = Nothing has been measured yet. The plan gives a ROI of { $planned } over the whole period (NPV { $npv }), discounted, cash and non-cash.
returns-answer_no_costs = Without costs there is no ROI to speak of: enter what the initiative costs.
returns-card_roi_validated = ROI to date, validated, discounted
returns-card_roi_validated_help = (Present value of benefits that finance has validated − present value of what was paid) / present value of what was paid. Discounted at year end at { $rate }; one-off costs before go-live are not discounted.
returns-card_roi_measured = ROI to date, measured, discounted
returns-card_roi_measured_help = As long as finance has validated nothing, measured benefits stand in: (present value of measured benefits − present value of what was paid) / present value of what was paid. Discounted at year end at { $rate }.
returns-card_npv_expected = Expected NPV, discounted, { $currency }
returns-card_npv_expected_help = Net present value of the whole period: what was measured and paid, then the plan at today’s pace. Discounted at year end at { $rate }.
returns-card_payback_expected = Expected payback, undiscounted
returns-card_payback_expected_help = The month in which the benefits expected at today’s pace have paid back all costs, undiscounted. In the table it stands discounted at { $rate } as well.
returns-card_plan = Plan: { $plan }
returns-no_money = No benefit has been valued yet. Say what an improvement of a KPI is worth, and what the initiative costs.
returns-figures = **One base month, one rate, one convention.** To date means up to and including { $month }. A programme in its first years is nearly always below zero to date: compare with the plan of the same months.
returns-measured = Measured to date
returns-validated = Validated to date
returns-discounted_year_end = Discounted at year end, { $rate }
returns-rests_irr = Year-end flows, no rate
returns-rests_mirr = Financed, reinvested at { $rate }
returns-undiscounted_monthly = Undiscounted, by month
returns-undiscounted_none = Undiscounted sum
returns-month_after = { $month } ({ $years } years)
returns-reopens = { $told }; falls below zero again later
returns-not_yet = Not yet
returns-prices_nominal_bare = Amounts are nominal and so is the rate of { $rate }; project year 1 begins in { $base }, and one-off costs before go-live lie at its start, undiscounted. No inflation is stated.
returns-prices_nominal_inflation = Amounts are nominal and so is the rate of { $rate }: with an inflation of { $inflation } that is { $other } in real terms. Project year 1 begins in { $base }, and one-off costs before go-live lie at its start, undiscounted. No amount is converted.
returns-prices_real_bare = Amounts are real, at constant prices, and so is the rate of { $rate }; project year 1 begins in { $base }, and one-off costs before go-live lie at its start, undiscounted. No inflation is stated.
returns-prices_real_inflation = Amounts are real, at constant prices, and so is the rate of { $rate }: with an inflation of { $inflation } that is { $other } in nominal terms. Project year 1 begins in { $base }, and one-off costs before go-live lie at its start, undiscounted. No amount is converted.
returns-years_folded = Year by year
returns-year_benefits = Benefits
returns-year_costs = Costs
returns-year_net = Net, undiscounted
returns-year_cumulative = Cumulative net, undiscounted
returns-year_pv_benefits = Benefits, discounted
returns-year_pv_costs = Costs, discounted
returns-year_pv_net = Net, discounted
returns-rungs = **ROI on each rung of the ladder**, up to and including { $month }. On every rung the same { $cost } has been paid; as a rule, the harder the money, the lower the figure. A measured loss counts as validated at once.
returns-rung = Rung
returns-rung_money = Benefit to date, undiscounted
returns-rung_cash = Of which cash
returns-rung_roi = ROI, discounted
returns-rung_cash_roi = ROI, cash only, discounted
returns-awaiting = { $count ->
    [one] Of what is measured, { $amount } in one month of a benefit has no verdict yet.
   *[other] Of what is measured, { $amount } in { $count } months of benefits has no verdict yet.
}
irr-incomplete = Amounts are missing
irr-no_sign_change = None: money only flows one way
irr-no_time = None: everything falls in one period
irr-no_rate = None: no rate fits
irr-several = None: more than one rate fits, use NPV
irr-touches = None: NPV only touches zero
irr-short = None: less than a month of history

## Money of another currency without a rate

rates-unconverted = **{ $name }** is not in these totals from { $month } on: there is no budget rate for { $currency }.
rates-enter = Enter the rate in Settings

## Outlook

outlook-empty = There is no benefit to look ahead for. Say what an improvement of a KPI is worth.
outlook-drawing = Working out the range …
outlook-range = **In eight of ten draws the whole period brings { $low } to { $high } in benefits**, and an NPV of { $npv_low } to { $npv_high }, discounted at { $rate }. The NPV is above zero in { $positive } of all draws.
outlook-between = It pays back between { $early } and { $late }, undiscounted; { $never }.
outlook-in = It pays back in { $month }, undiscounted; { $never }.
outlook-from = It pays back in { $early } at the earliest, undiscounted; { $never }.
outlook-never_none = every draw does within the appraisal period
outlook-never_some = { $share } of the draws never do within it
outlook-hardly_ever = It hardly ever pays back within the appraisal period: { $never }, undiscounted.
outlook-total = Benefit, whole period, undiscounted
outlook-npv = NPV, discounted
outlook-roi = ROI, discounted
outlook-break_even = Payback, undiscounted
outlook-p10 = One in ten at most (P10)
outlook-p50 = Middle (P50)
outlook-p90 = Nine in ten at most (P90)
outlook-case_low = Everything low
outlook-case_likely = Likely
outlook-case_high = Everything high
outlook-curve = **Where it may end.** Eight of ten draws come to between { $low } and { $high }; the line is the likely course.
outlook-low_to_high = { $low } to { $high }
outlook-assumptions = What was assumed of each benefit
outlook-months_to = { $low } to { $high } months
outlook-stated = { $range }, stated
outlook-usual = { $range }, usual
outlook-seed = { $draws } draws with seed { $seed }: the same figures on every machine, and new ones only when an input changes. What is realised and paid stands; benefits of one initiative share their luck. Remaining costs range from 95% to 120%. “Usual” marks ranges that nobody has stated. Attribution is agreed and not drawn.
outlook-by = The tornado by
outlook-by_driver = By input
outlook-by_benefit = By benefit
outlook-nothing_moves = Nothing remains that could turn out otherwise.
outlook-rests = **What the NPV rests on most: { $name }.** At its low end the NPV is { $low }, at its high end { $high }, all else as is likely. Discounted. The figure at each bar is the difference between its ends.
outlook-at = { $amount } at { $input }
outlook-months = { $count ->
    [one] { $months } month
   *[other] { $months } months
}
outlook-input = Input
outlook-npv_low = NPV at the low end
outlook-npv_high = NPV at the high end
outlook-swing = Difference
outlook-driver_unit_value = Value of a unit
outlook-driver_adoption = Use
outlook-driver_confidence = Confidence
outlook-driver_attribution = Attribution
outlook-driver_delay = Delay
outlook-driver_costs = Remaining costs
outlook-driver_rate = Discount rate
outlook-have_to_be = **What would have to be true** for the NPV to be exactly zero, one input at a time:
outlook-turns_level = { $pays ->
    [yes] What remains of the benefits may fall to { $value } of what is expected, be it use, effect or the value of a unit.
   *[no] What remains of the benefits would have to rise to { $value } of what is expected, be it use, effect or the value of a unit.
}
outlook-turns_costs = { $pays ->
    [yes] The remaining costs may rise to { $value } of what is expected.
   *[no] The remaining costs would have to fall to { $value } of what is expected.
}
outlook-turns_delay = { $pays ->
    [yes] Everything may come { $value } later.
   *[no] Everything would have to come this much later, or sooner where it is negative: { $value }.
}
outlook-turns_rate = { $pays ->
    [yes] The discount rate may rise to { $value }; it is { $likely }.
   *[no] The discount rate would have to be { $value }; it is { $likely }.
}
outlook-turns_horizon = { $pays ->
    [yes] The benefits must last for { $value } from the base month on; { $likely } are reckoned with.
   *[no] The benefits would have to last for { $value } from the base month on; { $likely } are reckoned with.
}
outlook-turned_level = What remains of the benefits
outlook-turned_costs = Remaining costs
outlook-turned_delay = Delay
outlook-turned_rate = Discount rate
outlook-turned_horizon = How long the benefits last
outlook-holds = { $name }: the NPV stays above zero all the way from { $least } to { $most }.
outlook-fails = { $name }: nothing from { $least } to { $most } brings the NPV up to zero.

## Promise against reality

promise-span = Over which time
promise-to_date = To date
promise-life = Whole period
promise-answer_promised_to_date = By { $month } { $promised } was promised and { $committed } committed to; { $came } has been realised, { $share } of what was committed to. Measured, undiscounted, cash and non-cash.
promise-answer_promised_life = Over the whole period { $promised } was promised and { $committed } committed to; { $came } is expected, { $share } of what was committed to. Undiscounted, cash and non-cash.
promise-answer_committed_to_date = By { $month } { $committed } was committed to; { $came } has been realised, { $share } of it. Measured, undiscounted, cash and non-cash. Nothing has been frozen as promised.
promise-answer_committed_life = Over the whole period { $committed } was committed to; { $came } is expected, { $share } of it. Undiscounted, cash and non-cash. Nothing has been frozen as promised.
promise-sources = Where the plans come from
promise-from_commitment = { $stage }: the plan as known at change { $change }.
promise-from_commitment_named = { $stage }: the plan as known at change { $change }, “{ $name }”.
promise-from_case = { $stage }: the business case “{ $name }”, after risk. Where a line became a benefit, only its money is known, so that the gap shows as effect.
promise-from_plan = { $stage }: nothing has been frozen, so that today’s plan stands in.
promise-from_same = { $stage }: nothing has been frozen, so that what was committed to stands in.
promise-column_promised = Promised
promise-column_committed = Committed
promise-column_now = Realised, then expected
promise-row_benefits_to_date = Benefit to { $month }
promise-row_cash_to_date = – of which cash
promise-row_costs_to_date = Cost to { $month }
promise-row_overlap_to_date = Hours counted once: removed to { $month }
promise-row_benefits = Benefit, whole period
promise-row_cash = – of which cash, whole period
promise-row_costs = Cost, whole period
promise-row_overlap = Hours counted once: removed, whole period
promise-row_npv = NPV, discounted at { $rate }
promise-row_roi = ROI, discounted at { $rate }
promise-row_payback = Payback, undiscounted
promise-row_go_live = Go-live
promise-bridge = **Why it differs.** Against what was committed to: { $gap }. { $most }
promise-most = The largest part is { $part } ({ $amount }).
promise-no_gap = There is no gap.
promise-came_to_date = Realised
promise-came_life = Expected
promise-part_volume = Volume
promise-part_adoption = Use
promise-part_effect = Effect
promise-part_unit_value = Value of a unit
promise-part_timing = Timing
promise-part_dropped = Not carried on
promise-part_added = Added later
promise-part_unmeasured = Months without a value
promise-part_double_count = Hours counted once
promise-step = Step
promise-amount = Amount, undiscounted
promise-benefits = Benefit by benefit
promise-gap = Gap
promise-why = Largest cause of the gap
promise-why_volume = { $way ->
    [less] Volume { $share } below plan: { $after } against { $before } a month
   *[more] Volume { $share } above plan: { $after } against { $before } a month
}
promise-why_adoption = { $way ->
    [less] Use { $share } below plan: { $after } against { $before }
   *[more] Use { $share } above plan: { $after } against { $before }
}
promise-why_effect = { $way ->
    [less] Improvement { $share } below plan: { $after } against { $before }
   *[more] Improvement { $share } above plan: { $after } against { $before }
}
promise-why_unit_value = { $way ->
    [less] A unit is worth { $share } less than planned: { $after } against { $before }
   *[more] A unit is worth { $share } more than planned: { $after } against { $before }
}
promise-why_turned = { $part }: { $after } against { $before } planned
promise-why_timing = { $count ->
    [one] One month counts in only one of the two
   *[other] { $count } months count in only one of the two
}
promise-why_dropped = No longer part of the plan
promise-why_added = Was not part of the plan
promise-why_unmeasured = { $count ->
    [one] One month without a value
   *[other] { $count } months without a value
}
promise-why_double_count = Hours that other benefits claim too
promise-caution = Planned money is lowered by confidence and ramp, measured money is not; that difference is part of “Value of a unit”. Months without a value are no sign of failure: nobody knows yet.
promise-rates = Exchange rates, stated apart: at mean instead of budget rates, benefits to date would differ by { $benefits } and costs by { $costs }.
promise-choose_initiative = Choose one initiative to freeze its plan as promised or committed.
promise-freeze = Freeze a plan
promise-freeze_is = The plan as known at a change becomes what was promised or committed to, and later changes of the plan no longer move it. A new one at the same stage replaces the earlier one; the history keeps both.
promise-freeze_button = Freeze this plan
promise-known_at = The plan as known at
promise-known_at_help = Everything that was entered up to and including this change: goals, volumes, costs and rates.
promise-as_of_now = Now, change { $change } · { $moment } · { $kind }
promise-as_of = Change { $change } · { $moment } · { $kind }
promise-frozen = The plan of { $name } is frozen: { $stage }.
problem-plan_not_there_yet = The initiative was not there yet at change { $change }.

## Quarters

quarters-answer = { $quarter }: { $told }.
quarters-on_track = { $count } on track
quarters-watch = { $count } to watch
quarters-off_track = { $count } off track
quarters-no_data = { $count } without data
quarters-not_started = { $count } not started
quarters-empty = There are no KPIs yet. Set goals to see them quarter by quarter.
quarters-by = By
quarters-by_quarter = Quarter
quarters-by_year = Year
quarters-by_month = Month
quarters-show = Show
quarters-show_one = All figures
quarters-show_all = Side by side
quarters-show_then = Against an earlier plan
quarters-show_brief = In brief
quarters-baseline = Baseline
quarters-target = Target
quarters-planned = Plan
quarters-actual = Actual
quarters-baseline_month = Baseline, a month
quarters-target_month = Target, a month
quarters-of_target = Of target
quarters-of_plan = Of plan
quarters-months = Months
quarters-estimated = Estimated
quarters-money = Realised
quarters-in_gap = Gap, { $currency }
quarters-in_money_plan = Planned, { $currency }
quarters-in_money = Realised, { $currency }
quarters-in_year_realised = In-year, { $currency }
quarters-in_year_plan = Year’s plan, { $currency }
quarters-in_run_rate = Run-rate, { $currency }
quarters-in_money_then = Planned then, { $currency }
quarters-in_money_now = Planned now, { $currency }
quarters-in_money_difference = Difference, { $currency }
quarters-bullet = On its way
quarters-bullet_help = From the baseline on the left to the target on the right: the bar is the actual, the thin tick the plan. Right is always better. The figure stands in “Of target”.
quarters-trend = Twelve months
quarters-trend_help = Final values of the last twelve months; the thin line is the plan. The page of the KPI has every value.
quarters-status_in = Status in { $period }
quarters-provisional = { $count ->
    [one] For one KPI months are still missing.
   *[other] For { $count } KPIs months are still missing.
}
quarters-search = Search
quarters-search_in = Name, initiative, owner
quarters-filters = { $count ->
    [0] Filters
   *[other] Filters ({ $count })
}
quarters-any = All
quarters-without = Not filled in
quarters-clear = Take filters away
quarters-sort = Sort by
quarters-sort_gap = Gap in money
quarters-sort_name = Name
quarters-sort_attainment = Share of target
quarters-sort_status = Status, worst first
quarters-sort_realised = Realised money, most first
quarters-sort_moved = Change of plan
quarters-sorted = sorted by: { $order }
quarters-searched = Search: “{ $words }”
quarters-filter = { $field }: { $value }
quarters-count = { $of ->
    [one] { $shown } of one KPI
   *[other] { $shown } of { $of } KPIs
}
quarters-nothing_found = No KPI fits. Take a filter away or search for something else.
quarters-download = Export this table
quarters-compared = compared with: { $plan }
quarters-against = Earlier plan
quarters-against_committed = What was committed to
quarters-against_promised = What was promised
quarters-since = Changed since
quarters-not_there = Not in that plan
quarters-changed_baseline = baseline { $before } → { $after }
quarters-changed_target = target { $before } → { $after }
quarters-planned_then = Plan then
quarters-planned_now = Plan now
quarters-planned_difference = Difference
quarters-plan_answer = { $changed ->
    [0] Baseline and target of all { $of } KPIs are as they were.
    [one] Baseline or target of one of { $of } KPIs is another.
   *[other] Baseline or target of { $changed } of { $of } KPIs is another.
} Money planned for { $period }: { $then } then, { $now } now, { $difference }.
quarters-plan_absent = { $count ->
    [one] One KPI was not in that plan; its money is not in these sums.
   *[other] { $count } KPIs were not in that plan; their money is not in these sums.
}
quarters-card_period = Realised, { $period }, { $currency }
quarters-card_year = In-year, { $year }, { $currency }
quarters-card_plan = Year’s plan, { $currency }
quarters-card_rate = Run-rate a year, { $currency }
quarters-card_of = of { $amount } planned to date
quarters-card_whole = all of { $year }
quarters-card_rated = { $quarter } × 4
quarters-card_no_rate = no complete quarter yet
quarters-apart = In-year is what this fiscal year has brought so far. Run-rate is what a year would bring at the latest pace. They answer different questions and are never added to each other.
quarters-rate_is = { $valued ->
    [one] Run-rate: what { $quarter } realised, times four, without one-time benefits; the only KPI with money is { $rated ->
        [0] not complete in that quarter.
       *[other] complete in that quarter.
    }
   *[other] Run-rate: what { $quarter } realised, times four, without one-time benefits; from the { $rated } of { $valued } KPIs with money that are complete in that quarter. It is never added to in-year.
}
quarters-no_rate_yet = Run-rate: no KPI has a complete quarter in use yet.
quarters-gaps = **Gaps in money, { $period }.** { $behind_count ->
    [0] No KPI is behind its plan.
    [one] One KPI is { $behind } behind plan.
   *[other] { $behind_count } KPIs are { $behind } behind plan.
} { $ahead_count ->
    [0] None is ahead.
    [one] One is { $ahead } ahead.
   *[other] { $ahead_count } are { $ahead } ahead.
} The largest gaps come first.
quarters-legend = ● on track, ▲ watch, ◆ off track, ○ no data, ◌ not started. * or “provisional”: months are missing; plan and actual are of the same months. Each status is of this period alone; Overview and KPI tell it over all months since go-live. Choose a row to open its KPI, or the head of a column to sort by it.
note-present = { $present } of { $expected }
note-provisional = provisional
note-estimated = { $count } estimated
note-disputed = { $count } disputed
mark-unweighted = simple average, no weights given
mark-last_month = only its last month counts

## KPI

kpi-empty = There are no KPIs yet. Set goals first.
kpi-no_data = { $status } No final value has come in the last two quarters.
kpi-answer = { $status } { $actual } in { $quarter }; { $planned } was planned for the same months on the way from { $baseline } to { $target }.
kpi-baseline = Baseline
kpi-baseline_help = The level before the change, per month, and the months it was measured in.
kpi-actual = Actual
kpi-actual_help = The newest quarter with final values, rolled up as its kind of KPI requires. The share says how far from baseline to target it is; it can be negative or above 100%.
kpi-planned = Plan, same months
kpi-planned_help = The planned value of exactly the months that have arrived, and how far the actual is along the planned path.
kpi-target = Target
kpi-target_help = The level per month that was promised, and by when.
kpi-of_target = { $share } of the way
kpi-of_plan = { $share } of plan
kpi-standing = { $plan ->
    [target] **{ $quarter }: { $share } of the way from baseline to target.** Right is better; the plan for these months is the target itself.
   *[tick] **{ $quarter }: { $share } of the way from baseline to target.** Right is better; the thin tick is the plan for the same months.
}
kpi-chart = **Path to the target.** Planned: { $path }. The shape of each point is its status against the month’s plan.
kpi-quarters = Quarters
kpi-quarters_sum = A quarter is the sum of its months, plan and actual alike; baseline and target above are those of one month.
kpi-measurements = Measurements and their sources
kpi-no_measurements = No measurement has been loaded yet.
kpi-money = Money
kpi-money_quarters = { $faint ->
    [0] **Money per quarter.** { $realised } realised of { $planned } planned to date.
   *[other] **Money per quarter.** { $realised } realised of { $planned } planned to date. Months are still missing in faint quarters.
}
kpi-no_money = No benefit in money is tied to this KPI.
kpi-without = What would have been without the change
kpi-without_lines = **Measured against what would have been.** This KPI is compared with: { $method }. Every answer rests on the shaded months alone.
kpi-without_fell_back = **Compared with the baseline itself.** “{ $method }” was chosen and has no answer: { $why }
kpi-survival = { $count ->
    [one] **{ $amount } of benefit to date, measured and undiscounted.** No other answer to the question can be given yet.
   *[other] **{ $amount } of benefit to date, measured and undiscounted.** The answers range from { $low } to { $high }.
}
kpi-survival_none = No measured benefit in money yet that could survive another answer.
kpi-survival_benefit = Benefit to date
kpi-survival_share = Of what counts
kpi-method = Compared with
kpi-stands = This one counts
kpi-resettled = { $count ->
    [one] **What this KPI is compared with was changed after go-live.**
   *[other] **What this KPI is compared with was changed { $count } times after go-live.**
}
kpi-resettled_line = { $moment }, { $author } (change { $change }). { $moved }. Reason: { $reason }
kpi-no_reason = none given
kpi-reckoned = How each benefit is reckoned
kpi-no_formula = Cannot be reckoned yet: a goal or a volume is missing.
kpi-to_validation = Evidence and verdicts
kpi-edit_benefit = Change the benefit
kpi-outside_estimated = { $amount } from estimated values, after confidence: outside the headline.
kpi-outside_carried = { $amount } from values carried forward, at most three months and after confidence: outside the headline.
kpi-outside_disputed = { $amount } from disputed values: part of no figure until they are settled.
kpi-outside_realised_overlap = { $amount } taken off, because others free the same hours.
kpi-evidence = “{ $name }” counts nothing: another KPI of the same effect carries the money.
kpi-months_estimated = { $count ->
    [one] one month estimated
   *[other] { $count } months estimated
}
kpi-months_disputed = { $count ->
    [one] one month disputed
   *[other] { $count } months disputed
}
kpi-months_carried = { $count ->
    [one] one month carried forward
   *[other] { $count } months carried forward
}
kpi-carried_into = The last value is carried forward into { $months }: marked, at most three months, and outside the headline.
kpi-carried_value = { $value } (carried forward, outside the headline)
kpi-carried_month = Carried forward, outside the headline
kpi-disputed_month = Disputed: { $value }, outside the headline
kpi-estimated_month = Estimated, outside the headline
kpi-definition = What is measured, by whom and from where
kpi-edit = Change the goal
source-file_name = File
source-sheet = Sheet
source-cell = Cell
source-found = Text in the cell
source-comment = Comment

## KPI: is it more than chance

control-title = Is it more than chance?
control-nothing_measured = No final value has been measured yet, so there is nothing to tell from chance.
control-one_value = One final value has been measured. Limits need at least two, and mean something from 13 on.
control-yes_no = An answer of yes or no has no natural limits. The quarters tell how often it was yes.
control-rests_frozen = { $count ->
    [one] Mean and limits rest on the one value before go-live, through { $month }.
   *[other] Mean and limits rest on the { $count } values before go-live, through { $month }; what came later is judged against them.
}
control-rests_phase = { $count ->
    [one] Mean and limits rest on the one value since { $month }.
   *[other] Mean and limits rest on the { $count } values since { $month }, when they were reckoned anew.
}
control-rests_all = { $count ->
    [one] Mean and limits rest on the one value there is.
   *[other] Mean and limits rest on all { $count } values, because fewer than 12 came before go-live.
}
control-screened = { $count ->
    [one] One unusual jump between months is left out of the limits.
   *[other] { $count } unusual jumps between months are left out of the limits.
}
control-restored = Nearly all values are the same; no jump was left out of the limits.
control-tell = { $count ->
    [one] A lasting change of the size that is promised can be told from chance within a month in four of five cases.
   *[other] A lasting change of the size that is promised can be told from chance within { $count } months in four of five cases.
}
control-screen = Leave unusual jumps out of the limits
control-screen_help = One outlier widens the limits and hides others. On: differences between neighbouring months of 3.267 times their average or more do not count for the limits; the values themselves stay. Off: all count, as in some other tools. What is said of an improvement always rests on this being on.
control-meaning = Meaning
control-legend = Below the months: { $marks }.
control-legend_changes = ▲ something was changed
control-legend_comments = ○ something was said
control-phase = Phase
control-phases = { $count ->
    [0] Reckon the limits anew from a month on
    [one] The limits were reckoned anew once
   *[other] The limits were reckoned anew { $count } times
}
control-phases_about = Only where the process itself became another one, for a reason that everybody can read. Whether the KPI improved since go-live is still judged against the months before it.
control-phase_line = **From { $month }:** { $reason } :small[:gray[{ $author }, { $moment }]]
control-phase_from = From
control-phase_reason = What became different? One line
control-phase_begin = Reckon anew
control-phase_begun = The limits are reckoned anew from { $month }.
standing-unfounded = Whether it is better than before go-live by more than chance cannot be said: that takes at least 12 values before go-live, and values that vary.
standing-waiting = Nothing final has been measured since go-live.
standing-chance = Since go-live it has moved as chance moved it before: that is no proof of an improvement.
standing-signal = There is a first signal of improvement since go-live, not yet a sustained one, and so no proof.
standing-improved = **Improved:** a sustained signal since { $month }.
standing-worsened = **Worsened:** a sustained signal since { $month }.
variation-common_cause = **Varies by chance:** the newest value is within what chance gives.
variation-improvement_high = **A signal of improvement:** the newest value is higher than chance explains.
variation-improvement_low = **A signal of improvement:** the newest value is lower than chance explains.
variation-concern_high = **A signal of worsening:** the newest value is higher than chance explains.
variation-concern_low = **A signal of worsening:** the newest value is lower than chance explains.
variation-neutral_high = **A signal:** the newest value is higher than chance explains.
variation-neutral_low = **A signal:** the newest value is lower than chance explains.
assurance-pass = { $frozen ->
    [yes] The process as it was before go-live would meet the target in every month.
   *[no] Going on like this, every month meets the target.
}
assurance-fail = { $frozen ->
    [yes] The process as it was before go-live would meet the target in no month: only a real change can.
   *[no] Going on like this, no month meets the target: it lies outside what chance gives.
}
assurance-inconsistent = { $frozen ->
    [yes] The process as it was before go-live would sometimes meet the target and sometimes not, by chance alone.
   *[no] The target lies inside what chance gives: sometimes met, sometimes not.
}
point_type-common_cause = Chance
point_type-special_cause_improvement = Signal of improvement
point_type-special_cause_concern = Signal of worsening
point_type-special_cause_neutral_high = Signal, higher
point_type-special_cause_neutral_low = Signal, lower
rule-missing = Nothing final was measured
rule-common_cause = Within what chance gives
rule-above_upl = Above the upper limit
rule-below_lpl = Below the lower limit
rule-trend_up = Seven or more in a row that rise
rule-trend_down = Seven or more in a row that fall
rule-two_in_three_above = Two of three close to the upper limit
rule-two_in_three_below = Two of three close to the lower limit
rule-shift_above = Seven or more in a row above the mean
rule-shift_below = Seven or more in a row below the mean
series_warning-short_baseline = **Few values:** limits from fewer than 13 are trial limits.
series_warning-season = **Season:** months of the year differ more than chance explains, so that some signals may be the time of year.
series_warning-autocorrelation = **Slow movement:** neighbouring months resemble each other, which makes the limits too narrow and signals too many.
series_warning-skewed = **Lopsided:** values lie unevenly about their mean, so that the limits are approximate.
series_warning-near_bound = **Close to a bound:** the limits reach beyond what is possible, so they are approximate.
series_warning-no_variation = **No variation:** all values that the limits rest on are the same.
series_warning-little_variation = **Little variation:** the values mostly repeat themselves, so that the limits say little.

## KPI: what happened, comments, versions

marks-title = What was changed
marks-none = Nothing about this KPI has been changed since it was set.
marks-all = All { $count } changes
marks-change = Change { $change }
marks-span = { $first } to { $last }
mark-goal = Goal changed ({ $moved })
mark-go_live = Go-live of “{ $name }” moved ({ $moved })
mark-restated = { $count ->
    [one] Value of { $months } restated
   *[other] Values of { $months } restated
}
mark-phase = Limits reckoned anew from { $month }
mark-override = Status of { $month } set by hand: { $code }
mark-verdict = Finance on “{ $name }”, { $months }: { $code }
mark-commitment = Plan agreed as { $code }
mark-comment = Comment
comments-title = Comments
comments-none = Nobody has said anything about this KPI yet.
comments-say = What should others know about this KPI? One line
comments-about = About
comments-whole = The KPI as a whole
comments-add = Add comment
comments-done = The comment is added.
comments-line = { $about ->
    [month] :small[:gray[{ $author }, { $moment }, about { $month }]]
   *[whole] :small[:gray[{ $author }, { $moment }]]
}
comments-earlier = { $count ->
    [one] One earlier comment
   *[other] { $count } earlier comments
}
definition-as_of = { $before ->
    [0] As of change { $change } by { $author }, { $moment }; the first version.
    [one] As of change { $change } by { $author }, { $moment }; one version before.
   *[other] As of change { $change } by { $author }, { $moment }; { $before } versions before.
}
definition-versions = Every version, and what it changed
definition-version = { $first ->
    [yes] **Version { $number }:** as it was set first. :small[:gray[{ $author }, { $moment }]]
   *[no] { $why ->
        [given] **Version { $number }:** { $moved }. { $reason } :small[:gray[{ $author }, { $moment }]]
       *[none] **Version { $number }:** { $moved }. :small[:gray[{ $author }, { $moment }]]
    }
}

## Where a KPI is heading

chart-without_trend = No trend
ahead-band = { $value } ({ $low } to { $high })
ahead-ended = The period of the appraisal is over: no months are left to look at.
ahead-before = It goes live in { $month }: { $needed } values since then are needed to look ahead.
ahead-planned = Planned for then: { $planned }.
ahead-level = **If nothing changes, it comes to { $value } in { $month }.**
ahead-due = It was promised for { $month }.
ahead-reach_in = The target is reached in { $likely }.
ahead-reach_from = The target is most likely reached in { $likely }; it may also take beyond { $last }.
ahead-reach_open = The target is reached in { $earliest } at the earliest, most likely in { $likely }; it may also take beyond { $last }.
ahead-rests_run_rate = The forecast rests on the level of the { $count } values since go-live; no trend is established. In eight of ten cases a month’s value lies in the shaded band.
ahead-rests_trend = The forecast rests on the trend of the { $count } values since go-live, which is taken to die away; were it over now: { $other }. In eight of ten cases a month’s value lies in the shaded band.
ahead-seasonal = The time of year is reckoned with.
ahead-money = Money over the whole period, at the pace so far: { $expected } of { $planned } planned.
likely-waiting = Nothing has been measured since go-live, so that nothing can be said of the months ahead.
likely-too_short = { $count ->
    [one] { $needed } values since go-live are needed to look ahead; there is one.
   *[other] { $needed } values since go-live are needed to look ahead; there are { $count }.
}
likely-unvaried = **If nothing changes, it stays at { $value }**: all { $count } values since go-live are the same.
likely-run_rate = **If nothing changes, it comes to { $low } to { $high } in { $month }**, most likely { $value }.
likely-trend = **If it goes on like this, it comes to { $low } to { $high } in { $month }**, most likely { $value }.
reach-no_target = No target has been set.
reach-reached = The target has been met since { $since }.
reach-untold = When the target is reached cannot be said yet.
reach-within = The target is reached between { $earliest } and { $latest }, most likely in { $likely }.
reach-perhaps = The target may be reached from { $earliest } on, but that is not likely by { $last }.
reach-beyond = The target is not reached by { $last }.
lasting-not_reached = The target has not been reached yet: there is nothing to lose.
lasting-watched = First reached in { $reached }; whether that lasts is watched until { $until }.
lasting-kept = First reached in { $reached } and kept through the year after.
lasting-lost = First reached in { $reached } and lost again: since { $lost } it is certain enough that the target is missed.

## Why a KPI differs from its plan

gap-title = Why it differs from the plan
gap-money = **{ $gap } against the plan to { $month }**: { $came } came of { $planned } planned.
gap-none = To { $month } exactly as much came as was planned: { $came }.
gap-use = **Look at use first:** { $kpi } comes to { $reached } of what was planned, and that alone explains { $share } of the gap.
gap-use_all = **Look at use first:** { $kpi } comes to { $reached } of what was planned, and that alone makes { $amount }, more than the whole gap.
gap-use_outweighed = Use lags, { $kpi } comes to { $reached } of what was planned and costs { $amount }, but other causes outweigh it.
gap-effect_same = Each use brings as much as planned.
gap-effect_less = Each use brings { $share } less than planned.
gap-effect_more = Each use brings { $share } more than planned.
gap-effect_turned = Each use makes it worse instead of better.
gap-no_use = No KPI of use is tied to its benefits, so that a gap in use would show as effect.
gap-use_unmeasured = { $kpi } has no values in the same months, so that a gap in use would show as effect.
gap-of_benefit = { $name }: { $why }.
gap-life = Over the whole period { $gap } is expected at the pace so far. { $most }
gap-unit_none = No quarter can be compared with the plan yet.
gap-unit_same = As planned in { $quarter }: { $actual }.
gap-unit_other = { $actual } in { $quarter }; { $planned } was planned for the same months.
gap-unit_better = **{ $gap } better than planned in { $quarter }**: { $actual } against { $planned } in the same months.
gap-unit_worse = **{ $gap } worse than planned in { $quarter }**: { $actual } against { $planned } in the same months.
gap-use_beside = Use beside it: { $name } { $status } { $actual }, { $planned } planned.
gap-use_behind = Use beside it lags: { $name } { $status } { $actual }, { $planned } planned. Look there before the target is called wrong.
gap-quoted = “{ $name }”
gap-rests = { $count ->
    [one] The benefit { $names } rests on this use: { $amount } of its gap to date comes from it.
   *[other] The benefits { $names } rest on this use: { $amount } of their gap to date comes from it.
}
gap-to_use = Use: { $name }
gap-to_benefit = Evidence: { $name }

## Finance: the money ladder, and what finance says of it

rung-claimed = Claimed
rung-measured = Measured
rung-validated = Validated by finance
rung-booked = Booked in the budget
ladder-sentence = Of { $measured } measured up to and including { $month }, finance stands behind { $validated } (ROI { $roi }, discounted at { $rate } a year), and { $booked } is booked in the budget.
ladder-benefit = Claimed { $claimed }, measured { $measured }, validated { $validated }, booked { $booked }, up to and including { $month } and not discounted.
ladder-rung = Rung
ladder-total = To date, all
ladder-cash = To date, cash
ladder-left = Against the rung before
ladder-roi = ROI { $roi }, cash { $cash }
ladder-roi_total = ROI, all (discounted)
ladder-roi_cash = ROI, cash (discounted)
ladder-npv = NPV, all (discounted)
ladder-about_claimed = With estimates, carried values and overlap
ladder-about_measured = Final values only
ladder-about_validated = What finance stands behind
ladder-about_booked = Taken out of a budget
ladder-legend = Solid is cash, pale is not cash, dashed is what the rung before has more or less.
validation-empty = There is no benefit yet that finance could judge. Begin by saying what a KPI’s improvement is worth.
validation-queue = All that awaits finance
validation-all_done = Finance has judged everything that is measured.
validation-nothing_yet = Nothing is measured yet, so nothing awaits finance.
validation-answer = { $amount } of measured benefit awaits finance: { $months ->
    [one] one month
   *[other] { $months } months
} of { $benefits ->
    [one] one benefit
   *[other] { $benefits } benefits
}{ $again ->
    [0] .
    [one] ; { $changed } of it changed after the verdict, in one month.
   *[other] ; { $changed } of it changed after the verdict, in { $again } months.
}
validation-queue_title = Awaits finance
validation-queue_empty = Nothing awaits a verdict here.
validation-queue_pick = Tick a row to open the benefit with its formula, its evidence and its verdict.
validation-open = Awaits
validation-open_months = Months
validation-oldest = Since
validation-lapsed = Changed after verdict
validation-to_queue = Back to all that awaits
validation-next = Next benefit
validation-every = Every benefit on every rung, to date
validation-benefit_answer = **{ $name }**: { $measured } measured to date, of which finance stands behind { $validated }.
validation-benefit_done = Nothing awaits a verdict.
validation-benefit_open = { $count ->
    [one] One month ({ $amount }) awaits a verdict.
   *[other] { $count } months ({ $amount }) await a verdict.
}
validation-of_kpi = Measured by “{ $kpi }” in { $initiative }
validation-owned = Owner: { $owner }
validation-own_currency = Amounts of this benefit are in { $currency }, the currency of its initiative, because that is what finance judges. All other pages show { $portfolio } at budget rates.
validation-to_goal = Open the benefit’s goal
validation-formula = How it is reckoned
validation-only_evidence = This KPI is an early sign of another one that carries the money of the same effect, so it brings none itself.
validation-no_formula = Once a month is measured, its amount is reckoned here step by step.
validation-months = Months and their evidence
validation-no_months = There is no month to date yet.
validation-every_value = Every value behind it, with file, sheet and cell
validation-entered_by = Entered by
validation-judged_on = Measured at the verdict
validation-moves = Who moved it, when and why
validation-no_moves = Nothing has happened yet.
validation-which = Months
validation-some = Which months
validation-some_none = Choose months
validation-span_open = All that await
validation-span_every = Every month
validation-span_some = Choose month by month
validation-span = { $count ->
    [one] { $name }: one month, { $amount }
   *[other] { $name }: { $count } months, { $amount }
}
validation-verdict = Finance’s verdict
validation-nothing_to_judge = Only months with measured money can be judged, and there are none yet.
validation-do_accepted = Accept
validation-do_reduced = Reduce
validation-do_rejected = Reject
validation-do_withdraw = Take back
validation-amount = or amount accepted in total, { $currency }
validation-share_or_amount = Fill in one of the two. An amount is spread over the months as they were measured.
validation-one_of_two = Give either a share or an amount, not both.
validation-no_month = Choose at least one month.
validation-no_share = Say how much is accepted: a share or an amount.
validation-share_outside = What is accepted must lie between nothing and all that was measured.
validation-withdraw_about = The months await a verdict again. What was said stays in the history.
validation-press_accepted = { $count ->
    [one] Accept one month, { $amount }
   *[other] Accept { $count } months, { $amount }
}
validation-press_reduced = { $count ->
    [one] Reduce one month
   *[other] Reduce { $count } months
}
validation-press_rejected = { $count ->
    [one] Reject one month, { $amount }
   *[other] Reject { $count } months, { $amount }
}
validation-press_withdraw = { $count ->
    [one] Take back one verdict
   *[other] Take back { $count } verdicts
}
validation-done_accepted = { $count ->
    [one] One month of “{ $name }” is accepted.
   *[other] { $count } months of “{ $name }” are accepted.
}
validation-done_reduced = { $count ->
    [one] One month of “{ $name }” is reduced.
   *[other] { $count } months of “{ $name }” are reduced.
}
validation-done_rejected = { $count ->
    [one] One month of “{ $name }” is rejected.
   *[other] { $count } months of “{ $name }” are rejected.
}
validation-done_withdraw = { $count ->
    [one] One verdict on “{ $name }” is taken back.
   *[other] { $count } verdicts on “{ $name }” are taken back.
}
validation-booking = Book in the budget
validation-booking_no_cash = This benefit is not cash, so no budget falls by itself. Book it only where a budget has really been lowered.
validation-overbooked = More is booked than finance stands behind in { $months }.
validation-a_month = Amount a month, { $currency } (empty: as validated)
validation-book = Book
validation-booked = { $count ->
    [one] One month of “{ $name }” is booked.
   *[other] { $count } months of “{ $name }” are booked.
}
validation-nothing_to_book = Nothing is validated in these months. Give an amount a month, or validate first.
validation-unbook = Take bookings back
validation-unbooked = { $count ->
    [one] One booking is taken back.
   *[other] { $count } bookings are taken back.
}
validation-at_once = { $count ->
    [one] Accept one benefit reckoned as before
   *[other] Accept { $count } benefits reckoned as before
}
validation-at_once_about = Those that finance accepted in full last time, and whose formula, prices, shares and baseline are the same since.
validation-at_once_title = Accept what is reckoned as before
validation-at_once_what = { $months ->
    [one] One month would be accepted as measured:
   *[other] { $months } months would be accepted as measured:
}
validation-at_once_sure = Accept all of these
validation-at_once_done = { $months ->
    [one] One month is accepted.
   *[other] { $months } months are accepted.
}
validation-at_once_reason = Reckoned as at the verdict before
claim_state-awaiting = Awaits finance
claim_state-lapsed = Changed after the verdict
claim_state-accepted = Accepted
claim_state-reduced = Reduced
claim_state-rejected = Rejected
claim_state-loss = Loss, counts at once
claim_state-carried = Carried forward
claim_state-estimated = Estimated
claim_state-disputed = Disputed
claim_state-nothing = Measured, no money
claim_state-missing = Not measured
step-measured = Measured
step-accepted = Accepted
step-reduced = Reduced
step-rejected = Rejected
step-withdrawn = Verdict taken back
step-booked = Booked
step-unbooked = Booking taken back
formula-money = Money
formula-gain = Improvement
formula-volume = Volume
formula-gain_about = { $without } without the change ({ $method }), { $value } measured
formula-gain_released = what this month adds; { $without } without the change ({ $method }), { $value } measured
formula-fell_back = The method chosen for it could not be used.
formula-volume_kpi = as measured by “{ $name }”
formula-volume_plan = from the volume plan
formula-volume_measured = measured together with the KPI
formula-volume_fixed = the agreed number a month
formula-carrying_month = { $rate } / 12
formula-pool = Less { $overlap }, because “{ $pool }” has { $hours } hours a month and each counts once ({ $share } is left): **{ $amount }**
formula-rate = At the budget rate { $rate } this is { $amount }.
formula-no_rate = There is no budget rate for { $currency } in this month, so it is in no total.
formula-plan_case = Its plan comes from a business case; what is measured is reckoned as above.
formula-source = { $kpi }: read from { $file }, sheet { $sheet }, cell { $cell }, uploaded by { $author }, { $moment }
formula-source_typed = { $kpi }: entered by { $author }, { $moment }

## Goals

goals-too_large = { $field }: “{ $typed }” is too large to be right.
goals-answer = What an initiative promises, who answers for it, what it is worth and what it costs.
goals-new_initiative = New initiative
goals-part = Part
goals-part_initiative = Initiative
goals-part_kpis = KPIs
goals-part_benefits = Benefits
goals-part_pools = Hours
goals-part_costs = Costs
goals-gone = What this address points to ({ $kind }) is no longer there. The history shows who removed it.
goals-all_kpi = All KPIs, side by side
goals-new_kpi = New KPI
goals-all_benefit = All benefits
goals-new_benefit = New benefit
goals-all_pool = All pools of hours
goals-new_pool = New pool of hours
goals-all_cost = All costs
goals-new_cost = New cost line
goals-save_and_on = Save and choose KPIs
goals-save_draft = Save draft
goals-activate = Save and make active
goals-span = { $months ->
    [12] One year: { $start } to { $last }
   *[other] { $years } years: { $start } to { $last }
}
goals-currency_own = The portfolio’s, { $currency }
goals-currency_other = All money of this initiative is typed in { $currency }. The other pages show it in { $own } at the budget rates of Settings.
goals-group_prudence = Prudence in the planned costs
goals-prudence_is = Added to every planned cost of the initiative, and never to what is paid.

goals-saved_initiative = “{ $name }” is saved.
goals-saved_kpi = “{ $name }” is saved.
goals-saved_benefit = “{ $name }” is saved.
goals-saved_pool = “{ $name }” is saved.
goals-saved_cost = “{ $name }” is saved.
goals-saved_kpis = The KPIs are saved.
goals-saved_months = The months of “{ $name }” are saved.
goals-saved_starters = { $count ->
    [one] One KPI has been added as a draft. Set its baseline and target next.
   *[other] { $count } KPIs have been added as drafts. Set their baselines and targets next.
}

goals-others = Somebody else changed this while you had it open:
goals-others_who = { $author } changed this while you had it open (change { $change }, { $moment }):
goals-others_choice = What you entered is still here. Choose below how to go on.
goals-difference = { $what }: { $before } → { $after }
goals-empty = empty
goals-keep_mine = Take theirs, with my changes on top
goals-take_theirs = Take theirs, drop mine
goals-row_added = New: { $name }
goals-row_removed = Removed: { $name }
goals-unnamed = Row without a name
goals-unsaved = { $count ->
    [one] One cell changed, not saved yet.
   *[other] { $count } cells changed, not saved yet.
}
goals-enter = Finish a cell with Enter. Nothing is saved before you say so.

goals-remove_initiative = Remove this initiative …
goals-remove_kpi = Remove this KPI …
goals-remove_benefit = Remove this benefit …
goals-remove_pool = Remove this pool …
goals-remove_cost = Remove this cost line …
goals-remove_title = Remove “{ $name }”?
goals-remove_what = This goes: { $list }.
goals-remove_kept = The history keeps everything, and the removal can be undone there.
goals-removed = “{ $name }” is removed. It can be brought back from the history.

goals-no_kpis = What should change? Pick what others measure most, or write your own KPIs below.
goals-starters = Start from templates
goals-starters_help = Each becomes a draft KPI with its definition, unit and direction. Everything can be changed.
goals-starters_make = { $count ->
    [one] Add this KPI as a draft
   *[other] Add { $count } KPIs as drafts
}
goals-starter_about = **{ $name }** · { $unit } · { $direction }. { $definition } *{ $pitfall }*
goals-more_starters = Add KPIs from templates
goals-group_what = What it measures
goals-group_baseline = Baseline
goals-group_target = Target and path
goals-group_guardrail = What must not suffer for it
goals-group_who = Who and from where
goals-meaning = From { $baseline } to { $target } by { $month }: { $change }.
goals-meaning_sometime = From { $baseline } to { $target }: { $change }.
goals-same = no change
goals-higher = { $by } higher
goals-lower = { $by } lower
goals-higher_points = { $by } higher ({ $points } percentage points)
goals-lower_points = { $by } lower ({ $points } percentage points)
goals-higher_from_zero = { $points } percentage points higher
goals-lower_from_zero = { $points } percentage points lower
goals-suggestion = A usual first goal: { $target } by { $month }.
goals-in_unit = { $field } ({ $unit })
goals-points = percentage points
goals-guardrail_meaning = While the latest three months of **{ $partner }** are on average { $side ->
    [above] above
   *[below] below
} { $limit }, this KPI is not called on track.
goals-guardrail_blind = **{ $partner }** has no baseline yet; without one it guards nothing.
goals-guardrail_none = A gain here may be bought elsewhere. While the KPI that must not suffer does, this one is not called on track.
goals-guardrail_proposal = A usual one: **{ $partner }**, so that the gain is not bought there.
goals-guardrail_proposal_by = A usual one: **{ $partner }**, so that the gain is not bought there. It might worsen by { $tolerance } ({ $share } of its baseline).
goals-tell_needs = { $count ->
    [0] How soon this can be told from chance is known from { $needed } values before go-live on; there are none yet.
    [one] How soon this can be told from chance is known from { $needed } values before go-live on; there is one.
   *[other] How soon this can be told from chance is known from { $needed } values before go-live on; there are { $count }.
}
goals-tell_unvaried = All { $count } values before go-live are the same: without chance to compare with, nothing can be told from it.
goals-tell_months = { $months ->
    [one] A lasting change of this size can be told from chance about a month after it has come (in 8 of 10 cases).
   *[other] A lasting change of this size can be told from chance about { $months } months after it has come (in 8 of 10 cases).
}
goals-tell_never = Too small to be told from chance within { $years } years, going by the { $count } values before go-live.
goals-tell_longer = { $more ->
    [one] With { $points } values before go-live it would take about a month.
   *[other] With { $points } values before go-live it would take about { $more } months.
}
goals-tell_smallest = Within { $within } months, changes from { $change } on can be told.
goals-tell_beyond = None of the { $count } values before go-live was as good as the target; the best was { $best }.
goals-ready = Everything is there: this KPI can be made active.
goals-missing = Still missing before it can become active: { $list }.
goals-method_refused = “{ $method }” has no answer yet: { $why } Until then the KPI is compared with the baseline itself.
goals-settled = **This was settled at go-live.** Changing it now changes benefits already told, so it needs a reason:
goals-settled_line = { $name }: { $fields }

goals-no_benefits = No benefit yet. A benefit says what a KPI’s improvement is worth in money.
goals-no_kpis_for_benefits = A benefit is the money in a KPI’s improvement. Add a KPI first.
goals-a_year = A year at target
goals-worth_total = **{ $amount } a year** when every KPI has reached its target.
goals-once = { $amount } once
goals-value_of_case = Value of one case, { $currency }
goals-value_of_unit = Value per unit ({ $unit }), { $currency }
goals-save_months = Save months
goals-in_percent = { $what } (%)
goals-one_unit = unit
goals-volume = Cases a month
goals-volume_from = Volume
goals-volume_from_help = How often the improvement is earned. Give it in one way only.
goals-volume_number = A number a month
goals-volume_plan = A plan that changes over time
goals-volume_kpi = Another KPI
goals-volume_measured = As measured with each value
goals-volume_plan_is = Cases a month from a month on; each line holds until the next one begins.
goals-group_course = How it comes: ramp and use
goals-ramp_none = Without a ramp the whole plan counts from the first month after go-live.
goals-ramp_flat = { $last } of the plan in every month from go-live on.
goals-ramp_told = From go-live: { $steps }, then { $last } from month { $month } on. What is measured is never lowered by it.
goals-group_hours = Hours freed from a pool
goals-no_pools_yet = There is no pool of hours yet. Make one in the part Hours when several benefits free time of the same people, so that it counts once.
goals-group_range = How sure it is: low and high
goals-range_is = These make the range of the outlook. Whatever is left empty takes the usual spread stated below it.
goals-usual = Left empty: { $low } to { $high }.
goals-usual_nothing = Left empty: 10% to either side, once there is a value.
goals-usual_months = Left empty: { $low } to { $high } months later than planned. A negative number is earlier.
goals-whole_months = { $field }: write whole months.
goals-risk = Risk
goals-risk_none = None: counted in full
goals-risk_low = Low: 5% off the plan
goals-risk_medium = Medium: 10% off the plan
goals-risk_high = High: 20% off the plan
goals-risk_own = My own figure
goals-worth = Worth **{ $amount } a year** at target. The plan counts { $planned } ({ $confidence } confidence).
goals-worth_once = Releases **{ $amount } once** by the time the target is reached. The plan counts { $planned } ({ $confidence } confidence).
goals-worth_case = { $count ->
    [0] Planned by the amounts of the business case; none are entered yet.
   *[other] **Planned by the business case:** { $amount } over { $count } months, before confidence. By the KPI it would be:
}
goals-worth_ramp = The ramp ends at { $last }: the plan never counts all of it.
goals-worth_pool = The hours of “{ $name }” are claimed more than once: { $amount } a year is taken off this benefit, its share of what is too much.
goals-worth_draft = Its KPI is still a draft: it counts as soon as the KPI is active.
goals-worth_no_kind = This kind of KPI cannot be turned into money.
goals-worth_no_goal = Set the KPI’s baseline and target to see what this is worth a year.
goals-worth_no_volume = Enter how many cases a month, or upload months with their counts, to see what this is worth.
goals-term_gain = { $amount } better
goals-term_volume = { $way ->
    [plan] { $amount } cases a month by the plan
    [kpi] { $amount } a month by “{ $source }”
    [measured] { $amount } cases a month as measured
   *[number] { $amount } cases a month
}
goals-term_value = { $amount }
goals-term_share = { $name } { $share }
goals-term_months = 12 months
goals-term_quarters = 4 quarters
goals-reckoned = { $formula } = { $amount } a year at target
goals-reckoned_once = { $formula } = { $amount } once
goals-pools_are = Several benefits may free time of the same people. A pool says how many hours those people have, so that no hour counts twice.
goals-no_pools = No pool of hours yet.
goals-pool_planned = Planned hours a month
goals-pool_filled = Filled
goals-pool_members = Freed by
goals-pool_unused = No benefit frees hours of this pool yet. Choose it in the form of a benefit.
goals-pool_idle = Nothing is planned to be freed of “{ $name }” yet.
goals-pool_within = “{ $name }” has { $hours } hours a month; at most { $planned } are planned to be freed ({ $share }, { $quarter }). All of it counts.
goals-pool_over = **“{ $name }” is planned to { $share }:** { $planned } hours a month are to be freed in { $quarter }, and there are only { $hours }. Each benefit counts its share of what there is.

goals-no_costs = No cost yet. Without costs there is no return to show.
goals-cost_total = **{ $planned }** planned, { $actual } paid so far.
goals-amount = Planned amount ({ $currency })
goals-amount_a_month = Planned a month ({ $currency })
goals-quick_total = { $count ->
    [one] { $total } in one month.
   *[other] { $total } over { $count } months.
}
goals-group_risk = Risk of this line
goals-risk_adds = The planned amounts count { $share } higher everywhere. What is paid counts as it is.
goals-months = Month by month
goals-in_currency = { $what } ({ $currency })

## Upload

upload-answer = Drop this month’s files. You see what they would change before anything is written, and can undo it afterwards.
upload-drop = Workbooks or CSV files with actuals
upload-drop_help = The product’s own workbook, or tables: KPI, Month and Value for measurements; Cost, Month and Actual or Planned for costs; KPI, Benefit and Value per unit for benefits. Up to 20 MB per file.
upload-no_kpis = There are no KPIs to load actuals for yet. Set goals first.
upload-reading = Reading …
upload-reading_one = Reading { $name } ({ $place } of { $count }) …
upload-planning = Comparing with what is known …
upload-read = { $count ->
    [one] The file has been read.
   *[other] { $count } files have been read.
}
upload-nothing_new = { $count ->
    [0] There is nothing in this file to load.
    [one] Nothing would change: the one value is already here.
   *[other] Nothing would change: all { $count } values are already here.
}
upload-new = New
upload-changed = Changed
upload-same = Already known
upload-what_changes = What would change
upload-left_out = { $count ->
    [one] One file has something to fix and is left out. The others can be loaded now.
   *[other] { $count } files have something to fix and are left out. The others can be loaded now.
}
upload-agree = I have looked at the points to confirm; load the values as they are.
upload-reason = Why are earlier values changed?
upload-reason_example = For example: corrected after the audit
upload-confirm = { $count ->
    [one] Load { $count } value
   *[other] Load { $count } values
}
upload-loaded = The actuals have been loaded.
upload-file_problems = { $count ->
    [one] { $name }: one remark
   *[other] { $name }: { $count } remarks
}
upload-blocked = Nothing in this file is loaded until this is fixed. Correct the file and drop it again.
upload-waits = Answer what is asked above; then this file can be loaded.
upload-remember = Remember how this file is read
upload-annotated = Download a copy with the remarks at their cells
upload-annotated_suffix = remarks
upload-made_at = This preview was made at change { $change }; others have made changes since.
upload-again = Make the preview again
values-tables = { $count ->
    [one] one table
   *[other] { $count } tables
}
reading-sender = Who sent it?
reading-sender_help = How the file is read is remembered for the sender’s next one. Choose a name, or type a new one.
reading-sender_placeholder = Not remembered
reading-known = Read as the last file from { $sender }.
reading-tables_used = Tables to read
reading-table = { $sheet } { $area }
reading-understood = What was understood: { $tables ->
    [one] one table
   *[other] { $tables } tables
}, { $values ->
    [one] one value
   *[other] { $values } values
}
reading-which = Table
reading-headings = Rows with headings
reading-row = Row { $row }: { $text }
reading-columns = Columns
reading-column = { $letter }: { $text }
reading-role = hold
reading-say = Read it so
reading-pick = Tick rows or columns in the table, or choose them below, and say what they are.
reading-shape = The months stand
reading-first_shown = The first { $rows } rows of the table and what each column holds
shape-wide = over the columns
shape-long = down the rows
shape-crossed = both: years down, months across
shape-undated = nowhere in the table
role-period = month or other period
role-year = year
role-part = month without its year
role-name = name of the KPI
role-dimension = division (department, product ...)
role-measure = kind of figure (actual, target ...)
role-unit = unit
role-value = values
role-code = code, not read
role-note = remark, not read
role-total = total, not read
role-average = average, not read
role-cumulative = year so far, not read
role-derived = deviation, not read
role-dated = another date, not read
role-counter = running number, not read
role-other = something else, not read
reading-questions = { $count ->
    [one] One question about the file
   *[other] { $count } questions about the file
}
reading-answer = Use these answers
reading-scales = { $count ->
    [one] One name has figures of another size than its KPI
   *[other] { $count } names have figures of another size than their KPIs
}
reading-scale_larger = “{ $name }”: the values are about { $times } times as large as those that its KPI had.
reading-scale_smaller = “{ $name }”: its KPI had values about { $times } times as large as these.
reading-scale_fraction = “{ $name }”: these look like shares (0.12), and its KPI is in per cent (12).
reading-scale_sign = “{ $name }”: the values are below zero, and those of its KPI never were.
reading-scale_unit = “{ $name }” is in “{ $found }”, and its KPI is not.
reading-scale_use = Multiply by { $factor }
reading-scales_use = Use all { $count } proposals
reading-asked_columns = { $place } (columns { $columns })
answer-decimal_comma = A comma is the decimal mark (1.234,5)
answer-decimal_point = A point is the decimal mark (1,234.5)
answer-day_first = The day
answer-month_first = The month
answer-school_year = A year that runs over two
answer-month = A month
answer-year = The year
answer-day = The day
answer-padded = Yes, .1 is October
answer-counted = No, .1 is January
answer-t_quarter = A quarter
answer-t_month = A month
answer-earlier = { $month } (as in Croatian)
answer-later = { $month } (as in Polish and Czech)
answer-buddhist = Yes
answer-gregorian = No
answer-serial = Yes
answer-no_date = No
answer-hundredths = The figures without a sign are per cent (12)
answer-fraction = The figures without a sign are shares (0.12)
answer-difference = Yes, take the difference
answer-as_is = No, load them as they stand
answer-apart = Not the same in all these columns: ask for each
reading-names = { $count ->
    [one] One name in the file is not known
   *[other] { $count } names in the file are not known
}
reading-names_what = Say once what each means; it is remembered for this sender. What is proposed stands there already.
reading-name = { $name } (for example { $example })
reading-name_choose = Choose
reading-name_leave = Leave it out
reading-name_new = Make a new KPI of it
reading-names_reason = Why are names left out?
reading-names_reason_example = For example: not a KPI of ours
reading-names_use = Use these names
reading-names_rest = Leave out all that have no choice
reading-names_more = { $count ->
    [one] One more name follows.
   *[other] { $count } more names follow.
}
reading-names_incomplete = Choose a meaning for each name, or leave out those without one.
reading-new_home = Initiative of new KPIs
reading-new_direction = Better is
reading-known_names = Names in the file
reading-meaning = Means
reading-times = Multiply by
reading-left_out = Left out: { $reason }
reading-change = Change what a name means
reading-change_name = Name in the file
reading-change_use = Change it
reading-fix = Correct a cell, or leave it out
reading-fix_cell = Cell
reading-fix_value = The right value
reading-fix_reason = or why it is left out
reading-fix_reason_row = or why the row is left out
reading-fix_use = Use it
reading-fix_unread = “{ $found }” is not a number.
reading-fix_need = Type the right value or a reason.
reading-fixed_value = { $place }: corrected to { $value }
reading-fixed_out = { $place }: left out, { $reason }
reading-mail = To the sender
reading-mail_none = We have loaded your file { $name }. Thank you.
reading-mail_lead = Thank you for { $name }. Could you mend this and send it again?
reading-mail_line = – { $place }: { $what } { $remedy }
reading-mail_lead_fine = We could load { $name }. For next time:
senders-title = { $count ->
    [one] One remembered way of reading
   *[other] { $count } remembered ways of reading
}
senders-choose = Look at one
senders-rename = Rename
senders-renamed = It has its new name.
senders-share = Read that sender’s files so too
senders-share_with = Another sender
senders-shared = Files from { $sender } are read in the same way from now on.
senders-forget = Forget it
senders-forgotten = How files from { $sender } are read is forgotten. What was loaded stays.
cli-watch = load every file that lands in FOLDER in the way its sender’s files are read, until stopped
cli-watch_sender = who sends the files; without it the file’s headings tell, or its name where it begins with a sender’s
cli-watch_once = look once and stop
cli-watch_every = seconds between two looks
cli-watch_watching = Watching { $folder }. Stop with Ctrl+C.
cli-watch_done = { $name }: loaded as change { $change }, { $added } new, { $changed } changed. Moved to { $to }.
cli-watch_nothing = { $name }: nothing new. Moved to { $to }.
cli-watch_refused = { $name }: not loaded. Moved to { $to } with the reasons beside it.
cli-watch_no_folder = { $name } is not a folder.
cli-watch_stopped = { $count ->
    [one] Stopped. One file was handled.
   *[other] Stopped. { $count } files were handled.
}
cli-import_none = Name the files to import, or a folder to watch.
cli-watch_unknown = This file was never explained. Drop it on the page Upload once, and say who sent it.
severity-must_fix = { $count ->
    [one] Must be fixed
   *[other] Must be fixed ({ $count })
}
severity-confirm = { $count ->
    [one] Please confirm
   *[other] Please confirm ({ $count })
}
severity-info = { $count ->
    [one] For information
   *[other] For information ({ $count })
}
receipt-title = Receipt: change { $number }
receipt-files = New or changed values from { $files }: { $values }. Realised benefit to date went from { $before } to { $after } ({ $difference }).
receipt-undo = Undo this upload
receipt-history = See everything it changed

## The month's workbook, on the page Upload

template-title = This month’s workbook
template-what = One row for each KPI and month, with the last values and the plan beside it. Fill in the marked cells and drop the file here.
template-for = For
template-owner = Owner: { $owner }
template-from = From
template-to = To
template-download = Download the workbook
template-rows = { $count ->
    [0] Nothing is missing in these months.
    [one] One row to fill in.
   *[other] { $count } rows to fill in.
}
template-cost_rows = { $count ->
    [one] One row of costs.
   *[other] { $count } rows of costs.
}
template-benefits = Also a sheet of the benefits, to change or add many at once
template-missing = All that is missing

## What has come and what is missing, on the page Upload

coverage-title = What has come, and what is missing
coverage-all = Everything has come: no value that is due from the last { $months } months is missing.
coverage-none = Nothing is due yet. Values are expected from active KPIs, from go-live on.
coverage-count_late = { $count ->
    [one] One value is late.
   *[other] { $count } values are late.
}
coverage-count_missing = { $count ->
    [one] One value of an earlier period is missing.
   *[other] { $count } values of earlier periods are missing.
}
coverage-count_awaited = { $count ->
    [one] One value is awaited and not late yet.
   *[other] { $count } values are awaited and not late yet.
}
coverage-due_day = { $days ->
    [0] Values of { $month } were due on its last day, { $day }.
    [one] Values of { $month } are due on { $day }, one working day after it.
   *[other] Values of { $month } are due on { $day }, { $days } working days after it.
}
coverage-who = To be sent by
coverage-everybody = Everybody
coverage-what = KPIs
coverage-due = Due
coverage-board = **KPI by KPI, the last { $months } months,** the newest first. Blank: nothing is expected.
coverage-final = Received
coverage-estimated = Estimated
coverage-late = Late
coverage-missing = Missing
coverage-awaited = Awaited
coverage-disputed = Disputed
coverage-not_applicable = Not applicable
coverage-closed = Closed
coverage-about_final = received
coverage-about_estimated = estimated, a final value is to come
coverage-about_late = late, its due day has passed
coverage-about_missing = missing, by now the next value is due or the month is closed
coverage-about_awaited = awaited, its due day is still to come
coverage-about_disputed = disputed
coverage-about_not_applicable = not applicable
coverage-about_closed = the month is closed

## Texts that ask for what is missing, on the page Upload

chase-title = Texts to send to those who owe values
chase-to = Text to
chase-until = Answer wanted by
chase-only_closed = What is missing lies in closed months. Reopen a month before you ask for its values.
chase-hello = Hello { $name },
chase-hello_all = Hello everybody,
chase-asks = { $count ->
    [one] we still lack one value for the follow-up of benefits. Please send it by { $day }:
   *[other] we still lack { $count } values for the follow-up of benefits. Please send them by { $day }:
}
chase-line = – { $kpi }: { $months } (due { $day })
chase-how = An estimate is better than nothing: mark it as estimated, and send the final value once it is there. What does not apply can be marked as not applicable.
chase-thanks = Thank you, { $name }

## Month close, on the page Upload

closing-title = Month close
closing-through = The last closed month is **{ $month }**.
closing-about = A closed month takes no measurement and no cost, from whichever door, until it is reopened with a reason. Finance can still judge and book its money. Months are closed initiative by initiative, or for all at once where none is chosen above.
closing-nothing = No month is over yet, so there is nothing to close.
closing-do = What to do with the month
closing-do_close = Close
closing-do_provisional = Make provisional
closing-do_reopen = Reopen
closing-earlier = { $count ->
    [one] Also close the open month before it
   *[other] Also close the { $count } open months before it
}
closing-earlier_help = Months are usually closed in their order, so that what was reported stands.
closing-left_open = { $count ->
    [one] One earlier month of an initiative stays open.
   *[other] { $count } earlier months of initiatives stay open.
}
closing-settled = Everything in it is settled: no value is missing, estimated or disputed, finance has judged the money, and planned costs have been paid.
closing-unsettled = { $count ->
    [one] **One point is not settled.** It stays as it is when the month is closed:
   *[other] **{ $count } points are not settled.** They stay as they are when the month is closed:
}
closing-what = Not settled
closing-which = Which
closing-seen = I have looked through this, and it is to be closed all the same
closing-note = Note (optional)
closing-reason_to_reopen = Why it is reopened
closing-provisional_about = The figures are reported and may still change: files are taken as before.
closing-reopen_about = Files and costs are taken again until the month is closed anew. Who reopened it, when and why stays in the history.
closing-press_close = { $count ->
    [one] Close { $month }
   *[other] Close up to { $month } ({ $count } months of initiatives)
}
closing-press_provisional = Make { $month } provisional
closing-press_reopen = Reopen { $month }
closing-done_close = { $month } is closed.
closing-done_provisional = { $month } is provisional.
closing-done_reopen = { $month } is open again.
unsettled-missing = { $count ->
    [one] One value is missing
   *[other] { $count } values are missing
}
unsettled-estimated = { $count ->
    [one] One value is estimated
   *[other] { $count } values are estimated
}
unsettled-disputed = { $count ->
    [one] One value is disputed
   *[other] { $count } values are disputed
}
unsettled-unvalidated = { $count ->
    [one] One benefit awaits finance
   *[other] { $count } benefits await finance
}
unsettled-unpaid = { $count ->
    [one] One planned cost has no payment
   *[other] { $count } planned costs have no payment
}

## Problems with a file, and what to do

problem-files_disagree = This differs from what { $file } says at { $first } for the same month.
remedy-files_disagree = Decide which file is right and send only that one, or make both say the same.
problem-empty_file = The file is empty.
remedy-empty_file = Fill in the workbook and save it before you upload it.
problem-not_a_workbook = { $found ->
    [pdf] This is a PDF, whatever its name says.
    [html] This is a web page saved under a workbook’s name.
    [xml] This is an XML file, not a workbook.
    [image] This is a picture.
    [document] This is a text document or a presentation.
    [archive] This is a compressed archive without a workbook of its own.
    [rtf] This is a text document.
   *[other] This is not a workbook that we can recognise.
}
remedy-not_a_workbook = Open it in your spreadsheet program and save it as an Excel workbook (.xlsx) or as CSV.
problem-password_protected = The workbook opens only with a password.
remedy-password_protected = Save a copy without a password and upload that one.
problem-password_needed = The workbook opens only with a password.
remedy-password_needed = Type the password, which is used once and kept nowhere, or save a copy without one.
problem-password_wrong = The workbook does not open with that password.
remedy-password_wrong = Check capital letters and the keyboard’s language, or save a copy without a password.
problem-too_large = { $what ->
    [upload] The file takes { $found } bytes; { $limit } are allowed.
    [unpacked] Unpacked, the workbook takes { $found } bytes; { $limit } are allowed.
    [parts] The file consists of { $found } parts; { $limit } are allowed.
    [sheets] The workbook has { $found } sheets; { $limit } are allowed.
    [rows] The file has { $found } rows or more; { $limit } are allowed.
    [area] A sheet reaches too far ({ $found }); { $limit } cells are allowed.
   *[cells] The workbook holds { $found } cells; { $limit } are allowed.
}
remedy-too_large = { $what ->
    [area] Delete the empty rows and columns beyond your table, or copy the table to a new workbook.
   *[other] Split the file, or copy only the rows that matter to a new workbook.
}
problem-damaged = The file is damaged or was not received whole.
remedy-damaged = Open it in your spreadsheet program, save it again and upload the new copy.
problem-too_slow = Reading took longer than { $seconds } seconds and was stopped.
remedy-too_slow = Copy the rows that matter to a new workbook and upload that one.
problem-too_much = { $what ->
    [columns] The sheet { $sheet } has more than { $limit } columns.
    [tables] The sheet { $sheet } falls into more than { $limit } tables.
    [names] The sheet { $sheet } has more than { $limit } different names.
   *[texts] The sheet { $sheet } has more than { $limit } different texts.
}
remedy-too_much = { $what ->
    [columns] Copy the columns that matter to a new workbook.
    [tables] Copy one table with its headings to a new workbook.
    [names] Check which column holds the names: running numbers and dates are no names. Else split the file.
   *[texts] Copy the rows and columns that matter to a new workbook.
}
problem-too_much_memory = Reading needed more than { $megabytes } MB of memory and was stopped.
remedy-too_much_memory = Copy the rows that matter to a new workbook and upload that one.
problem-unsafe_content = { $what ->
    [doctype] The workbook carries a document type declaration, which no spreadsheet program writes.
    [ratio] A part of the workbook is compressed far more than real figures ever are.
    [shared_strings] The workbook claims to hold more texts than it has room for.
   *[other] The workbook is compressed in a way that spreadsheet programs do not use.
}
remedy-unsafe_content = Open it in your spreadsheet program and save it as a new workbook. If you do not know the sender, delete it.
problem-unclosed_quote = In row { $row } a quotation mark opens that is never closed, so that all rows after it are one cell.
remedy-unclosed_quote = Close the quotation mark in row { $row }, or take it away, and upload the file again.
problem-no_layout = No sheet has the headings of a table that we know.
remedy-no_layout = Use the downloaded workbook, or a table with the headings KPI, Month and Value within its first 30 rows.
problem-missing_heading = The heading “{ $heading }” is missing.
remedy-missing_heading = Add a column with that heading to this row.
problem-duplicate_heading = “{ $found }” means the same as the heading in { $first }.
remedy-duplicate_heading = Rename or delete one of the two columns, so that it is clear which one counts.
problem-not_a_number = “{ $found }” is not a number.
remedy-not_a_number = Write the number alone, without words, or leave the cell blank where nothing was measured.
problem-ambiguous_number = “{ $found }” can be read as { $small } or as { $large }.
remedy-ambiguous_number = Enter it as a number, not as text, or write it with as many decimals as make it clear.
problem-number_too_large = { $found } is larger than any KPI value that can be kept.
remedy-number_too_large = Check the unit, or choose a larger one such as thousands.
problem-not_finite = { $found } is not a number that can be stored.
remedy-not_finite = Correct the value or the formula that made it.
problem-date_not_number = Here is the date { $found }, but a number is needed.
remedy-date_not_number = Spreadsheet programs turn figures such as 1.2 into dates: format the cell as a number and type the value again.
problem-error_cell = The cell shows the error { $found }.
remedy-error_cell = Correct the formula, or leave the cell blank where nothing was measured.
problem-not_calculated = The formula in this cell has no stored result.
remedy-not_calculated = Open the workbook in your spreadsheet program, let it calculate, and save it.
problem-missing_month = The month is missing.
remedy-missing_month = Write the month of the value, such as 2026-03.
problem-not_a_month = “{ $found }” is not a month that we can read.
remedy-not_a_month = Write it as 2026-03, as a date, or in words with the year.
problem-ambiguous_month = “{ $found }” can be two different months.
remedy-ambiguous_month = Write it as 2026-03, or format the cell as a date.
problem-month_without_year = “{ $found }” does not say which year.
remedy-month_without_year = Write the year too, such as 2026-03.
problem-unknown_status = “{ $found }” is not a status.
remedy-unknown_status = Write final, estimated, not applicable or disputed, or leave it blank for final.
problem-missing_kpi = The row has values but names no KPI.
remedy-missing_kpi = Write the KPI’s name as it appears on the goals page.
problem-unknown_kpi = { $near_count ->
    [0] There is no KPI called “{ $found }”.
   *[other] There is no KPI called “{ $found }”. Close to it: { $near }.
}
remedy-unknown_kpi = Correct the name, or add the KPI on the goals page first.
problem-ambiguous_kpi = “{ $found }” may mean more than one KPI: { $among }.
remedy-ambiguous_kpi = Add a column Initiative that says which one, or use the downloaded workbook.
problem-unknown_initiative = There is no initiative called “{ $found }”.
remedy-unknown_initiative = Correct the name, or leave the cell blank where the KPI’s name is enough.
problem-missing_cost = The row has amounts but names no cost line.
remedy-missing_cost = Write the cost line’s name as it appears on the goals page.
problem-unknown_cost = { $near_count ->
    [0] There is no cost line called “{ $found }”.
   *[other] There is no cost line called “{ $found }”. Close to it: { $near }.
}
remedy-unknown_cost = Correct the name, or add the cost line on the goals page first.
problem-ambiguous_cost = “{ $found }” may mean more than one cost line: { $among }.
remedy-ambiguous_cost = Add a column Initiative that says which one.
problem-duplicate_row = The same month stands in { $first } with other content.
remedy-duplicate_row = Keep the row that is right and delete the other.
problem-future_month = { $found } lies in the future; nothing can have been measured yet.
remedy-future_month = Correct the month, or leave the value blank until the month has come.
problem-month_closed = { $month } is closed for “{ $name }”: { $author } closed it on { $day }.
remedy-month_closed = Take the row out of the file. Or have the month reopened, with a reason, under “Month close” on the page Upload, and load the file again.
form-month_closed = { $month } is closed, so its costs stay as they are. It can be reopened, with a reason, under “Month close” on the page Upload.
problem-value_missing = A status is given but no value.
remedy-value_missing = Write the value, clear the status, or choose not applicable.
problem-value_not_applicable = The status says not applicable, yet there is a value.
remedy-value_not_applicable = Clear the value or change the status.
problem-zero_denominator = The denominator is zero, so there is no rate.
remedy-zero_denominator = Correct the denominator, or choose not applicable where nothing happened in the month.
problem-missing_benefit = The row values a benefit but does not name it.
remedy-missing_benefit = Name the benefit, or clear the row.
problem-unknown_choice = “{ $found }” is not one of the choices.
remedy-unknown_choice = Write { $choices }, or leave the cell blank.
problem-benefit_field = “{ $name }” – { $field }: { $what }
remedy-benefit_field = Correct the cell and upload the file again.
problem-benefit_twice = “{ $name }” stands in { $first } already, with other content.
remedy-benefit_twice = Keep the row that is right and delete the other. A new benefit needs a name of its own: copy no hidden cells.
problem-over_claimed = “{ $name }” claims { $share }% of the improvement of “{ $kpi }”, but other benefits claim { $claimed }% already: { $others }.
remedy-over_claimed = Lower the shares so that all benefits of the KPI come to 100% at most; { $left }% is left for this one.
problem-valued_twice = “{ $name }” values “{ $kpi }”, and “{ $other }”, which is linked to it, carries the money of the same effect: { $others }.
remedy-valued_twice = Count the effect once: take the money from one of the two.
problem-kpi_renamed = The row calls the KPI “{ $found }”; it is called “{ $now }” now.
remedy-kpi_renamed = Confirm that the values belong to “{ $now }”.
problem-cost_renamed = The row calls the cost line “{ $found }”; it is called “{ $now }” now.
remedy-cost_renamed = Confirm that the amounts belong to “{ $now }”.
problem-inactive_kpi = { $count ->
    [one] One row is for “{ $kpi }”, which is not active ({ $status }).
   *[other] { $count } rows are for “{ $kpi }”, which is not active ({ $status }).
}
remedy-inactive_kpi = Confirm that they are to be kept, or activate the KPI on the goals page.
problem-before_start = { $count ->
    [one] One month of “{ $kpi }” lies before { $start }, when its initiative began.
   *[other] { $count } months of “{ $kpi }” lie before { $start }, when its initiative began.
}
remedy-before_start = Confirm that the months are right, for example as a measured baseline.
problem-negative_value = { $found } is below zero; “{ $kpi }” has never been negative.
remedy-negative_value = Confirm the value, or correct the sign.
problem-scale_jump = { $way ->
    [larger] { $found } is about { $factor } times as much as “{ $kpi }” usually is (about { $usual }).
   *[smaller] { $found } is about 1/{ $factor } of what “{ $kpi }” usually is (about { $usual }).
}
remedy-scale_jump = Check the unit and the decimal mark; confirm the value if it is right.
problem-maybe_fraction = { $found } is very small for “{ $kpi }”, which is written in per cent.
remedy-maybe_fraction = Write 12 for 12%, not 0.12; confirm the value if it is right.
problem-percent_for_other_unit = { $found } is a percentage, but the KPI’s unit is { $unit }.
remedy-percent_for_other_unit = Confirm that it is to be kept as a fraction of one, or write the value in the KPI’s unit.
problem-unit_in_cell = “{ $found }” names another unit than the one expected, which is { $unit }.
remedy-unit_in_cell = Confirm that the figure counts as it stands, or convert it and write the figure alone.
problem-ratio_mismatch = The value is not the numerator divided by the denominator.
remedy-ratio_mismatch = Correct one of the three. Quarters are computed from numerator and denominator.
problem-stale_copy = All { $count } values of { $month } are those of the month before.
remedy-stale_copy = Check that the file is not last month’s copy; confirm if nothing has changed.
problem-all_formulas_zero = Every formula in column { $column } gives zero.
remedy-all_formulas_zero = Open the workbook in your spreadsheet program, let it calculate, save it and upload it again; confirm if zero is right.
problem-after_appraisal = { $count ->
    [one] One month of “{ $kpi }” lies after { $last }, the last month of the appraisal.
   *[other] { $count } months of “{ $kpi }” lie after { $last }, the last month of the appraisal.
}
remedy-after_appraisal = Confirm that they are to be kept: they are stored, and count only if the appraisal is made longer.
problem-pool_exceeded = “{ $name }” frees hours of “{ $pool }”, which has { $hours } a month; in { $count ->
    [one] one month more are
   *[other] { $count } months more are
} planned to be freed.
remedy-pool_exceeded = Confirm: what is more than the pool holds is taken away as overlap. Or lower the hours freed per unit.
problem-hidden_sheet = The sheet “{ $sheet }” is hidden and was not read.
remedy-hidden_sheet = Show the sheet and upload the file again if it is to count.
problem-sheet_left_out = The sheet “{ $sheet }” holds no table that we know and was left out.
remedy-sheet_left_out = Nothing to do, unless it holds values: then give it the headings KPI, Month and Value.
problem-total_left_out = { $count ->
    [one] One row that sums up others was left out.
   *[other] { $count } rows that sum up others were left out.
}
remedy-total_left_out = Nothing to do: totals are computed here.
problem-duplicate_same = The same value stands in { $first } already; it counts once.
remedy-duplicate_same = Nothing to do.
problem-weight_missing = { $count ->
    [one] One value of a rate or an average has no weight.
   *[other] { $count } values of rates or averages have no weight.
}
remedy-weight_missing = Quarters will be simple averages of their months. Add weights, or numerators and denominators, to make them exact.
problem-comment_without_value = { $count ->
    [one] One row has a comment but no value, and was left out.
   *[other] { $count } rows have a comment but no value, and were left out.
}
remedy-comment_without_value = Add the value, or choose the status not applicable to keep the comment.
problem-benefit_advice = “{ $name }” – { $field }: { $what }
remedy-benefit_advice = Nothing to do if this is meant.
choices-two = “{ $choice_0 }” or “{ $choice_1 }”
choices-three = “{ $choice_0 }”, “{ $choice_1 }” or “{ $choice_2 }”
problem-missing_marker = { $count ->
    [one] One cell says that there is no value, and was left out.
   *[other] { $count } cells say that there is no value, and were left out.
}
remedy-missing_marker = Nothing to do. Choose the status not applicable where a value will never come.
problem-dates_1904 = The workbook counts its days from 1904, as old Macintosh programs did.
remedy-dates_1904 = Nothing to do: the months were read accordingly. Please look them over.
problem-external_links = The workbook takes figures from other files; they were read as it last stored them.
remedy-external_links = Look over the months that come from other files; if they may be old, update them in your spreadsheet program and save.
problem-more_alike = { $count ->
    [one] One more problem of this kind is not listed.
   *[other] { $count } more problems of this kind are not listed.
}
remedy-more_alike = Mend what is listed, or its cause, and upload the file again.
problem-numbers_as_text = { $count ->
    [one] A figure is stored as text; it was read as the number it shows.
   *[other] { $count } figures are stored as text; they were read as the numbers they show.
}
remedy-numbers_as_text = Nothing to do. Look over the first one if you are not sure how it was read.
problem-hidden_rows = { $count } rows of the sheet “{ $sheet }” are hidden; they were read like the others.
remedy-hidden_rows = Delete the hidden rows if they are not to count.
problem-note_left_out = { $count ->
    [one] The mark of a footnote was left out of the figure.
   *[other] The marks of footnotes were left out of { $count } figures.
 }
remedy-note_left_out = See that the footnote does not change what the figure means.
problem-text_guessed = The text file does not say how its letters are encoded; { $encoding } makes the likeliest words and was assumed.
remedy-text_guessed = Check names with special letters, or save the file as CSV UTF-8.
problem-nothing_to_read = The table has no values yet.
remedy-nothing_to_read = Fill in the values, save the workbook and upload it again.
problem-to_answer = { $what }
remedy-to_answer = Answer it on this page; the answer is kept for the sender’s next file.
problem-unknown_name = “{ $found }” is not a name we know.
remedy-unknown_name = Say on this page which KPI it is, make a new one, or leave it out with a reason.
problem-quarterly_values = { $count ->
    [one] A figure of a whole quarter stands here for { $kpi }, which is measured by month.
   *[other] { $count } figures of whole quarters stand here for { $kpi }, which is measured by month.
}
remedy-quarterly_values = Quarters are never spread over months. Send months, measure the KPI by quarter, or leave the name out.
problem-longer_values = { $count ->
    [one] A figure of a half-year, a year or a longer time stands here for { $kpi }.
   *[other] { $count } figures of half-years, years or longer times stand here for { $kpi }.
}
remedy-longer_values = Send months or quarters, or leave the name or the table out.
problem-drifted = Other than in the sender’s last file: { $what }
remedy-drifted = Look at what was understood. If it is right, confirm it; the file is remembered as it is now.
problem-look_at = { $what }
remedy-look_at = Nothing is read from these cells. Correct the value on this page or in the file, or confirm that they are left out.
problem-unit_differs = The file counts { $kpi } in “{ $found }”; the KPI is in { $unit }.
remedy-unit_differs = Say under “Names in the file” what the figures are to be multiplied by, or confirm that they are right.
problem-partial_month = { $count ->
    [one] { $kpi }: only a part of { $month } has days.
   *[other] { $kpi }: { $count } months have days in a part of them only, the first is { $month }.
}
remedy-partial_month = They are loaded as estimates, which do not count as realised until the rest has come.
problem-running_without_start = { $count ->
    [one] { $kpi }: a figure of the year so far has no month before it to be taken from.
   *[other] { $kpi }: { $count } figures of the year so far have no month before them to be taken from.
}
remedy-running_without_start = They are left out. Send the months before them as well.
problem-future_left_out = { $count ->
    [one] One value is of a month that has not come.
   *[other] { $count } values are of months that have not come.
}
remedy-future_left_out = They are left out. Check the months if they should be there.
problem-noticed = { $what }
remedy-noticed = Nothing needs to be done.
problem-left_out = { $what }
remedy-left_out = Nothing needs to be done. If it should be read, say under “What was understood” what the column holds.
problem-not_actuals = { $kind ->
    [target] Targets
    [budget] Budget figures
    [plan] Plan figures
    [forecast] Forecasts
    [baseline] Baselines
   *[last_year] Last year’s figures
} stand beside the actuals ({ $count }).
remedy-not_actuals = They are not loaded: only what was measured is.
problem-rolled_up = { $kpi }: { $count } figures of days or weeks became { $months ->
    [one] one month
   *[other] { $months } months
}, { $rule ->
    [sum] as their sum
    [mean] as their mean
    [last] as the last of each
    [max] as the highest of each
   *[min] as the lowest of each
}. { $month } has the fewest: { $least }.
remedy-rolled_up = Nothing needs to be done. The KPI’s kind says how days become months.

## The business case

case-answer = What was promised year by year, what it is worth, and what became of each line.
case-answer_none = Bring the business case in from Excel or type it: its lines become the plan that results are held against.
case-empty = A business case belongs to an initiative. Enter the initiative first.
case-choose = Business case
case-new = New business case
case-how = How
case-how_file = From a workbook
case-how_typed = Type it
case-drop = Workbook with the business case
case-drop_help = One table with the columns Initial, Year 1, Year 2 and so on, benefits and costs under their headings. Excel, OpenDocument or CSV.
case-reading = Reading the workbook
case-read = Workbook read
case-example = See an example
case-example_what = A workbook that is read as it is: two kinds of lines, an initial column, years, risk and a discount rate.
case-problems = { $name }: { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}
case-blocked = Mend what must be fixed in the workbook and drop it again. Nothing is read until then.
case-scale = Amounts are in
case-scale_file = As the file says: { $scale }
case-scale_1 = Whole { $currency }
case-scale_1000 = Thousands of { $currency }
case-scale_1000000 = Millions of { $currency }
case-signs = Negative costs are
case-signs_costs = Costs, written with a minus
case-signs_refunds = Refunds, money that comes back
case-revises = This is
case-revises_none = A new business case
case-revises_one = A new version of “{ $name }”
case-name = Name of the case
case-rate_from_settings = The file names no rate; this is the one of the settings.
case-extend = Let the appraisal of the initiative last until { $month }, as long as the case
case-no_name = Give the case a name.
case-no_rate = Give the discount rate of the case, between 0% and 100%.
case-becomes_title = What becomes of the benefits
case-becomes_what = A new benefit gets the case’s own amounts as its plan, on a draft KPI that stands in until you set a real measure. An existing benefit keeps its plan; the case is then what it is held against.
case-becomes = Becomes
case-becomes_new = A new benefit
case-becomes_existing = Existing: { $name }
case-becomes_number = Existing: { $name } (no. { $number })
case-preview = What would stand then
case-makes = This makes { $list }.
case-makes_nothing = Nothing would change: the case stands already, with the same amounts.
case-compared = Against the case as it stands
case-compared_none = No line differs from the case as it stands.
case-change = Change
case-change_added = New
case-change_ended = Gone
case-change_changed = Changed
case-after = The plan of { $name } would then come to an NPV of { $npv } and a ROI of { $roi }, both discounted at { $rate } from { $base }; the case by itself says { $case_npv } and { $case_roi }. The difference is what the initiative plans besides, or what the remarks above name. If a line is planned there already, let it stand for the existing benefit.
case-after_same = The plan of { $name } would then come to exactly what the case says: an NPV of { $npv } and a ROI of { $roi }, discounted at { $rate } from { $base }.
case-note_currency = The file speaks of { $found }, the initiative counts in { $currency }. The amounts are taken as { $currency }.
case-note_too_short = The appraisal of the initiative ends in { $month }; the case reaches to { $last }. What comes later does not count in the returns.
case-note_already_live = The initiative has been in use since { $month }, so that its returns count the initial cost in project year 1 and discount it.
case-note_uplift_too = The initiative raises planned costs by { $share } for optimism already; the risk of the cost lines comes on top. Do not count the same doubt twice.
case-note_other_rate = The case is discounted at { $rate }, the portfolio at { $own }. Each page says which rate it uses.
case-confirm = Save the business case
case-agree = I have looked at the points to confirm; save the case as it is shown.
case-reason = Reason
case-reason_example = Signed version, 12 March
case-saved = The business case “{ $name }” is saved.
case-undo = Undo
case-receipt = Change { $number } brought “{ $name }” in. Wrong file? Take all of it back.
case-typed = One row per line; years without an amount count as nothing. Costs are positive. Amounts in { $currency }, before risk.
case-years_count = Project years
case-row_incomplete = Row { $number }: a line needs a side and a name.
case-row_risk = { $name }: the risk must lie between 0% and 100%.
case-revise = Revise
case-title = { $name } · { $stage }
case-about = Initiative: { $initiative }. Project year 1 begins in { $base }. Amounts in { $currency }, after risk, before discounting unless a row says so.
case-about_file = Read from { $file }.
case-about_note = Note: { $note }
case-roi = ROI, discounted
case-npv = NPV, discounted, { $currency }
case-payback = Payback, undiscounted
case-irr = IRR
case-summary = Benefits of { $benefits } against costs of { $costs } in present value: a ROI of **{ $roi }** and an NPV of **{ $npv }**, discounted at { $rate } at year end.
case-line = Line
case-total = Total, undiscounted
case-present_value = Present value
case-benefits = Benefits
case-costs = Costs
case-net = Net
case-cumulative = Cumulative net, undiscounted
case-discounted = Net, discounted
case-risk = Risk
case-figures = Figures, and what they rest on
case-discounted_year_end = Discounted at year end, { $rate }; the initial column at time 0
case-undiscounted_year_end = Undiscounted, interpolated within the year
case-undiscounted_none = Undiscounted sum
case-irr_basis = The yearly rate at which the NPV is zero; shown only where exactly one fits
case-years_after = after { $years } years
case-never = Not within { $count ->
    [one] { $count } year
   *[other] { $count } years
}
case-reopens = { $told }; falls below zero again later
case-entered = Amounts as entered, before risk
case-became = What became of each line
case-open = Open
case-became_own = Plan: the case’s amounts
case-became_kpi = Plan: its KPI
case-became_draft = Plan: the case’s amounts; still without a real measure
case-became_none = Nothing any more
case-drafts = { $count ->
    [one] One benefit still stands on a draft KPI that only takes the place of a measure. Set a real KPI for it under Goals.
   *[other] { $count } benefits still stand on draft KPIs that only take the place of a measure. Set a real KPI for each under Goals.
}
case-download = Download with live formulas
case-delete = Remove the business case
case-delete_title = Remove “{ $name }”?
case-delete_parts = Remove also the costs and benefits it made, unless something was paid, measured or validated on them
case-delete_what = This removes { $list }.
case-deleted = The business case “{ $name }” is removed.
case-cost_one_off = { $name }, one-off
case-cost_running = { $name }, running
case-risk_reason = Business case “{ $name }”
case-kpi_definition = Stands in until there is a real measure: money as the business case “{ $name }” promises it.
problem-case_without_lines = A business case needs at least one line.

## Problems with the file of a business case, and what to do

problem-case_no_table = No table of a business case was found: no row of headings has years.
remedy-case_no_table = Give the table one row of headings such as Initial, Year 1, Year 2, with names to the left of the amounts and the words Benefits and Costs above the rows they hold.
problem-case_years_gap = “{ $found }” does not follow the year before it.
remedy-case_years_gap = List every project year once, in order, also those without amounts.
problem-case_no_side = It is not said whether “{ $name }” is a benefit or a cost.
remedy-case_no_side = Put a row with the word Benefits or Costs above it.
problem-case_name_missing = A row has amounts but no name.
remedy-case_name_missing = Name the row, or delete it.
problem-case_risk_outside = A risk of { $found } is more than everything.
remedy-case_risk_outside = Write the risk as a percentage between 0% and 100%.
problem-case_rate_outside = { $found } cannot be a discount rate.
remedy-case_rate_outside = Write the rate as a percentage, for example 10%.
problem-case_units_disagree = “{ $found }” and another text of the sheet name different units.
remedy-case_units_disagree = Let all amounts be in one unit, and say only that one.
problem-case_in_thousands = By “{ $found }” the amounts are in thousands: 1 was read as 1,000.
remedy-case_in_thousands = Confirm that every amount of the table is in thousands, or choose another unit.
problem-case_in_millions = By “{ $found }” the amounts are in millions: 1 was read as 1,000,000.
remedy-case_in_millions = Confirm that every amount of the table is in millions, or choose another unit.
problem-case_negative_costs = All costs are written as negative amounts; they were read as costs.
remedy-case_negative_costs = Confirm, or correct the signs if they are refunds.
problem-case_mixed_signs = The cost “{ $name }” has a negative amount, which counts as a refund.
remedy-case_mixed_signs = Confirm the refund, or correct the sign.
problem-case_no_initial = There is no initial column; “{ $found }” was read as project year 1 and is discounted by a whole year.
remedy-case_no_initial = Confirm, or put what is paid at the start in a column Initial before it.
problem-case_total_differs = The file says { $found } in total; its amounts add up to { $ours }.
remedy-case_total_differs = Check the row’s amounts. The total is computed here and not imported.
problem-case_present_value_differs = The file says { $found } as present value; with the initial amount undiscounted and the years discounted at their end it is { $ours }.
remedy-case_present_value_differs = Check the rate and the timing. The present value is computed here and not imported.
problem-case_sum_differs = The file sums up to { $found }; the lines that were read add up to { $ours }.
remedy-case_sum_differs = Check whether a line is missing, hidden or counted twice. The sum is computed here and not imported.
problem-case_risk_not_applied = The file’s own present value of { $found } leaves the risk out.
remedy-case_risk_not_applied = Confirm that the amounts are before risk: it is applied here. If they are after risk already, clear the column of risks.
problem-case_maybe_total = “{ $name }” looks like the sum of other lines, and was read as a line of its own.
remedy-case_maybe_total = Delete the row or name it Total if it sums up others; confirm if it does not.
problem-case_row_ignored = “{ $name }” stands below the net result and was left out.
remedy-case_row_ignored = Confirm, or move the row under Benefits or Costs if it is to count.
problem-case_other_sheet = The sheet “{ $sheet }” holds a business case too, and was left out.
remedy-case_other_sheet = Confirm, or upload a workbook with only the sheet that is to count.
problem-case_rate_number = The discount rate { $found } was read as { $rate }%.
remedy-case_rate_number = Confirm, or write it with a percent sign.
problem-case_rates_differ = The rate { $found } differs from the one in { $first }, which was used.
remedy-case_rates_differ = Confirm, or let the file name one rate only.
problem-case_row_left_out = “{ $name }” was left out: it is a sum, a rate or a figure that follows from the lines.
remedy-case_row_left_out = Nothing to do: it is computed here.
problem-case_column_left_out = The column “{ $found }” was compared with what is computed here, and not imported.
remedy-case_column_left_out = Nothing to do.
problem-case_blanks_zero = { $count ->
    [one] One cell of the lines is blank and counts as nothing.
   *[other] { $count } cells of the lines are blank and count as nothing.
}
remedy-case_blanks_zero = Nothing to do, unless an amount is missing.
problem-case_no_rate = The file names no discount rate.
remedy-case_no_rate = Choose the rate here, or accept that of the settings.

## What a file asks, warns of and leaves out when it is read by itself

asked-year = Which year are these months of? The file does not say. { $found }
asked-fiscal_year = The months run over the turn of a year. In which calendar year does the first of them lie? { $found }
asked-kpi = What is measured here? Neither rows nor columns nor the sheet name it. { $found }
asked-period = Which period are these values of? The file does not say. { $found }
asked-decimal_mark = Is the mark in “{ $found }” a decimal mark, or does it part the thousands?
asked-day_month_order = Does “{ $found }” begin with the day or with the month?
asked-second_number = Is “{ $found }” a month, or a year that runs over two calendar years?
asked-two_digits = Does “{ $found }” end with the year or with the day?
asked-decimal_month = “{ $found }” looks like a year with its month behind the point, so that .1 is October. Is that so?
asked-buddhist_years = Are these years of the Thai calendar, 543 ahead of the common one? { $found }
asked-serial_date = Is “{ $found }” a day counted the way spreadsheets do?
asked-month_name = Which month is “{ $found }”? The word means different ones in different languages.
asked-fiscal_start = In which month does the fiscal year of “{ $found }” begin?
asked-t_number = Is “{ $found }” a quarter or a month?
asked-percent_scale = Percentages are written both as 0.12 and as 12 here. Which is meant by “{ $found }”?
asked-year_to_date = The figures under “{ $found }” are of the year so far. Should each month be the difference from the month before?
warned-daily = { $count ->
    [one] One value is for a single day. Months are what is stored: say how days become months.
   *[other] { $count } values are for single days. Months are what is stored: say how days become months.
}
warned-weekly = { $count ->
    [one] One value is for a week. Months are what is stored: say how weeks become months.
   *[other] { $count } values are for weeks. Months are what is stored: say how weeks become months.
}
warned-cumulative_sheet = The sheet “{ $found }” seems to hold sums since the start of the year, not the figures of one period.
warned-numbers_as_text = { $count ->
    [one] One number is stored as text; it was read as a number.
   *[other] { $count } numbers are stored as text; they were read as numbers.
}
warned-repeated_heading = { $count ->
    [one] The headings stand once more among the rows; that row was left out.
   *[other] The headings stand { $count } more times among the rows; those rows were left out.
}
warned-undated_row = { $count ->
    [one] One row has values but no period (“{ $found }”); it was left out.
   *[other] { $count } rows have values but no period (the first is “{ $found }”); they were left out.
}
warned-not_a_number = “{ $found }” stands where a number should be.
warned-error_cell = The cell holds an error: { $found }.
warned-not_calculated = The cell holds a formula without a result. Open and save the file in a spreadsheet program.
warned-no_label = { $count ->
    [one] One row has values but nothing that names them; it was left out.
   *[other] { $count } rows have values but nothing that names them; they were left out.
}
warned-same_twice = { $count ->
    [one] The same measure and period stands twice; the second time at { $found }.
   *[other] The same measures and periods stand twice { $count } times; the first time at { $found }.
}
warned-notation_changed = This column is written otherwise than in earlier files: “{ $found }” leaves no doubt. It was read as it stands here.
warned-run_together = “{ $found }” is above 100 % beside percentages far below: the mark of a footnote may have run into the figure.
warned-hidden_rows = Hidden rows were read as well.
warned-hidden_columns = Hidden columns were read as well.
warned-text_guessed = The file does not say how its letters are coded; check the names.
warned-dates_1904 = The file counts days from 1904; check the dates.
left_out-total = A total: “{ $found }”
left_out-average = An average or the like: “{ $found }”
left_out-cumulative = Sums since the start of the year: “{ $found }”
left_out-derived = Reckoned from other columns: “{ $found }”
left_out-counter = Repeats the period as a number, or counts rows: “{ $found }”
left_out-code = A code, not a figure: “{ $found }”
left_out-note = Remarks: “{ $found }”
left_out-dated = Another date than the period: “{ $found }”
left_out-other = Figures of no period: “{ $found }”
left_out-total_row = A row that sums up others: “{ $found }”
left_out-average_row = A row with averages or the like: “{ $found }”
left_out-cumulative_row = A row with sums since the start of the year: “{ $found }”
left_out-derived_row = A row reckoned from others: “{ $found }”
left_out-notes_below = { $count ->
    [one] A line below the table: “{ $found }”
   *[other] { $count } lines below the table, from “{ $found }” on
}
left_out-repeated_heading = { $count ->
    [one] The headings once more: “{ $found }”
   *[other] The headings { $count } more times: “{ $found }”
}
left_out-undated_row = A row without a period: “{ $found }”
left_out-missing_marker = { $count ->
    [one] One cell that says there is no value
   *[other] { $count } cells that say there is no value
}
left_out-no_label = A row that nothing names: “{ $found }”
left_out-no_period = { $count ->
    [one] A table of one row without any period
   *[other] A table of { $count } rows without any period
}
left_out-no_table = A sheet without a table that could be understood
left_out-hidden_sheet = A hidden sheet: “{ $found }”
left_out-not_a_sheet = A chart or a macro, not a sheet with cells: “{ $found }”
left_out-not_a_number = No number: “{ $found }”
left_out-error_cell = An error: { $found }
left_out-not_calculated = A formula without a result
drift-sheet_missing = No sheet looks like “{ $before }” any more.
drift-sheet_renamed = The sheet “{ $before }” is now called “{ $now }”.
drift-sheet_new = The table on the sheet “{ $now }” is new and is not read.
drift-heading_missing = The headings of “{ $before }” are not there any more.
drift-heading_moved = The headings stood on row { $before } and now stand on row { $now }.
drift-heading_renamed = The column “{ $before }” is now called “{ $now }”.
drift-column_moved = A column moved from { $before } to { $now }.
drift-column_missing = The column “{ $before }” is missing.
drift-column_new = The column “{ $now }” is new.
drift-unit_changed = The unit was “{ $before }” and is now “{ $now }”.
drift-shape_changed = The table is laid out another way than before.

## Headings and words understood in files, separated by " | "

heading-initiative = Initiative | Project | Programme | Program
heading-kpi = KPI | KPI name | Indicator | Measure | Metric
heading-kpi_id = KPI ID | KPI number | KPI no | ID
heading-month = Month | Period | Date
heading-value = Value | Actual | Actual value | Actual cost | Result | Measured | Paid
heading-weight = Weight | Events | Number of events | Volume | n
heading-numerator = Numerator | Part | Hits
heading-denominator = Denominator | Whole | Base | Out of
heading-status = Status | State | Quality
heading-comment = Comment | Comments | Note | Notes | Remark
heading-unit = Unit | Unit of measure | UoM
heading-cost = Cost | Cost line | Cost item
heading-planned = Planned | Plan | Budget | Planned amount | Planned cost
heading-total = Total | Totals | Sum | Subtotal | Grand total | Average | Mean
heading-yes = Yes | True
heading-no = No | False
heading-cost_id = Cost ID | Cost line ID | Cost number
heading-benefit_id = Benefit ID | Benefit number
heading-benefit_name = Benefit title | Name of the benefit
heading-unit_value = Value per unit | Unit value | Worth per unit
heading-benefit_volume = Volume per month | Monthly volume
heading-margin = Contribution margin | Margin
heading-carrying_rate = Carrying rate per year | Carrying rate
heading-attribution = Attribution | Attribution % | Share caused
heading-capture = Capture | Capture % | Capture rate
heading-confidence = Confidence | Confidence %
heading-benefit_class = Class | Benefit class
heading-timing = Comes | Timing
heading-disbenefit = Disbenefit
heading-pool = Pool of hours | Pool | Hour pool
heading-hours_per_unit = Hours freed per unit | Hours per unit
heading-owner = Owner | Benefit owner | Responsible
heading-assumptions = Assumptions | Assumption
heading-cashable = Cash
heading-non_cashable = Non-cash
heading-cost_avoidance = Avoided cost
heading-recurring = Every month | Monthly | Each month
heading-one_time = Once | Once, when the level falls
heading-case_line = Line | Benefit or cost | Item | Name | Description | Benefit name
heading-case_risk = Risk adjustment | Risk | Risk % | Risk adjustment % | Risk factor
heading-case_initial = Initial | Year 0 | At start | Start | Upfront | Up front | Initial cost | Initial investment | One-off | One-time
heading-case_year = Year | Yr | Y
heading-case_fiscal = FY | Fiscal year | Financial year
heading-case_side = Side | Type | Benefit/cost | Cost/benefit | Kind
heading-case_benefits = Benefits | Benefit | Gains | Savings
heading-case_costs = Costs | Expenses | Costs and investments | Investments and costs
heading-case_present_value = Present value | PV | Discounted value
heading-case_net = Net | Net benefits | Net benefit | Net cash flow | Net flow | Cash flow
heading-case_cumulative = Cumulative | Cumulative net | Cumulative net benefits | Cumulative net flow | Cumulative cash flow | Cumulative net cash flow
heading-case_figure = ROI | NPV | IRR | BCR | Payback | Payback period | Net present value | Internal rate of return | Return on investment | Benefit-cost ratio | Benefit/cost ratio | Discount factor | Discounted net flow | Discounted cash flow
heading-case_adjusted = Risk-adjusted | Risk adjusted | After risk | Adjusted for risk
heading-case_rate = Discount rate | Rate | Discounting rate | WACC | Hurdle rate | Required rate of return
heading-case_thousands = in thousands | thousands | thousand | in 1000s | 1000s | 000s
heading-case_millions = in millions | millions | million
measurement_status_alias-final = actual | approved | F
measurement_status_alias-estimated = estimate | est. | preliminary | E
measurement_status_alias-not_applicable = N.A. | not relevant
measurement_status_alias-disputed = in dispute | questioned | D
missing-values = n/a | na | #n/a | - | – | — | … | ... | ? | tbd | missing | not available | null | none | nan | .. | : | bsl | tbc

## The workbooks that go out: the one to fill, and the copy with its problems

workbook-actuals = Actuals
workbook-costs = Costs
workbook-benefits = Benefits
workbook-guide = How to fill it in
workbook-title = { $scope }: actuals
workbook-costs_title = { $scope }: costs
workbook-benefits_title = { $scope }: benefits
workbook-subtitle = Fill in the light yellow cells, up to and including { $month }. All other cells are for reading.
workbook-costs_subtitle = What was paid goes into “{ workbook-actual }”. A new plan goes into “{ workbook-new_plan }”; left blank, the plan stays. All other cells are for reading.
workbook-benefits_subtitle = One row for each benefit. Type over a cell to change it; rows without a benefit take new ones. All other cells are for reading.
workbook-better = Direction
workbook-baseline = Baseline
workbook-plan = Plan for the month
workbook-target = Target
workbook-before = { $count ->
    [one] The month before
   *[other] { $count } months before
}
workbook-cost_kind = Kind
workbook-currency = Currency
workbook-planned = Planned
workbook-actual = Actual
workbook-new_plan = Change the plan to
workbook-worth_unit = Valued in
workbook-guide_title = How to fill in this workbook
workbook-step-fill = Fill in only the light yellow cells. Type figures as figures; write percentages as people say them, 12 for 12%.
workbook-step-blank = Leave a value blank where you have nothing to report yet. Blank never means zero: type 0 where it is zero.
workbook-step-correct = Where a value is already filled in, it is what is stored now: type over it to correct it, and clear its status once it is final. The old value is kept in the history.
workbook-step-rows = You may filter, hide columns and save the file in any spreadsheet program. To sort the rows, switch off the sheet’s protection; it has no password. Do not change the hidden columns.
workbook-step-send = Save the workbook and upload it, or send it back to whoever sent it to you. Nothing is stored before somebody has seen what would change.
workbook-blank_title = { $sheet }: what a blank cell means
workbook-blank-value = Blank: nothing is reported for the month, and what was stored before stays. Zero is written as 0.
workbook-blank-weight = Blank: the quarter becomes a simple average of its months. Fill in the number of events the value describes.
workbook-blank-numerator = Blank: the value counts as it stands. With numerator and denominator, the value itself may stay blank.
workbook-blank-denominator = Blank: the value counts as it stands, and its quarter cannot be weighted.
workbook-blank-status = Blank: the value is final. Choose not applicable where the month will never have a value.
workbook-blank-comment = Blank: no comment. Write here what a reader should know about the value.
workbook-blank-cost = Blank: nothing is reported as paid for the month, and what was stored before stays. Zero is written as 0. A refund is negative.
workbook-blank-new_plan = Blank: the plan stays as it is. Fill it in only to change the planned amount of the month; the preview shows the old and the new one.
workbook-blank-cost_comment = Blank: the comment that was stored before stays. Write here what a reader should know about the amount.
workbook-blank-of_initiative = Blank: the KPI’s name alone says where the benefit belongs. Fill it in where two initiatives have a KPI of the same name.
workbook-blank-of_kpi = Blank: the row is not used. In the last rows, write the name of the KPI that a new benefit builds on.
workbook-blank-benefit_name = Blank: the row holds no benefit, or the name stays as it is. A new benefit needs a name.
workbook-blank-unit_value = Blank: what is stored stays. A new benefit needs it: what one unit of improvement is worth.
workbook-blank-benefit_volume = Blank: what is stored stays; a new benefit uses the volume measured each month. Closed where the volume is a plan or another KPI.
workbook-blank-carrying_rate = Blank: what is stored stays. A level needs it: what a year of tying up one unit of money costs.
workbook-blank-margin = Blank: what is stored stays; a new benefit gets 100%. The share of extra revenue that is left after the cost of delivering it.
workbook-blank-attribution = Blank: what is stored stays; a new benefit gets 100%. All benefits of one KPI come to 100% at most.
workbook-blank-capture = Blank: what is stored stays; a new benefit gets 100%. The share of saved time that becomes useful work.
workbook-blank-confidence = Blank: what is stored stays; a new benefit gets 100%. It lowers the plan, never what has been measured.
workbook-blank-benefit_class = Blank: what is stored stays; a new benefit is non-cash.
workbook-blank-timing = Blank: what is stored stays; a new benefit comes every month.
workbook-blank-disbenefit = Blank: what is stored stays; a new one is no disbenefit.
workbook-blank-pool = Blank: what is stored stays; a new benefit draws on no pool. Write the pool’s name as it appears on the goals page.
workbook-blank-hours_per_unit = Blank: what is stored stays. Needed where the benefit draws on a pool of hours.
workbook-blank-owner = Blank: what is stored stays; a new benefit has no owner yet.
workbook-blank-assumptions = Blank: what is stored stays. Write what must hold for the money to come.
workbook-wrong_title = Please check
workbook-wrong-number = Type a number here, without words or units, or leave the cell blank.
workbook-wrong-share = Type a share between 0% and 100%, or leave the cell blank.
workbook-wrong-status = Choose one of the listed statuses, or leave the cell blank.
workbook-wrong-yes_no = Choose yes or no, or leave the cell blank.
workbook-wrong-benefit_class = Choose one of the listed classes, or leave the cell blank.
workbook-wrong-timing = Choose one of the two, or leave the cell blank.
workbook-origin = { $organisation }. Made from revision { $revision }, to be filled up to and including { $month }.
workbook-problems = Remarks
workbook-problems_title = What was found in this file
workbook-problems_note = The sheets after this one are a copy of the values that were read; formulas and formatting are left out.
workbook-severity = Group
workbook-sheet = Sheet
workbook-cell = Cell
workbook-what = What is wrong
workbook-remedy = What to do
workbook-more_problems = { $count ->
    [one] One more problem is not listed.
   *[other] { $count } more problems are not listed.
}
workbook-group-must_fix = Must be fixed
workbook-group-confirm = Please confirm
workbook-group-info = For information

## The business case as a workbook

case_book-sheet_table = Business case
case_book-sheet_inputs = Inputs
case_book-sheet_rates = NPV by rate
case_book-sheet_notes = Notes
case_book-inputs_title = Inputs
case_book-inputs_note = Light yellow cells may be changed. Everything on the other sheets follows from them.
case_book-currency = Amounts in { $currency }, before risk. Costs are positive.
case_book-subtitle = Amounts in { $currency }, after risk. Project year 1 begins in { $month }.
case_book-line = Benefit or cost
case_book-risk = Risk adjustment
case_book-total = Total
case_book-total_benefits = Total benefits
case_book-total_costs = Total costs
case_book-net_flow = Net: benefits less costs
case_book-cumulative = Net, cumulative
case_book-period = Years from the start
case_book-factor = Discount factor
case_book-discounted = Net, discounted
case_book-paid_back = Paid back after years
case_book-below_again = Below zero after payback
case_book-chart = Benefits, costs and cumulative net by year
case_book-figure_discount_rate = Discount rate
case_book-figure_pv_benefits = Present value of benefits
case_book-figure_pv_costs = Present value of costs
case_book-figure_npv = Net present value (NPV)
case_book-figure_roi = Return on investment (ROI)
case_book-figure_bcr = Benefit/cost ratio
case_book-figure_irr = Internal rate of return (IRR)
case_book-figure_net = Net benefit
case_book-figure_payback = Payback, in years
case_book-figure_payback_months = Payback, in months
case_book-figure_reopens = Falls below zero again later
case_book-basis_input = From the sheet of inputs
case_book-basis_discounted = Discounted at year end; the initial column is not discounted
case_book-basis_plain = Undiscounted
case_book-basis_irr = The yearly rate at which NPV is zero; shown where exactly one fits
case_book-not_defined = Not defined
case_book-never = Not within { $years ->
    [one] one year
   *[other] { $years } years
}
case_book-reopens_yes = Yes
case_book-reopens_no = No
case_book-one_way = None: flows one way
case_book-no_single_rate = No single rate fits
case_book-wrong_share = Type a percentage between 0% and 100%.
case_book-rates_note = NPV of the net flows at many rates. IRR is shown where NPV changes its sign exactly once.
case_book-rate = Rate
case_book-npv = NPV
case_book-sign = Sign
case_book-crossing = Changes sign
case_book-guess = Zero near
case_book-notes_title = What the figures rest on
case_book-about_inputs = Inputs
case_book-note_inputs = Amounts, risks and the discount rate are typed on the sheet of inputs. To add a line, insert a row below the section’s heading on that sheet and on the table’s sheet, and copy the formulas of a row next to it.
case_book-about_risk = Risk
case_book-note_risk = Before anything is discounted, benefits are lowered and costs are raised by their risk: benefit × (1 − risk), cost × (1 + risk).
case_book-about_discounting = Discounting
case_book-note_discounting = The initial column lies at the start and is not discounted. Every year’s amount is discounted as if it came at the end of that project year: amount / (1 + rate)^year. Excel’s own NPV() discounts the first amount as well, so the initial column must not be put into it.
case_book-about_roi = ROI, benefit/cost ratio
case_book-note_roi = ROI = (present value of benefits − present value of costs) / present value of costs. Benefit/cost ratio = present value of benefits / present value of costs. Neither is defined without costs. Negative benefits lower the benefits; they are not costs.
case_book-about_payback = Payback
case_book-note_payback = Undiscounted: the years from the start until the cumulative net flow first reaches zero, evenly within that year. It is 0 where the first net flow is positive, because then nothing is to be recovered. If the sum falls below zero again later, that is said.
case_book-about_irr = IRR
case_book-note_irr = IRR is given only where exactly one rate makes NPV zero. Where flows change their sign several times, several rates may fit, and Excel’s IRR() would show one of them without saying so; look at NPV then. Where money flows one way only, there is no rate.
case_book-about_rounding = Rounding
case_book-note_rounding = Nothing is rounded before it is shown, so displayed figures may differ by one in the last place from sums of displayed figures. Comparisons with zero ignore differences below one millionth.
case_book-about_origin = Computed where?
case_book-note_origin = The stored figures are those of the product; every spreadsheet program that recalculates the workbook arrives at the same ones. There are no macros and no links to other files.

## Export

export-ranking = Overview
export-initiatives = Initiatives
export-kpis = KPIs
export-benefits = Benefits
export-costs = Costs
export-quarters = Quarters
export-measurements = Measurements
export-benefit_months = Benefit by month
export-cost_months = Cost by month
export-settings = Settings
export-exchange_rates = Exchange rates
export-pools = Pools of hours
export-business_cases = Business cases
export-case_lines = Lines of business cases
export-commitments = Agreed plans
export-cost_amounts = Costs as entered
export-benefit_amounts = Planned benefits as entered
export-validations = Validations
export-bookings = Bookings
export-status_overrides = Status set by hand
export-chart_phases = Limits reckoned anew
export-comments = Comments
export-month_states = Month close
export-rung_claimed = Claimed
export-rung_validated = Validated by finance
export-rung_booked = Booked in the budget
export-rung_awaiting = Awaiting finance
export-rung_carried = Carried forward
export-rung_overlap = Overlap taken off
export-rung_planned_overlap = Planned overlap taken off
export-rung_realised_overlap = Realised overlap taken off
export-rung_expected = Expected at today’s pace
export-is_carried = Rests on a value carried forward
export-judged = Judged by finance
export-lapsed = Verdict has lapsed
export-overbooked = Booked above the validated
export-download = Export to Excel

## Changes and their history

change-settings = Settings changed
change-goal = Goals changed
change-cost = Costs changed
change-upload = Upload
change-undo = Undo
change-demo = Demo portfolio loaded
change-validation = Validated by finance
change-booking = Booked in the budget
change-case = Business case
change-month_provisional = Month made provisional
change-month_closed = Month closed
change-month_reopened = Month reopened
change-override = Status set by hand
change-chart = Limits of a chart
change-comment = Comment
moved-added = Added
moved-changed = Changed
moved-ended = Removed
counted-added = { $count } added
counted-changed = { $count } changed
counted-ended = { $count } removed
history-answer = { $changes ->
    [0] Nothing has been changed yet.
    [one] One change so far. It can be looked at and undone.
   *[other] { $changes } changes so far. Each can be looked at, and undone as long as nothing later builds on it.
}
history-empty = Every change will be listed here: who, when, why, before and after.
history-look = What to look at
history-look_changes = All changes
history-look_between = What they moved
history-change = Change { $number }: { $kind }
history-by = By { $author }, { $moment }. { $moved }.
history-undo = Undo this change
history-redo = Undo this undo
history-undone = Change { $number } is undone.
history-undone_by = Undone by { $change }
history-undoes = Undoes { $change }
history-stands = This change cannot be undone now, because later changes build on it. Undo those first:
history-resettled = **Changed after go-live:** “{ $name }” is compared with something else since this change ({ $fields }).
history-cut = The first { $count } differences are listed.

## What changed between two moments

between-since = Since
between-until = Until
between-now = Now
between-then = The moment you look back to
between-start = Before the first change
between-last_days = The last { $days } days
between-after_day = The end of { $day }
between-after_change = After change { $change }
bridge-since_change = What changed since change { $change } of { $day }
bridge-since_days = What changed in the last { $days } days
bridge-of_kpi = What moved this KPI
bridge-since_start = What changed since the beginning
bridge-total = Total
bridge-total_validated = Validated benefit to date
bridge-total_measured = Measured benefit to date
bridge-total_planned = Planned benefit to date
bridge-total_outlook = Expected benefit, whole period
bridge-total_cost = Cost to date
bridge-total_npv = Expected net present value
bridge-total_roi = Expected ROI, discounted
bridge-total_roi_to_date = Validated ROI to date, discounted
bridge-total_kpi_actual = Actual, newest quarter
bridge-total_kpi_planned = Plan of the same months
bridge-total_kpi_target = Target
bridge-total_pv_benefits = Present value of benefits
bridge-total_pv_costs = Present value of costs
bridge-total_pv_benefits_to_date = Present value of benefits
bridge-total_pv_costs_to_date = Present value of costs
bridge-why_new_months = New months
bridge-why_restated = Restated months
bridge-why_targets = Targets, baselines and plans
bridge-why_method = Method: formula and rates
bridge-why_items = New or ended items
bridge-why_verdicts = Finance’s verdicts
bridge-why_time = Passing of time
bridge-earlier = Before
bridge-later = After
bridge-cause = Cause
bridge-amount = Moved
bridge-points = { $points } pp
bridge-percent = %
bridge-not_defined = This return is not defined at both moments, because nothing was paid yet at one of them. Choose another total or another moment.
bridge-kpi_not_defined = This KPI has no such value at both moments. Choose another total or another moment.
bridge-unmoved = **{ $total }** is { $later } and did not move between { $since } and { $until }.
bridge-moved = **{ $total }** went from { $earlier } to **{ $later }** ({ $difference }) between { $since } and { $until }. What moved it most: { $cause }, { $amount }.
bridge-beginning = the beginning
bridge-moment = { $moment } (change { $change })
bridge-changes = The changes behind it
bridge-changes_help = What each change moved. The amounts of a cause add up to its bar, and all of them to the difference. A change that was undone in the meantime is left out. Causes are taken up in one order: time, new items, new months, restated months, targets, method, verdicts, ended items. Choose a line to see the change.
bridge-several = { $count } changes together

## What stands in the way of saving

news-stale = Somebody else changed this after you opened it, so nothing was saved. What you entered is still here.
news-undo_refused = This cannot be undone: later changes build on it. Undo those first.
news-months_closed = Nothing was saved: this would move figures of closed months. They can be reopened, with a reason, under “Month close” on the page Upload.
news-refused = Nothing was saved yet. Please correct this:
news-unchanged = Nothing to save: nothing was changed.
conflict-line = { $fact }: change { $change } by { $author }
conflict-fact = { $kind } “{ $name }”
conflict-measurement = “{ $name }”, { $month }
conflict-cost_month = “{ $name }”, { $month }
conflict-benefit_month = “{ $name }”, { $month }
conflict-validation = The verdict on “{ $name }”, { $month }
conflict-booking = The booking of “{ $name }”, { $month }
conflict-month_state = { $month } of “{ $name }” and its state (closed, provisional or reopened)

## Settings, and the proof of the record

settings-answer = What everybody shares: the currency, the fiscal year, and how figures are judged.
settings-saved = The settings are saved.
settings-rates = Exchange rates
settings-rates_are = Only initiatives whose money is in another currency than { $currency } need them. Every figure uses the budget rate of its month; what the mean rates would have made of it is stated apart.
settings-rate_covered = { $currency } is used by { $names } from { $needed } on and has its rates.
settings-rate_uncovered = { $currency } is used by { $names } from { $needed } on, and that month has no rate: their money is left out of every total.
settings-rate_currency = Currency
settings-rate_currency_help = Three capital letters, such as EUR.
settings-rate_start = From
settings-rate_start_help = The first month that the rate holds in. It holds until the next rate of its currency begins.
settings-rate_budget = Budget rate, { $currency } per unit
settings-rate_budget_help = Fixed when the budget is made. All figures use it.
settings-rate_actual = Mean rate, { $currency } per unit
settings-rate_actual_help = The mean of the same months, once it is known. It is used only to state the effect of rates.
settings-rate_remove = Remove
settings-save_rates = Save rates
settings-rates_saved = The exchange rates are saved.
settings-record = The record
settings-record_is = { $changes ->
    [0] Nothing is recorded yet.
    [one] One change is recorded. It is sealed, so that tampering shows.
   *[other] { $changes } changes are recorded. Each is sealed and tied to the one before, so that tampering shows.
}
settings-verify = Verify the record
settings-verify_help = Recomputes every seal from the first change to the last.
settings-intact = { $changes ->
    [one] The one change is intact.
   *[other] All { $changes } changes are intact.
}
settings-altered = { $count ->
    [one] One place was altered outside the product.
   *[other] { $count } places were altered outside the product.
}
fault-altered = Row { $row } of “{ $table }”, made by change { $change }, does not match its seal.
fault-moved = Rows of change { $change } are missing, were added, or end elsewhere than recorded.
fault-broken_chain = The record of change { $change } was altered or does not follow the one before it.

## Failures

live-no_database = The database does not answer just now. What you see is what was known before; the page goes on trying.
error-no_database = The database does not answer just now. This page goes on trying; if it stays so, tell whoever runs this server.
news-no_database = The database does not answer or cannot be written to just now. Nothing was half saved: try again in a moment. If it stays so, tell whoever runs this server.
error-unexpected = Something went wrong on our side (error { $number }). Nothing was half saved. Try again; if it happens again, give the number to whoever runs this server.

## Command line

cli-command = command
cli-serve = Start the server on this machine.
cli-serve_host = address to listen on; without it this machine only
cli-serve_port = port to listen on; without it the first free one from 8501
cli-serve_open = open the product in the browser
cli-serve_ready = Benefits is ready at { $url } (stop it with Ctrl+C)
cli-serve_moved = Port 8501 is in use by another program, so another one was taken.
cli-serve_taken = Port { $port } is in use by another program. Choose another one, or leave it out to take the first that is free.
cli-newer_database = The database was written by a newer version of this product. Install that version, or name another database in BENEFITS_DATABASE_URL.
cli-not_a_day = { $name } is “{ $found }”, which is not a date. Write it like 2026-11-21, or leave it out.
cli-interrupted = Interrupted. What was not finished has not been written.
cli-stale = Somebody else changed the same values while the files were being read, so nothing was written. Run the command again.
cli-template_rows = { $count ->
    [0] No row would have to be filled in. Choose other months, another initiative or another person.
   *[other] The workbook would have { $count } rows; more than { $most } are not written. Choose fewer months, one initiative or one person.
}
cli-serve_no_such_host = { $host } is not an address of this machine. Leave out --host to be reached from this machine only, or use 0.0.0.0 for all its addresses.
cli-unreachable = No database can be opened at { $url }. Check that it runs and that the address in BENEFITS_DATABASE_URL is right.
cli-import = Load workbooks with actuals, after showing what they would change.
cli-import_file = workbook or CSV file
cli-import_dry_run = only show what would change
cli-import_yes = load also where something should be confirmed
cli-import_reason = why, for the history
cli-import_plan = New: { $added }. Changed: { $changed }. Already known: { $unchanged }.
cli-import_done = Loaded as change { $change }. To undo it, open it in the history.
cli-import_dry = Nothing was written.
cli-import_blocked = Nothing was written: correct what must be fixed and run again.
cli-import_waits = Nothing was written: look at the points above and run again with --yes to load the values as they are.
cli-json = answer as JSON
cli-cannot_open = { $name } cannot be opened. Check the name and that the file may be read.
cli-cannot_write = { $name } cannot be written. Check the folder and that it may be written to.
cli-written = Written to { $name }.
cli-exists = { $name } already exists; nothing was overwritten. Give another name.
cli-out = file to write
cli-initiative = name or number of an initiative; all without it
cli-no_initiative = There is no initiative called “{ $name }”.
cli-case = bring a business case in, or take one along as a workbook
cli-case_doing = WHAT
cli-case_import = bring a business case in from a workbook
cli-case_export = write a business case as a workbook with live formulas
cli-case_file = the workbook with the business case
cli-case_base = the month in which project year 1 begins (2026-04); without it the file’s year or the initiative’s start
cli-case_rate = the discount rate in per cent; without it the file’s, then that of the settings
cli-case_scale = what one unit of the file stands for
cli-case_number = the number of the business case, as in the page’s address
cli-case_none = There is no business case number { $number }.
cli-template = Write the workbook to fill in for this month’s actuals.
cli-template_owner = only the KPIs, cost lines and benefits of this person
cli-template_from = first month, like 2026-01; without it all months that lack a value
cli-template_to = last month, like 2026-03; without it the last complete month
cli-export = Write everything as an Excel workbook of tidy tables.
cli-revision = as known after this change; without it as known now
cli-no_revision = There is no change { $number } yet.
cli-close = Close a month, make it provisional or reopen it.
cli-close_month = month that is over, like 2026-10
cli-close_state = what the month becomes; without it closed
cli-close_reopen = reopen the month instead, with a reason
cli-close_yes = close also where something is unsettled or earlier months stay open
cli-close_nothing = There is nothing to do for { $month }.
cli-close_waits = Nothing was written: look at the points above and run again with --yes to close the month all the same.
cli-close_already = { $month } has that state already.
cli-close_change = Written as change { $change }.
cli-history = List the changes, newest first.
cli-history_most = how many changes
cli-verify = Prove that nothing was altered outside the product.
cli-backup = Copy everything into a new SQLite file.
cli-backup_out = the new file
cli-demo = Load the invented demo portfolio into an empty database.
cli-demo_not_empty = The database already holds initiatives. The demo is only loaded into an empty one.
cli-demo_loaded = { $count ->
    [one] The demo portfolio is loaded in one change.
   *[other] The demo portfolio is loaded in { $count } changes.
}
cli-read = Read any workbook or CSV file without a database: what it says, what must be asked, what was left out. Exit status 0: can be imported, 3: something must be asked first, 2: cannot be read.
cli-read_file = workbook or CSV file
cli-read_password = ask for the workbook’s password (read from standard input where there is no terminal)
cli-read_keys = Keys of the JSON: { $top }. An observation has { $observation }; label is what is measured, key the same made unique by section, dimensions and kind of figure; period is ISO (2026-01, 2026-Q1, 2026, 2026-W05, 2026-01-15, 2025/2026), with ???? for a year that must be asked and null where the table names none; percentages written or shown as such are fractions; raw is the text of a cell that is not a number. Questions, warnings and left_out have { $remark }.
cli-read_ask_password = Password: 
cli-read_import = { $count ->
    [one] { $file }: one observation, ready to import.
   *[other] { $file }: { $count } observations, ready to import.
}
cli-read_import_with_warnings = { $count ->
    [one] { $file }: one observation; read the warnings before importing it.
   *[other] { $file }: { $count } observations; read the warnings before importing them.
}
cli-read_needs_input = { $count ->
    [one] { $file }: one observation; something must be asked first.
   *[other] { $file }: { $count } observations; something must be asked first.
}
cli-read_refused = { $file }: nothing could be read.
cli-read_asks = Must be asked:
cli-read_warns = Warnings:
cli-read_leaves = Left out:
cli-read_shows = Observations:
cli-read_more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
