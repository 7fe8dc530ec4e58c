"""The kernel's list of input devices: what is a touch screen, what has keys."""

from __future__ import annotations

from pathlib import Path

from kiosk.station.inputs import Inputs, read_inputs

# As Linux writes it, of five devices: each bitmap in words of 64 bits, the highest first.
LIST = """\
I: Bus=0019 Vendor=0000 Product=0001 Version=0000
N: Name="Power Button"
H: Handlers=kbd event0
B: PROP=0
B: EV=3
B: KEY=8000 10000000000000 0

I: Bus=0003 Vendor=0eef Product=c000 Version=0111
N: Name="eGalax Inc. eGalaxTouch"
H: Handlers=mouse0 event5
B: PROP=2
B: EV=b
B: KEY=400 0 0 0 0 0
B: ABS=260800000000003

I: Bus=0011 Vendor=0002 Product=0007 Version=01b1
N: Name="SynPS/2 Synaptics TouchPad"
H: Handlers=mouse1 event6
B: PROP=5
B: EV=b
B: KEY=e520 10000 0 0 0 0
B: ABS=660800011000003

I: Bus=0003 Vendor=2efb Product=4e41 Version=0110
N: Name="Storm Interface NavPad"
H: Handlers=sysrq kbd event7
B: PROP=0
B: EV=120013
B: KEY=1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe

I: Bus=0003 Vendor=046d Product=c077 Version=0111
N: Name="Logitech USB Optical Mouse"
H: Handlers=mouse2 event8
B: PROP=0
B: EV=17
B: KEY=ff0000 0 0 0 0
B: REL=903
"""


def test_touch_screens_and_keypads_are_told_from_the_rest(tmp_path: Path) -> None:
    (tmp_path / "devices").write_text(LIST)
    assert read_inputs(tmp_path / "devices") == Inputs(("eGalax Inc. eGalaxTouch",), ("Storm Interface NavPad",))


def test_a_list_that_is_not_there_or_says_nothing(tmp_path: Path) -> None:
    assert read_inputs(tmp_path / "none") is None
    (tmp_path / "devices").write_bytes(b'\xff\n\nN: Name="odd"\nB: KEY=\nB: ABS=zz\n')
    assert read_inputs(tmp_path / "devices") == Inputs((), ())
