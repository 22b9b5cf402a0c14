#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program looks up in the message catalogue is what xgettext puts into it.

Usage: check-msgids.py LIBRARY-FOLDER TEXTS-PROGRAM

TEXTS-PROGRAM prints each text that it looks up, followed by a zero byte.
"""

import ast
import os
import subprocess
import sys
from pathlib import Path


def extracted(folder: Path) -> set[str]:
    """The msgids that xgettext finds in all exercises and routines under FOLDER."""
    files = sorted(str(f.relative_to(folder)) for d in ("exercises", "routines") for f in (folder / d).glob("*.xml"))
    template = subprocess.run(
        ["xgettext", "--from-code=UTF-8", "--no-wrap", "--output=-", *files],
        cwd=folder, env={**os.environ, "GETTEXTDATADIRS": str(folder)},
        check=True, capture_output=True, encoding="utf-8",
    ).stdout
    msgids = set()
    parts: list[str] = []
    for line in template.splitlines() + [""]:
        if line.startswith("msgid "):
            parts = [ast.literal_eval(line[len("msgid "):])]
        elif line.startswith('"') and parts:
            parts.append(ast.literal_eval(line))
        elif parts:
            msgids.add("".join(parts))
            parts = []
    return msgids - {""}


def main() -> int:
    folder, program = Path(sys.argv[1]), sys.argv[2]
    looked_up = subprocess.run([program], check=True, capture_output=True, encoding="utf-8").stdout
    texts = set(looked_up.split("\0")) - {""}
    in_template = extracted(folder)
    failed = 0
    for text in sorted(texts - in_template):
        print(f"not in the template: {text!r}", file=sys.stderr)
        failed = 1
    for text in sorted(in_template - texts):
        print(f"in the template, but never looked up: {text!r}", file=sys.stderr)
        failed = 1
    if not texts:
        print("no text was looked up", file=sys.stderr)
        failed = 1
    print(f"{len(texts)} texts looked up, {len(in_template)} in the template")
    return failed


if __name__ == "__main__":
    sys.exit(main())
