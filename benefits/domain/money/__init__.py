"""From improvements to money, month by month, and how far finance stands behind it."""
