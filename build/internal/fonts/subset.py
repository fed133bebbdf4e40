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

# A browser kerns only letters of the same file, so that the second part has next to no pairs.
FEATURES = {"latin": ["kern", "ccmp", "locl", "tnum", "lnum"], "latin-ext": ["ccmp", "locl"]}


def make(source, part, axes, letters, to):
    font = TTFont(source, recalcTimestamp=False)  # the same font is the same bytes
    options = subset.Options()
    options.hinting = False
    options.layout_features = FEATURES[part]
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
    round_kerning(font)
    font.flavor = "woff2" if to.endswith(".woff2") else None
    font.save(to)
    print(f"{os.path.getsize(to):7} {to}")


def round_kerning(font):
    """Rounds kerning to half a hundredth of the size, which nobody sees and which packs better."""
    step = font["head"].unitsPerEm / 200
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for pairs in lookup.SubTable:
            pairs = getattr(pairs, "ExtSubTable", pairs)
            sets = getattr(pairs, "PairSet", None) or []
            for record in [r for each in sets for r in each.PairValueRecord] + [r for first in getattr(pairs, "Class1Record", []) for r in first.Class2Record]:
                if record.Value1 and hasattr(record.Value1, "XAdvance"):
                    record.Value1.XAdvance = round(round(record.Value1.XAdvance / step) * step)


inter, newsreader = sys.argv[1:]
for part, letters in ("latin", LATIN), ("latin-ext", LATIN_EXT):
    of_inter, of_newsreader = f"{inter}/files/inter-{part}-wght-normal.woff2", f"{newsreader}/files/newsreader-{part}-opsz-normal.woff2"
    for weight in 400, 600:  # one file a weight: of a font that has both, some browsers print letters that can't be copied
        make(of_inter, part, {"wght": weight}, letters, f"templates/assets/fonts/inter-{part}-{weight}.woff2")
    make(of_newsreader, part, {"wght": 600, "opsz": 30}, letters - SYMBOLS, f"templates/assets/fonts/newsreader-{part}.woff2")
    make(of_inter, part, {"wght": 400}, letters, f"build/poster/fonts/inter-{part}.ttf")
    make(of_newsreader, part, {"wght": 600, "opsz": 30}, letters - SYMBOLS, f"build/poster/fonts/newsreader-{part}.ttf")
