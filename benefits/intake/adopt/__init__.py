"""Sheets of other people's making as measurements: names, months, what must be asked."""
