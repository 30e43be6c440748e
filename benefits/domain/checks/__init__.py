"""What is wrong with a fact before it may be stored."""
