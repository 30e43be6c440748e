"""The ledger, the only room that knows there is a database."""

from benefits.ledger.address import database_url
from benefits.ledger.engine import Unreachable
from benefits.ledger.ledger import Ledger
from benefits.ledger.migrating import NewerDatabase
from benefits.ledger.past import PastLedger, ReadOnly

__all__ = [
    "Ledger",
    "NewerDatabase",
    "PastLedger",
    "ReadOnly",
    "Unreachable",
    "database_url",
]
