### English. One file is one language: `language-name` is how speakers call it, `language-locale`
### is the Babel locale that numbers, months and money follow.

## Language

language-name = English
language-locale = en_GB

## Product and pages

product-name = Benefits
product-tagline = What your change programme promised, and what it delivered.
page-overview = Overview
page-quarters = Quarters
page-kpi = KPI
page-goals = Goals
page-upload = Upload
page-history = History
page-settings = Settings

## Around every page

page-nothing_yet = Nothing has been entered yet.
page-as_of = As of { $moment }, change { $change }. No actuals yet.
page-as_of_through = As of { $moment }, change { $change }. Actuals up to and including { $month }.
frame-your_name = Your name
frame-your_name_help = Written in the history beside everything you change.
scope-all = All initiatives

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
fact-benefit_month = Planned amount
fact-validation = Validation
fact-booking = Booking
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
field-budget_line = Budget line

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

## Columns of tables

column-what = What
column-fact = Kind
column-month = Month
column-field = Field
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
column-remedy = What to do

## What is wrong with a fact

form-problem = { $name } – { $field }: { $what }
form-not_a_number = { $field }: “{ $typed }” is not a number. Write it like 1234.5.
form-unknown_initiative = The initiative is no longer there.
form-unknown_kpi = The KPI is no longer there.
form-in_percent = { $field }, %
problem-currency_code = “{ $found }” is not a currency code. Write three capital letters, such as NOK or EUR.
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
problem-effect_already_valued = “{ $name }” is linked to this KPI and carries the money of the same effect. Count it once: take the money from one of the two.
problem-one_time_needs_stock = Only a level, such as receivables or stock, releases something once.
problem-whole_revenue_as_benefit = The whole revenue counts as benefit. Only its contribution margin is earned.
problem-rate_missing = There is no budget rate for { $currency } in { $month }. Enter it in Settings first.
problem-own_currency = { $currency } is the portfolio’s own currency and needs no rate.
problem-rate_named_twice = There is already a rate from { $month }.
problem-unknown_case = The business case is no longer there.
problem-too_many_years = A business case has at most { $most } years.

## Charts

chart-month = Month
chart-status = Status
chart-plan = Plan
chart-actual = Actual
chart-forecast = Forecast
chart-baseline = Baseline
chart-target = Target
chart-gap = Gap to plan
chart-go_live = Go-live
chart-today = Today
chart-lower_is_better = Lower is better
chart-higher_is_better = Higher is better

## Welcome

welcome-title = Did the change programme pay off?
welcome-what = Enter what was promised, upload what was measured, and see each quarter what has been realised, what it cost, and what is still to come. Every figure can be traced to the cell it came from.
welcome-demo = Explore the demo portfolio
welcome-demo_is = Three invented initiatives with 30 months of actuals: a new ERP, a CRM roll-out and a faster financial close. It is loaded through the same upload that you will use, and can be undone in the history.
welcome-demo_load = Load the demo portfolio
welcome-demo_loaded = The demo portfolio has been loaded. All of its figures are invented.
welcome-own = Start your own
welcome-own_is = Name an initiative, choose its KPIs from templates, set baseline and target, and say what an improvement is worth. Then download the workbook for this month’s actuals.
welcome-own_start = Start with an initiative

## Overview

overview-no_actuals = Goals are set, but no actuals have been loaded yet.
overview-answer = { $status } { $realised } of the { $plan } planned up to and including { $month } has been realised ({ $share }).
overview-benefit = Benefit to date, { $currency }
overview-benefit_help = Realised benefit from final measurements since go-live, cash and non-cash together, undiscounted, against the plan for the same months.
overview-cash = Of which cash, { $currency }
overview-cash_help = Only benefits that lower a budget or raise income. Time released is not included.
overview-cost = Cost to date, { $currency }
overview-cost_help = Actual one-off and running costs, undiscounted, against the plan for the same months.
overview-roi = ROI to date
overview-roi_help = (Present value of benefits − present value of costs) / present value of costs, cash and non-cash. Years are discounted at year end at { $rate }; one-off costs before go-live are not discounted.
overview-payback = Expected payback
overview-payback_help = The month in which the benefits expected at today’s pace have paid back all costs, undiscounted.
overview-data = Data received
overview-data_help = Final values received of all values expected from go-live to date. What is missing counts as nothing, not as success.
overview-against_plan = { $amount } against plan
overview-cash_roi = Cash alone: { $roi }
overview-planned_payback = Planned: { $month }
overview-never = Not within the appraisal period
overview-present = { $present } of { $expected } values
overview-curve = **Benefit over time.** { $outlook } is expected over the whole appraisal period, { $life } was planned. Expected ROI { $roi } (planned { $planned_roi }), NPV { $npv }, discounted at { $rate }.
overview-ranked = { $count ->
    [one] **Against plan, to date.**
   *[other] **Against plan, to date.** The furthest behind comes first.
}
overview-why = Why?
overview-behind = **{ $name }** is { $gap } behind plan. Owner: { $owner }.
overview-ahead = **{ $name }** is { $gap } ahead of plan. Owner: { $owner }.
overview-to_kpi = See the KPI
overview-no_money = No benefit has been valued yet. Say what an improvement of a KPI is worth, and what the initiative costs.

