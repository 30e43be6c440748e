"""Is it on track: status by rule, roll-up, decay, and how often green was wrong."""
