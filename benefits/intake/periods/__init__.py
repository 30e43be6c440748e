"""When a value is: days to years, in every language and calendar."""