## Money

money-under = What these figures are made of
money-benefits = Every benefit
money-costs = Every cost line
money-planned = Planned to date
money-realised = Realised to date
money-actual = Paid to date
money-gap = Against plan
money-life_planned = Planned, whole period
money-outlook = Expected, whole period

## Returns

returns-title = Returns, and what they rest on
returns-class = Which benefits
returns-total = Cash and non-cash
returns-cash = Cash only
returns-figure = Figure
returns-planned = Planned, whole period
returns-plan_to_date = Plan to date
returns-to_date = To date
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
returns-discounted = Discounted at year end, { $rate }
returns-undiscounted = Undiscounted
returns-years = **Expected, year by year.** Year 1 begins in { $base }. One-off costs before go-live are the initial column and are not discounted.
returns-initial = Initial
returns-year = Year { $number }
returns-benefits = Benefits
returns-costs = Costs
returns-net_flow = Net
returns-present_value = Present value
irr-incomplete = Amounts are missing
irr-no_sign_change = None: money only flows one way
irr-no_time = None: everything falls in one period
irr-no_rate = None: no rate fits
irr-several = None: more than one rate fits, use NPV
irr-touches = None: NPV only touches zero
irr-short = None: less than a month of history

## Quarters

quarters-answer = { $quarter }: { $told }.
quarters-on_track = { $count } on track
quarters-watch = { $count } to watch
quarters-off_track = { $count } off track
quarters-no_data = { $count } without data
quarters-not_started = { $count } not started
quarters-empty = There are no KPIs yet. Set goals to see them quarter by quarter.
quarters-show = Show
quarters-show_one = One quarter, all figures
quarters-show_all = Quarters side by side
quarters-baseline = Baseline
quarters-target = Target
quarters-planned = Plan
quarters-actual = Actual
quarters-of_target = Of target
quarters-of_plan = Against plan
quarters-months = Months
quarters-money = Realised
quarters-legend = ● on track, ▲ watch, ◆ off track, ○ no data. * provisional: months are missing; plan and actual are of the same months. Choose a row to open its KPI.
note-present = { $present } of { $expected }
note-provisional = provisional
note-estimated = { $count } estimated
note-disputed = { $count } disputed
mark-unweighted = simple average, no weights given
mark-last_month = last month of the quarter

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
kpi-standing = { $plan ->
    [target] **{ $quarter }: { $share } of the way from baseline to target.** Right is better; the plan for these months is the target itself.
   *[tick] **{ $quarter }: { $share } of the way from baseline to target.** Right is better; the thin tick is the plan for the same months.
}
kpi-chart = **Path to the target.** Planned: { $path }. The shape of each point is its status against the month’s plan.
kpi-quarters = Quarters
kpi-measurements = Measurements and their sources
kpi-no_measurements = No measurement has been loaded yet.
kpi-money = Money
kpi-money_quarters = { $faint ->
    [0] **Money per quarter.** { $realised } realised of { $planned } planned to date.
   *[other] **Money per quarter.** { $realised } realised of { $planned } planned to date. Months are still missing in faint quarters.
}
kpi-no_money = No benefit in money is tied to this KPI.
kpi-definition = What is measured, by whom and from where
kpi-edit = Change the goal
source-file_name = File
source-sheet = Sheet
source-cell = Cell
source-found = Text in the cell
source-comment = Comment

## Goals

