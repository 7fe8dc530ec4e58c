"""How values are written in the reader's language: numbers, ranks, shares, money, years, and figures named inside texts."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.pack.model import Figure, FigureKind, Pack, Period, Precision, Text

NARROW_NO_BREAK = "\u202f"
NO_BREAK = "\u00a0"
NO_BREAK_HYPHEN = "\u2011"
PLACEHOLDER = re.compile(r"\{([a-z0-9.-]+)\}")
INVERSION = re.compile(r"(?<=\w)-(?=(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce)\b)")  # "résiste-t-elle", "peut-on"


REGIONS = {"en": "en_GB", "nl": "nl_BE"}  # whose dates and times are written; Qt takes "en" for American
SPACED_PERCENT = {"bg", "be", "cs", "da", "de", "es", "fi", "lt", "nb", "ro", "ru", "sk", "sv", "uk"}  # CLDR: a no-break space before it


@cache
def locale(language: str) -> QLocale:
    return QLocale(REGIONS.get(language, language))


def text_in(text: Text | None, language: str) -> str:
    """The text in a language; in its first language where that one is missing, "" where there is no text."""
    if not text:
        return ""
    return text.get(language) or next(iter(text.values()))


def number(value: float, language: str) -> str:
    """The digits of a value, with as many decimals as it has (at most two)."""
    if value == int(value):
        return locale(language).toString(int(value))
    return locale(language).toString(value, "f", 1 if round(value, 1) == round(value, 2) else 2)


def ordinal(value: int, language: str) -> str:
    """A rank, as "3ᵉ", "3rd", "3e"; a language that is not known gets "3."."""
    match language:
        case "fr":
            return "1ᵉʳ" if value == 1 else f"{value}ᵉ"
        case "en":
            teen = value % 100 in (11, 12, 13)
            return f"{value}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th')}"
        case "nl":
            return f"{value}e"
        case _:
            return f"{value}."


def percent_sign(language: str) -> str:
    """The sign with the space that the language puts before it."""
    if language == "fr":
        return f"{NARROW_NO_BREAK}%"
    return f"{NO_BREAK}%" if language in SPACED_PERCENT else "%"


def after_sign(language: str) -> str:
    """What stands between a sign such as + or × and its number."""
    return NARROW_NO_BREAK if language == "fr" else ""


def _between(low: str, high: str) -> str:
    #: A range of values, as in "20 to 50 %"
    return QCoreApplication.translate("Wording", "%1 to %2").replace("%1", low).replace("%2", high)


def _amount(figure: Figure, language: str) -> str:
    value = number(figure.value, language)
    return value if figure.upper is None else _between(value, number(figure.upper, language))


def money(figure: Figure, language: str) -> str:
    """Millions of euros inside a sentence: "6,6 M€", "€6.6M", "6,6 miljoen euro"."""
    match language:
        case "en":
            low = f"€{number(figure.value, language)}M"
            return low if figure.upper is None else _between(low, f"€{number(figure.upper, language)}M")
        case "nl":
            return f"{_amount(figure, language)}{NO_BREAK}miljoen{NO_BREAK}euro"
        case _:
            return f"{_amount(figure, language)}{NO_BREAK}M€"


def bare_value(figure: Figure, language: str) -> str:
    """The value as it stands inside a sentence: with its symbol, without "about" or what it counts."""
    amount = _amount(figure, language)
    match figure.kind:
        case FigureKind.SHARE:
            return amount + percent_sign(language)
        case FigureKind.CHANGE:
            return f"+{after_sign(language)}{amount}{percent_sign(language)}"
        case FigureKind.RANK:
            return ordinal(int(figure.value), language)
        case FigureKind.MONEY:
            return money(figure, language)
        case FigureKind.COUNT | FigureKind.FACTOR | FigureKind.DURATION:
            unit = text_in(figure.unit, language)
            return f"{amount}{NO_BREAK}{unit}" if unit else amount


def display_value(figure: Figure, language: str) -> str:
    """The value as it stands alone in large type."""
    match figure.kind:
        case FigureKind.FACTOR:
            return f"×{after_sign(language)}{_amount(figure, language)}"
        case FigureKind.DURATION:
            return years(figure.value, figure.upper, language)
        case FigureKind.MONEY if language == "nl":
            return f"€{NO_BREAK}{_amount(figure, language)}{NO_BREAK}mln"
        case _:
            return bare_value(figure, language)


def around_digits(figure: Figure, language: str) -> tuple[str, str] | None:
    """What stands before and after the digits of the large value, for a number that counts up; None for a rank or a range."""
    if figure.upper is not None or figure.kind is FigureKind.RANK:
        return None
    before, digits, after = display_value(figure, language).partition(number(figure.value, language))
    return (before, after) if digits else None


def decimals(value: float, language: str) -> int:
    """How many digits `number` writes after the decimal sign."""
    _, sign, places = number(value, language).partition(locale(language).decimalPoint())
    return len(places) if sign else 0


def years(value: float, upper: float | None, language: str) -> str:
    """A length of time in whole years."""
    longest = int(upper if upper is not None else value)
    #: A length of time
    one, many = QCoreApplication.translate("Wording", "%1 year"), QCoreApplication.translate("Wording", "%1 years")
    counted = one if longest == 1 else many
    counted = counted.replace("%1", number(longest, language))
    if upper is None:
        return counted.replace(" ", NO_BREAK)
    return _between(number(value, language), counted).replace(" ", NO_BREAK)


def prefix(precision: Precision) -> str:
    """The word before a value that is not exact; "" for one that is."""
    match precision:
        case Precision.EXACT:
            return ""
        case Precision.ABOUT:
            #: Before a number, as in "about 130"
            return QCoreApplication.translate("Wording", "about")
        case Precision.NEARLY:
            #: Before a number, as in "nearly 120"
            return QCoreApplication.translate("Wording", "nearly")
        case Precision.OVER:
            #: Before a number, as in "more than 8,000"
            return QCoreApplication.translate("Wording", "more than")


def period_text(period: Period) -> str:
    """The years of a period; a period without an end is told as a start."""
    if period.end is None:
        #: A period without an end, as in "since 2000"
        return QCoreApplication.translate("Wording", "since %1").replace("%1", str(period.start))
    return str(period.start) if period.end == period.start else f"{period.start}–{period.end}"


def expand(text: Text | None, pack: Pack, language: str) -> str:
    """The text in a language, with the figures it names written out; a French question keeps its verb and pronoun on one line."""

    def value(found: re.Match[str]) -> str:
        figure = pack.figures.get(found[1])
        return bare_value(figure, language) if figure is not None else found[0]

    written = PLACEHOLDER.sub(value, text_in(text, language))
    return INVERSION.sub(NO_BREAK_HYPHEN, written) if language == "fr" else written
