"""Yearly tables of business cases as other people make them."""
