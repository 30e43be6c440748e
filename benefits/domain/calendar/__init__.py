"""Months, quarters and years, and what they mean for a record: due, closed, as of."""
