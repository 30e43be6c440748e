"""Opening the archive that a modern workbook is; whatever is wrong with it is a reason."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from benefits.intake.problems import Unreadable

_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    KeyError,
)


@contextmanager
def opened(data: bytes) -> Iterator[zipfile.ZipFile]:
    """The archive, to list and to look into within the block. Raises Unreadable."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            yield archive
    except _DAMAGED as error:
        raise Unreadable("damaged") from error
    except NotImplementedError as error:
        raise Unreadable("unsafe_content", what="compression") from error
    except RuntimeError as error:  # what is raised for an encrypted part
        raise Unreadable("password_protected") from error
