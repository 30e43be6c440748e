"""The rules of benefits realization. This room knows nobody."""
