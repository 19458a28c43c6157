#!/usr/bin/env python3
"""Makes the family of letters that comes with the program.

    letters.py NOTO OUT    NOTO: the folder with NotoSans-Regular.ttf and the others (Debian: fonts-noto-core)

Needs fontTools (Debian: python3-fonttools). What it leaves out: letters that no text here will have, the
tables that move letters (so that a width is the sum of widths, in each program that draws), and hints.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont

FAMILY = "MGM Scope Sans"
RANGES = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x370, 0x3FF), (0x400, 0x45F), (0x1E00, 0x1EFF),
    (0x2010, 0x2027), (0x2030, 0x205E),
]
LETTERS = [code for first, last in RANGES for code in range(first, last + 1)]
SIGNS = [ord(sign) for sign in
         "€™−≠≤≥∞→←↑↓↔⇒⇐⇧⇟⌘⌥⌃▸▾▴◂▶◀▲▼○●◌◐◯■□◆◇✓✗✕✖✔⊘⊗⊕⋯⋮⚠⚡‖∅∈∀∃≈≡↯⏸⏵★☆⟳↵⏎"]
LEFT_OUT = ["GSUB", "GPOS", "GDEF", "kern", "MATH", "STAT"]


def part(source: Path, codes: list[int], out: Path) -> set[int]:
    """Writes the letters that a file has of those that are asked for, and tells which."""
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += LEFT_OUT
    font = subset.load_font(source, options)
    found = [code for code in codes if code in font.getBestCmap()]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=found)
    subsetter.subset(font)
    subset.save_font(font, out, options)
    return set(found)


def style(noto: Path, name: str, out: Path) -> None:
    sources = [f"NotoSans-{name}.ttf", f"NotoSansSymbols-{name}.ttf",
               "NotoSansSymbols2-Regular.ttf", "NotoSansMath-Regular.ttf"]
    wanted, parts = LETTERS + SIGNS, []
    for number, source in enumerate(sources):
        piece = out / f"piece{number}.ttf"
        found = part(noto / source, wanted, piece)
        if found:
            parts.append(piece)
        wanted = [code for code in (wanted if number else SIGNS) if code not in found]
    if wanted:
        sys.exit(f"no file has {[chr(code) for code in wanted]}")
    merged = Merger().merge([str(piece) for piece in parts])
    first = TTFont(parts[0])
    for table, members in {
        "hhea": ["ascent", "descent", "lineGap"],
        "OS/2": ["sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"],
    }.items():
        for member in members:
            setattr(merged[table], member, getattr(first[table], member))
    names = {1: FAMILY, 2: name, 3: f"MGMScopeSans-{name}", 6: f"MGMScopeSans-{name}",
             4: FAMILY if name == "Regular" else f"{FAMILY} {name}"}
    for record in merged["name"].names:
        record.string = names.get(record.nameID, record.string)
    merged["head"].created = merged["head"].modified = first["head"].created
    merged.recalcTimestamp = False
    merged.save(out / f"MGMScopeSans-{name}.ttf")
    for piece in out.glob("piece*.ttf"):
        piece.unlink()


for each in ["Regular", "Bold"]:
    style(Path(sys.argv[1]), each, Path(sys.argv[2]))
