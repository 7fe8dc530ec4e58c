"""A content pack: values, reading with line numbers, checking, search and relations. No Qt here."""

from kiosk.pack.problem import PackError, Problem, Severity
from kiosk.pack.reader import Reading, load, read_pack

__all__ = ["PackError", "Problem", "Reading", "Severity", "load", "read_pack"]
