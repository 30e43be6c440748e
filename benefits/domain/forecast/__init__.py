"""Where a KPI will land if nothing changes, and when its target is reached."""
