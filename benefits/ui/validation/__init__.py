"""Parts of finance's page: what awaits it, one benefit with its evidence, and its verdicts."""
