#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines that are read from three metres are short in every language.

Usage: check-short-lines.py PO-FOLDER
"""

import ast
import re
import sys
from pathlib import Path

NOTE = "Read from three metres"
CHARS = 32
WIDE_CHARS = 16
WIDE_LANGUAGES = ("ja", "ko", "zh")


def text_of(entry: str, keyword: str) -> str:
    """The string after KEYWORD, all its lines together."""
    match = re.search(rf'^{keyword} ((?:"[^\n]*"\n?)+)', entry, re.MULTILINE)
    return "".join(ast.literal_eval(line) for line in match.group(1).splitlines()) if match else ""


def main() -> int:
    failed = 0
    for path in sorted(Path(sys.argv[1]).glob("*.po")):
        chars = WIDE_CHARS if path.stem.startswith(WIDE_LANGUAGES) else CHARS
        entries = [entry for entry in path.read_text(encoding="utf-8").split("\n\n") if NOTE in entry]
        for entry in entries:
            line = text_of(entry, "msgstr")
            if not 0 < len(line) <= chars:
                print(f"{path.name}: {len(line)} characters, 1 to {chars} wanted: "
                      f"“{line}” for “{text_of(entry, 'msgid')}”", file=sys.stderr)
                failed = 1
        if not entries:
            print(f"{path.name}: no such line", file=sys.stderr)
            failed = 1
        print(f"{path.name}: {len(entries)} short lines")
    return failed


if __name__ == "__main__":
    sys.exit(main())
