"""Runs in the standalone folder before the kiosk: an empty `urllib.request`, for xml.sax and miniaudio import it and use nothing of it.

The real one would bring http, ssl and email: everything it takes to fetch an address, in a program that opens no connection.
"""

import sys
import types

sys.modules["urllib.request"] = types.ModuleType("urllib.request", "Left out: the kiosk fetches nothing.")
