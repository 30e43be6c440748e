"""Limits that the reading process puts on itself before it looks at a file.

Linux holds all of them. macOS holds processor time, core and file size, but not memory: there
the process that asks watches how much is used. Windows has them as a job that the process joins.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping
from typing import Any

_CPU, _ONE_PROCESS, _MEMORY, _NO_DIALOG = 0x2, 0x8, 0x100, 0x400
_EXTENDED_LIMITS = 9
_TICKS = 10_000_000
"""Windows counts processor time in ten-millionths of a second."""


class _Basic(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("smallest_set", ctypes.c_size_t),
        ("largest_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class Extended(ctypes.Structure):
    """The limits of a job, as Windows lays them out."""

    _fields_ = (
        ("basic", _Basic),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


def confine(limits: Mapping[str, int]) -> None:
    """Memory, processor time, no core file, no written files: where the system has such limits."""
    if sys.platform == "win32":
        _join_job(limits)
    else:
        _set_resources(limits)


def job_limits(limits: Mapping[str, int]) -> Extended:
    """What the job of a reading process allows."""
    found = Extended()
    found.basic.flags = _CPU | _ONE_PROCESS | _MEMORY | _NO_DIALOG
    found.basic.process_time = limits["cpu"] * _TICKS
    found.basic.processes = 1
    found.process_memory = limits["memory"]
    return found


def _set_resources(limits: Mapping[str, int]) -> None:
    import resource  # noqa: PLC0415  not every system has it

    wanted = {
        "RLIMIT_AS": limits["memory"],
        "RLIMIT_CPU": limits["cpu"],
        "RLIMIT_CORE": 0,
        "RLIMIT_FSIZE": 0,
    }
    for name, amount in wanted.items():
        try:
            resource.setrlimit(getattr(resource, name), (amount, amount))
        except (AttributeError, ValueError, OSError):
            continue


def _join_job(limits: Mapping[str, int]) -> None:
    """The process joins by itself: its starter may be a launcher that is gone by then."""
    system: Any = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009
    system.CreateJobObjectW.restype = ctypes.c_void_p
    system.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(system.CreateJobObjectW(None, None))
    wanted = job_limits(limits)
    size = ctypes.sizeof(wanted)
    system.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(wanted), size)
    system.AssignProcessToJobObject(job, ctypes.c_void_p(system.GetCurrentProcess()))
