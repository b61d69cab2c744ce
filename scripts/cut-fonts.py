"""Cuts the fonts of the pages out of their packages: `python3 scripts/cut-fonts.py`, with fonttools and brotli installed.

Run when a font's package moves or a character is missed; what it makes is kept in app/fonts. Why: docs/decisions/0022-fonts-cut-to-size.md.
"""

from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).parent.parent
PACKAGES = ROOT / "node_modules/@fontsource-variable"

# What English prose, AWS names and Western European names are written with; anything else is shown in a font of the system.
CHARACTERS = (
    "20-7E,A0-FF,131,152-153,2010-2015,2018-201E,2020-2022,2026,202F,2032-2033,2039-203A,"
    "20AC,2122,2190-2193,2212,2248,2260,2264-2265"
)
# Of the weights those in use, and of the features figures of one width, ligatures and the pairs that need kerning.
WEIGHTS = (400, 700)
FONTS = [
    ("inter/files/inter-latin-wght-normal.woff2", "sans", ["kern", "tnum"]),
    ("source-serif-4/files/source-serif-4-latin-wght-normal.woff2", "serif", ["kern", "liga"]),
]
LICENCE_AND_ORIGIN = [0, 13, 14]

for source, name, features in FONTS:
    font = TTFont(PACKAGES / source)
    instantiateVariableFont(font, {"wght": WEIGHTS}, inplace=True)
    # A glyph that does not vary any more has no variations to be cut: written and read again they are complete.
    font.flavor = None
    whole = BytesIO()
    font.save(whole)
    whole.seek(0)
    font = TTFont(whole)
    options = Options()
    options.layout_features = features
    options.hinting = False
    options.name_IDs = LICENCE_AND_ORIGIN
    options.flavor = "woff2"
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=parse_unicodes(CHARACTERS))
    subsetter.subset(font)
    # What was cut may not go by the name of what it was cut from.
    family = f"Checkpoint {name.title()}"
    for at, text in {1: family, 2: "Regular", 4: family, 6: family.replace(" ", "")}.items():
        font["name"].setName(text, at, 3, 1, 0x409)
    font.flavor = "woff2"
    target = ROOT / "app/fonts" / f"{name}.woff2"
    font.save(target)
    print(target.relative_to(ROOT), target.stat().st_size)
