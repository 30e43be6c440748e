"""Why a total is another one than before: its movement split by cause."""
