"""Makes the fonts in templates/assets/fonts/, and those in build/poster/fonts/ that pictures of postings are drawn with.

It is run by hand, once per new version of a font, with Debian's fonttools and python3-brotli:

    npm pack @fontsource-variable/inter@5.3.0 @fontsource-variable/newsreader@5.3.0   # and unpack both
    /usr/bin/python3 build/internal/fonts/subset.py inter/package newsreader/package

Neither font has a reserved name (SIL OFL 1.1, section 3), so parts of them may keep theirs.
"""

import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# What English, German, French and their neighbours are written with. A page in them loads nothing else.
LATIN = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | {
    0x131, 0x152, 0x153,
    0x2009, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E,
    0x2022, 0x2026, 0x202F, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2122,
    0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2264, 0x2265, 0x25CB, 0x25CF, 0x2713,
}
# What headings do without; a system font has it.
SYMBOLS = set(map(ord, "<>\\^`{|}~¢¤¥¦¨ª¬¯±²³´µ¸¹º¼½¾×÷←↑→↓≤≥′″"))
# Latin Extended-A without letters that no language uses any more, and the Romanian ones and the capital of ß.
LATIN_EXT = (set(range(0x100, 0x180)) | set(range(0x218, 0x21C)) | {0x1E9E}) - LATIN - {0x132, 0x133, 0x138, 0x13F, 0x140, 0x149, 0x17F}

FEATURES = ["kern", "ccmp", "locl", "tnum", "lnum"]


def make(source, axes, letters, to):
    font = TTFont(source, recalcTimestamp=False)  # the same font is the same bytes
    options = subset.Options()
    options.hinting = False
    options.layout_features = FEATURES
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]  # with the licence and its address
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    for table in "MVAR", "STAT":  # fonttools can't cut these together with the axes
        if table in font:
            del font[table]
    font = instancer.instantiateVariableFont(font, axes)
    missing = letters - set(font.getBestCmap()) - {0x2190, 0x2192, 0x25CB, 0x25CF, 0x2713}
    if missing:
        print("missing:", " ".join(map(chr, sorted(missing))))
    font.flavor = "woff2" if to.endswith(".woff2") else None
    font.save(to)
    print(f"{os.path.getsize(to):7} {to}")


inter, newsreader = sys.argv[1:]
for part, letters in ("latin", LATIN), ("latin-ext", LATIN_EXT):
    make(f"{inter}/files/inter-{part}-wght-normal.woff2", {"wght": (400, 600)}, letters, f"templates/assets/fonts/inter-{part}.woff2")
    make(f"{newsreader}/files/newsreader-{part}-opsz-normal.woff2", {"wght": 600, "opsz": 30}, letters - SYMBOLS, f"templates/assets/fonts/newsreader-{part}.woff2")
    make(f"{inter}/files/inter-{part}-wght-normal.woff2", {"wght": 400}, letters, f"build/poster/fonts/inter-{part}.ttf")
    make(f"{newsreader}/files/newsreader-{part}-opsz-normal.woff2", {"wght": 600, "opsz": 30}, letters - SYMBOLS, f"build/poster/fonts/newsreader-{part}.ttf")
