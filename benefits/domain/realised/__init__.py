"""What was promised, came and is expected, by month, and how far finance stands behind it."""
