"""What the layout walk is known to find: each reason with its screens. Strict: what is mended has to leave this list."""

OPEN: dict[str, tuple[str, ...]] = {}