goals-too_large = { $field }: “{ $typed }” is too large to be right.
goals-answer = What an initiative promises, who answers for it, what it is worth and what it costs.
goals-new_initiative = New initiative
goals-part = Part
goals-part_initiative = Initiative
goals-part_kpis = KPIs
goals-part_benefits = Benefits
goals-part_costs = Costs
goals-gone = What this address points to ({ $kind }) is no longer there. The history shows who removed it.
goals-all_kpi = All KPIs, side by side
goals-new_kpi = New KPI
goals-all_benefit = All benefits
goals-new_benefit = New benefit
goals-all_cost = All costs
goals-new_cost = New cost line
goals-save_and_on = Save and choose KPIs
goals-save_draft = Save draft
goals-activate = Save and make active
goals-span = { $months ->
    [12] One year: { $start } to { $last }
   *[other] { $years } years: { $start } to { $last }
}

goals-saved_initiative = “{ $name }” is saved.
goals-saved_kpi = “{ $name }” is saved.
goals-saved_benefit = “{ $name }” is saved.
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
goals-group_who = Who and from where
goals-meaning = From { $baseline } to { $target } by { $month }: { $change }.
goals-meaning_sometime = From { $baseline } to { $target }: { $change }.
goals-same = no change
goals-higher = { $by } higher
goals-lower = { $by } lower
goals-higher_points = { $by } higher ({ $points } percentage points)
goals-lower_points = { $by } lower ({ $points } percentage points)
goals-suggestion = A usual first goal: { $target } by { $month }.
goals-ready = Everything is there: this KPI can be made active.
goals-missing = Still missing before it can become active: { $list }.

goals-no_benefits = No benefit yet. A benefit says what a KPI’s improvement is worth in money.
goals-no_kpis_for_benefits = A benefit is the money in a KPI’s improvement. Add a KPI first.
goals-a_year = A year at target
goals-worth_total = **{ $amount } a year** when every KPI has reached its target.
goals-value_of_case = Value of one case, { $currency }
goals-value_of_unit = Value per unit ({ $unit }), { $currency }
goals-save_months = Save months
goals-in_percent = { $what } (%)
goals-one_unit = unit
goals-volume = Cases a month
goals-risk = Risk
goals-risk_none = None: counted in full
goals-risk_low = Low: 5% off the plan
goals-risk_medium = Medium: 10% off the plan
goals-risk_high = High: 20% off the plan
goals-risk_own = My own figure
goals-worth = Worth **{ $amount } a year** at target. The plan counts { $planned } ({ $confidence } confidence).
goals-worth_draft = Its KPI is still a draft: it counts as soon as the KPI is active.
goals-worth_no_kind = This kind of KPI cannot be turned into money.
goals-worth_no_goal = Set the KPI’s baseline and target to see what this is worth a year.
goals-worth_no_volume = Enter how many cases a month, or upload months with their counts, to see what this is worth.
goals-term_gain = { $amount } better
goals-term_volume = { $amount } cases a month
goals-term_value = { $amount }
goals-term_share = { $name } { $share }

goals-no_costs = No cost yet. Without costs there is no return to show.
goals-cost_total = **{ $planned }** planned, { $actual } paid so far.
goals-amount = Planned amount ({ $currency })
goals-amount_a_month = Planned a month ({ $currency })
goals-quick_total = { $count ->
    [one] { $total } in one month.
   *[other] { $total } over { $count } months.
}
goals-months = Month by month
goals-in_currency = { $what } ({ $currency })

## Upload

upload-answer = Drop this month’s files. You see what they would change before anything is written, and can undo it afterwards.
upload-drop = Workbooks or CSV files with actuals
upload-drop_help = The product’s own workbook, or a table with the columns KPI, Month and Value. Up to 20 MB per file.
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
upload-annotated = Download a copy with the remarks at their cells
upload-annotated_suffix = remarks
upload-made_at = This preview was made at change { $change }; others have made changes since.
upload-again = Make the preview again
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
template-missing = All that is missing

## What has come and what is missing, on the page Upload

