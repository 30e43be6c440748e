"""Claims about the product, each a sentence; laid out as the tree they are about."""
