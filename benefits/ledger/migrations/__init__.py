"""The shapes that the database had, oldest first."""
