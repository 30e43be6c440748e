"""The parts of the page where goals are set: initiative, KPIs, benefits and costs."""
