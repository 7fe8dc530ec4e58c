"""The marks of the network's families: told apart by shape, so that colour says nothing alone. SVG paths in a square from -1 to 1."""

from __future__ import annotations

from kiosk.pack.network import Family

DISC = "M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z"
SQUARE = "M-.62 -.88H.62Q.88 -.88 .88 -.62V.62Q.88 .88 .62 .88H-.62Q-.88 .88 -.88 .62V-.62Q-.88 -.88 -.62 -.88Z"
DIAMOND = "M0 -1.1L1.1 0L0 1.1L-1.1 0Z"
COIN = "M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0ZM-.55 0A.55 .55 0 1 0 .55 0A.55 .55 0 1 0 -.55 0Z"
TRIANGLE = "M0 -1.05L1.1 .85H-1.1Z"
CROSS = "M-.36 -1H.36V-.36H1V.36H.36V1H-.36V.36H-1V-.36H-.36Z"
FIGURE = "M-.45 -.55A.45 .45 0 1 1 .45 -.55A.45 .45 0 1 1 -.45 -.55ZM-.85 1V.75A.85 .75 0 0 1 .85 .75V1Z"

MARKS = {
    Family.THEME: DISC,
    Family.CARE: SQUARE,
    Family.RESEARCH: DIAMOND,
    Family.FUNDER: COIN,
    Family.COMPANY: TRIANGLE,
    Family.NETWORK: CROSS,
    Family.PERSON: FIGURE,
}
