"""What is still to come, as a range, and what it rests on."""
