"""The door to everything a user can do."""
