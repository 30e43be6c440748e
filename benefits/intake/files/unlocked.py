"""A workbook behind a password, opened in memory: never on a disk, and the password kept nowhere.

Runs in the reading process.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

USUAL = "VelvetSweatshop"
"""What spreadsheet programs encrypt with when they only protect from changes."""


class Locked(Exception):
    """It stays closed: `password_needed`, `password_wrong`, or `password_protected` where no
    password would help us."""


def unlocked(path: str, password: str) -> bytes:
    """The workbook inside. Raises Locked."""
    import msoffcrypto  # noqa: PLC0415  only few files need it, and it takes a while to start
    from msoffcrypto import exceptions  # noqa: PLC0415
    from msoffcrypto.format import xls97  # noqa: PLC0415

    # the library would write the open workbook to a file of its own
    xls97.tempfile = SimpleNamespace(TemporaryFile=BytesIO)
    try:
        found = msoffcrypto.OfficeFile(BytesIO(Path(path).read_bytes()))
    except Exception as error:  # a damaged envelope fails in many ways
        raise Locked("password_protected") from error
    for one in (password, USUAL) if password else (USUAL,):
        opened = BytesIO()
        try:
            found.load_key(password=one, **_checked(found))
            found.decrypt(opened)
        except exceptions.InvalidKeyError:
            continue
        except Exception as error:
            raise Locked("password_protected") from error
        return opened.getvalue()
    raise Locked("password_wrong" if password else "password_needed")


def _checked(found: object) -> dict[str, bool]:
    """Old workbooks check their password always."""
    return {"verify_password": True} if getattr(found, "format", "") == "ooxml" else {}