coverage-title = What has come, and what is missing
coverage-all = Everything has come: no value that is due from the last { $months } months is missing.
coverage-none = Nothing is due yet. Values are expected from active KPIs, from go-live on.
coverage-count_late = { $count ->
    [0] Nothing is late for { $month }.
    [one] One value is late for { $month }.
   *[other] { $count } values are late for { $month }.
}
coverage-count_missing = { $count ->
    [0] Nothing is missing from the { $months } months before.
    [one] One value is missing from the { $months } months before.
   *[other] { $count } values are missing from the { $months } months before.
}
coverage-who = To be sent by
coverage-what = KPIs
coverage-board = KPI by KPI, the last { $months } months
coverage-final = Received
coverage-estimated = Estimated
coverage-late = Late
coverage-missing = Missing
coverage-disputed = Disputed
coverage-not_applicable = Not applicable
coverage-not_due = Not due

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
problem-too_large = { $what ->
    [upload] The file takes { $found } bytes; { $limit } are allowed.
    [unpacked] Unpacked, the workbook takes { $found } bytes; { $limit } are allowed.
    [parts] The file consists of { $found } parts; { $limit } are allowed.
    [sheets] The workbook has { $found } sheets; { $limit } are allowed.
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
problem-too_much_memory = Reading needed more than { $megabytes } MB of memory and was stopped.
remedy-too_much_memory = Copy the rows that matter to a new workbook and upload that one.
problem-unsafe_content = { $what ->
    [doctype] The workbook carries a document type declaration, which no spreadsheet program writes.
    [ratio] A part of the workbook is compressed far more than real figures ever are.
    [shared_strings] The workbook claims to hold more texts than it has room for.
   *[other] The workbook is compressed in a way that spreadsheet programs do not use.
}
remedy-unsafe_content = Open it in your spreadsheet program and save it as a new workbook. If you do not know the sender, delete it.
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
problem-value_missing = A status is given but no value.
remedy-value_missing = Write the value, clear the status, or choose not applicable.
problem-value_not_applicable = The status says not applicable, yet there is a value.
remedy-value_not_applicable = Clear the value or change the status.
problem-zero_denominator = The denominator is zero, so there is no rate.
remedy-zero_denominator = Correct the denominator, or choose not applicable where nothing happened in the month.
problem-kpi_renamed = The row calls the KPI “{ $found }”; it is called “{ $now }” now.
remedy-kpi_renamed = Confirm that the values belong to “{ $now }”.
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
problem-ratio_mismatch = The value is not the numerator divided by the denominator.
remedy-ratio_mismatch = Correct one of the three. Quarters are computed from numerator and denominator.
problem-stale_copy = All { $count } values of { $month } are those of the month before.
remedy-stale_copy = Check that the file is not last month’s copy; confirm if nothing has changed.
problem-all_formulas_zero = Every formula in column { $column } gives zero.
remedy-all_formulas_zero = Open the workbook in your spreadsheet program, let it calculate, save it and upload it again; confirm if zero is right.
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
problem-missing_marker = { $count ->
    [one] One cell says that there is no value, and was left out.
   *[other] { $count } cells say that there is no value, and were left out.
}
remedy-missing_marker = Nothing to do. Choose the status not applicable where a value will never come.
problem-dates_1904 = The workbook counts its days from 1904, as old Macintosh programs did.
remedy-dates_1904 = Nothing to do: the months were read accordingly. Please look them over.
problem-hidden_rows = { $count } rows of the sheet “{ $sheet }” are hidden; they were read like the others.
remedy-hidden_rows = Delete the hidden rows if they are not to count.
problem-text_guessed = The text file does not say how its letters are encoded; Western European was assumed.
remedy-text_guessed = Check names with special letters, or save the file as CSV UTF-8.
problem-less_known_format = Files of this kind ({ $kind }) do not tell everything: cells with errors look blank, and percentages look like fractions.
remedy-less_known_format = Compare the figures with the file, or save it as an Excel workbook (.xlsx) and upload that one.
problem-nothing_to_read = The table has no values yet.
remedy-nothing_to_read = Fill in the values, save the workbook and upload it again.

## Headings and words understood in files, separated by " | "

heading-initiative = Initiative | Project | Programme | Program
heading-kpi = KPI | KPI name | Indicator | Measure | Metric
heading-kpi_id = KPI ID | KPI number | KPI no | ID
heading-month = Month | Period | Date
heading-value = Value | Actual | Actual value | Result | Measured
heading-weight = Weight | Events | Number of events | Volume | n
heading-numerator = Numerator | Part | Hits
heading-denominator = Denominator | Whole | Base | Out of
heading-status = Status | State | Quality
heading-comment = Comment | Comments | Note | Notes | Remark
heading-unit = Unit | Unit of measure | UoM
heading-cost = Cost | Cost line | Cost item
heading-planned = Planned | Plan | Budget | Planned amount
heading-total = Total | Totals | Sum | Subtotal | Grand total | Average | Mean
heading-yes = Yes | True
heading-no = No | False
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
heading-case_rate = Discount rate | Rate | Discounting rate | Cost of capital | WACC | Hurdle rate | Required rate of return
heading-case_thousands = in thousands | thousands | thousand | in 1000s | 1000s | 000s
heading-case_millions = in millions | millions | million
measurement_status_alias-final = actual | approved | F
measurement_status_alias-estimated = estimate | est. | preliminary | E
measurement_status_alias-not_applicable = N.A. | not relevant
measurement_status_alias-disputed = in dispute | questioned | D
missing-values = n/a | na | #n/a | - | – | — | … | ... | ? | tbd | missing | not available | null | none

## The workbooks that go out: the one to fill, and the copy with its problems

workbook-actuals = Actuals
workbook-guide = How to fill it in
workbook-title = { $scope }: actuals
workbook-subtitle = Fill in the light yellow cells, up to and including { $month }. All other cells are for reading.
workbook-better = Direction
workbook-baseline = Baseline
workbook-plan = Plan for the month
workbook-target = Target
workbook-before = { $count ->
    [one] The month before
   *[other] { $count } months before
}
workbook-guide_title = How to fill in this workbook
workbook-step-fill = Fill in only the light yellow cells of the first sheet. Type figures as figures; write percentages as people say them, 12 for 12%.
workbook-step-blank = Leave a value blank where you have nothing to report yet. Blank never means zero: type 0 where it is zero.
workbook-step-correct = Where a value is already filled in, it is what is stored now: type over it to correct it, and clear its status once it is final. The old value is kept in the history.
workbook-step-rows = You may filter, hide columns and save the file in any spreadsheet program. To sort the rows, switch off the sheet’s protection; it has no password. Do not change the hidden columns.
workbook-step-send = Save the workbook and upload it, or send it back to whoever sent it to you. Nothing is stored before somebody has seen what would change.
workbook-blank_title = What a blank cell means
workbook-blank-value = Blank: nothing is reported for the month, and what was stored before stays. Zero is written as 0.
workbook-blank-weight = Blank: the quarter becomes a simple average of its months. Fill in the number of events the value describes.
workbook-blank-numerator = Blank: the value counts as it stands. With numerator and denominator, the value itself may stay blank.
workbook-blank-denominator = Blank: the value counts as it stands, and its quarter cannot be weighted.
workbook-blank-status = Blank: the value is final. Choose not applicable where the month will never have a value.
workbook-blank-comment = Blank: no comment. Write here what a reader should know about the value.
workbook-wrong_title = Please check
workbook-wrong-number = Type a number here, without words or units, or leave the cell blank.
workbook-wrong-status = Choose one of the listed statuses, or leave the cell blank.
workbook-wrong-yes_no = Choose yes or no, or leave the cell blank.
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
case_book-not_defined = Not defined without costs
case_book-never = Not within { $years ->
    [one] one year
   *[other] { $years } years
}
case_book-reopens_yes = Yes
case_book-reopens_no = No
case_book-no_single_rate = None: no single rate fits, use NPV
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
case_book-note_irr = IRR is given only where exactly one rate makes NPV zero. Where flows change their sign several times, several rates may fit, and Excel’s IRR() would show one of them without saying so.
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
export-download = Export to Excel

## Changes and their history

change-settings = Settings changed
change-goal = Goals changed
change-cost = Costs changed
change-upload = Upload
change-undo = Undo
change-demo = Demo portfolio loaded
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
history-change = Change { $number }: { $kind }
history-by = By { $author }, { $moment }. { $moved }.
history-undo = Undo this change
history-redo = Undo this undo
history-undone = Change { $number } is undone.
history-undone_by = Undone by { $change }
history-undoes = Undoes { $change }
history-stands = This change cannot be undone now, because later changes build on it. Undo those first:
history-cut = The first { $count } differences are listed.

## What stands in the way of saving

news-stale = Somebody else changed this after you opened it, so nothing was saved. What you entered is still here.
news-undo_refused = This cannot be undone: later changes build on it. Undo those first.
news-refused = Nothing was saved yet. Please correct this:
news-unchanged = Nothing to save: nothing was changed.
conflict-line = { $fact }: change { $change } by { $author }
conflict-fact = { $kind } “{ $name }”
conflict-measurement = “{ $name }”, { $month }
conflict-cost_month = “{ $name }”, { $month }

## Settings, and the proof of the record

settings-answer = What everybody shares: the currency, the fiscal year, and how figures are judged.
settings-saved = The settings are saved.
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
cli-template = Write the workbook to fill in for this month’s actuals.
cli-template_owner = only the KPIs that this person owns or supplies
cli-template_from = first month, like 2026-01; without it all months that lack a value
cli-template_to = last month, like 2026-03; without it the last complete month
cli-export = Write everything as an Excel workbook of tidy tables.
cli-revision = as known after this change; without it as known now
cli-no_revision = There is no change { $number } yet.
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
