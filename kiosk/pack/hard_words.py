"""Words of death and survival: they are for whoever chose to read on, not for a title or a text that opens by itself."""

from __future__ import annotations

import re
from collections.abc import Mapping

HARD_WORDS: Mapping[str, re.Pattern[str]] = {
    "fr": re.compile(
        r"\b(?:morts?|mortelle?s?|mortalité|mourir|meur(?:t|ent)|décès|décéd\w+|décèdent|létale?s?|survie|espérance de vie)\b", re.I
    ),
    "en": re.compile(r"\b(?:death|deaths|deadly|die|dies|died|dying|fatal|lethal|mortality|survival|life expectancy)\b", re.I),
    "nl": re.compile(
        r"\b(?:dood|dode|doden|dodelijke?|sterf(?:t|te|gevallen)?|ster(?:ven|fte\w*)|gestorven|overlijd\w+|overleden|overleeft|overlev\w+"
        r"|sterftecijfers?|levensverwachting)\b",
        re.I,
    ),
}


def hard_word(text: str, language: str) -> str | None:
    """The first such word of a text; None in a language whose words are not known."""
    found = HARD_WORDS[language].search(text) if language in HARD_WORDS else None
    return found.group() if found is not None else None
