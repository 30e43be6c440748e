"""Signal or chance: control charts of the XmR kind (methods 4)."""
