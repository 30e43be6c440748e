"""The page Quarters: every KPI in a year, a quarter or a month, and what it brought."""
