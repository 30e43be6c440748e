"""Our own sheets, row by row, and everything that is wrong with an upload."""
