"""From bytes to sheets of cells, in a process that can do no harm."""
