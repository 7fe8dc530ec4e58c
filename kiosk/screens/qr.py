"""QR codes as SVG, dark on light in every palette, with the quiet zone their standard asks for (ISO/IEC 18004: four modules)."""

from __future__ import annotations

import io

QUIET_ZONE = 4  # modules


def qr_svg(text: str) -> tuple[bytes, int]:
    """The code of a text and its side in modules, quiet zone included.

    Error correction M: up to 15 % of the code may be hidden by a reflection on the glass. Raises ValueError for a text that no code holds.
    """
    import segno  # no start-up needs it

    code = segno.make_qr(text, error="m", boost_error=False)
    stream = io.BytesIO()
    code.save(stream, kind="svg", border=QUIET_ZONE, dark="#000000", light="#ffffff", omitsize=True, xmldecl=False)
    return stream.getvalue(), len(code.matrix) + 2 * QUIET_ZONE
