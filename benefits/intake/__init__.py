"""From bytes to checked measurements: read, recognise, check; every problem with its place."""
