"""The page about returns: what came back, what is expected, and what was promised."""
