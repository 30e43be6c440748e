"""KPIs by month: measured, planned, compared, rolled up."""
