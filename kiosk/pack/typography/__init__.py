"""The typography that the texts of a pack are held to, language by language.

Each rule is cautious: links, times and figure names are hidden from it first, and a sign at the start of a text is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.pack.typography.dutch import dutch
from kiosk.pack.typography.english import english
from kiosk.pack.typography.fault import Fault
from kiosk.pack.typography.french import french

LANGUAGE_RULES: Mapping[str, Callable[[str], tuple[Fault, ...]]] = {"en": english, "fr": french, "nl": dutch}
