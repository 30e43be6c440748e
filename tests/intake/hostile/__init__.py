"""Broken and hostile files of every kind, each with all that must be said and stored of it."""
