"""A coverage-guided fuzzer for what reads other people's cells and sheets: `make fuzz`."""
