"""How a sheet is laid out: tables, headings, roles, and each value with what it is of."""
