"""What is entered and kept: facts, portfolios, and plans of what is to change."""
