"""The page of one KPI: figures, chart, outlook, money, sources."""
