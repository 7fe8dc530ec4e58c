"""Why a file cannot be read or written, in the words that stand in brackets."""

from __future__ import annotations

import errno

import pytest

from kiosk.whole_file import reason


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.EACCES, "Permission denied", "/srv/Pack"), "permission denied"),
        (OSError("more than 1 MiB"), "more than 1 MiB"),
        (OSError(), "unknown reason"),
    ],
)
def test_the_reason_of_an_error_is_what_the_system_says(error: OSError, said: str) -> None:
    assert reason(error) == said
