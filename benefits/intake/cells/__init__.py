"""What a cell says: numbers, units, currencies, in every notation."""
