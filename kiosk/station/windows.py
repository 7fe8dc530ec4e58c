"""What Windows alone has: a process that dies with the one that started it, and how much memory one takes. Not verified on Windows.

The structures are those of winnt.h and psapi.h, 64-bit; `tests/station/test_windows.py` compares their sizes.
"""

from __future__ import annotations

import ctypes
import logging
import sys
from functools import cache

log = logging.getLogger(__name__)

KILL_ON_JOB_CLOSE = 0x2000
EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
SET_QUOTA, TERMINATE, QUERY_LIMITED = 0x0100, 0x0001, 0x1000  # rights to a process
_Size, _Word, _Long = ctypes.c_size_t, ctypes.c_uint32, ctypes.c_uint64


class BasicLimits(ctypes.Structure):
    _fields_ = (
        ("PerProcessUserTimeLimit", _Long),
        ("PerJobUserTimeLimit", _Long),
        ("LimitFlags", _Word),
        ("MinimumWorkingSetSize", _Size),
        ("MaximumWorkingSetSize", _Size),
        ("ActiveProcessLimit", _Word),
        ("Affinity", _Size),
        ("PriorityClass", _Word),
        ("SchedulingClass", _Word),
    )


class ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("BasicLimitInformation", BasicLimits),
        ("IoInfo", _Long * 6),
        ("ProcessMemoryLimit", _Size),
        ("JobMemoryLimit", _Size),
        ("PeakProcessMemoryUsed", _Size),
        ("PeakJobMemoryUsed", _Size),
    )


class MemoryCounters(ctypes.Structure):
    _fields_ = (
        ("cb", _Word),
        ("PageFaultCount", _Word),
        ("PeakWorkingSetSize", _Size),
        ("WorkingSetSize", _Size),
        ("QuotaPeakPagedPoolUsage", _Size),
        ("QuotaPagedPoolUsage", _Size),
        ("QuotaPeakNonPagedPoolUsage", _Size),
        ("QuotaNonPagedPoolUsage", _Size),
        ("PagefileUsage", _Size),
        ("PeakPagefileUsage", _Size),
    )


if sys.platform == "win32":

    @cache
    def _kernel() -> ctypes.WinDLL:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle, pointer = ctypes.c_void_p, ctypes.c_void_p
        kernel.CreateJobObjectW.argtypes, kernel.CreateJobObjectW.restype = (pointer, ctypes.c_wchar_p), handle
        kernel.SetInformationJobObject.argtypes = (handle, ctypes.c_int, pointer, _Word)
        kernel.AssignProcessToJobObject.argtypes = (handle, handle)
        kernel.OpenProcess.argtypes, kernel.OpenProcess.restype = (_Word, ctypes.c_int, _Word), handle
        kernel.CloseHandle.argtypes = (handle,)
        kernel.K32GetProcessMemoryInfo.argtypes = (handle, pointer, _Word)
        return kernel

    @cache
    def _job() -> int:
        """The job whose processes end with this one: its only handle is closed when this process ends, however it does."""
        kernel = _kernel()
        job = kernel.CreateJobObjectW(None, None)
        limits = ExtendedLimits()
        limits.BasicLimitInformation.LimitFlags = KILL_ON_JOB_CLOSE
        if not job or not kernel.SetInformationJobObject(job, EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)):
            raise ctypes.WinError(ctypes.get_last_error())
        return int(job)

    def tie_to_this_process(process: int) -> None:
        """Let a process end with this one. Raises nothing: a kiosk ends by itself too, when it finds its supervisor gone."""
        kernel = _kernel()
        handle = kernel.OpenProcess(SET_QUOTA | TERMINATE, False, process)
        try:
            if not handle or not kernel.AssignProcessToJobObject(_job(), handle):
                raise ctypes.WinError(ctypes.get_last_error())
        except OSError as error:
            log.warning("The kiosk is not tied to its supervisor: %s", error)
        finally:
            if handle:
                kernel.CloseHandle(handle)

    def private_bytes(process: int) -> int | None:
        """The memory that was committed to this process alone, in bytes; None where it is not told."""
        kernel = _kernel()
        handle = kernel.OpenProcess(QUERY_LIMITED, False, process)
        if not handle:
            return None
        counters = MemoryCounters(cb=ctypes.sizeof(MemoryCounters))
        told = kernel.K32GetProcessMemoryInfo(handle, ctypes.byref(counters), counters.cb)
        kernel.CloseHandle(handle)
        return int(counters.PagefileUsage) if told else None
