"""The business case: bring it in, look at it, revise it, take it along."""
