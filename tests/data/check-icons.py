#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-icons.py FOLDER: the icons are well formed, of the right size, and all bundled.

GTK gives a symbolic icon its colour by filling paths, so that it may hold nothing else.
"""

import pathlib
import sys
import xml.etree.ElementTree as ET

SVG = "{http://www.w3.org/2000/svg}"


def faults_of(path):
    root = ET.parse(path).getroot()
    size = "16" if path.stem.endswith("-symbolic") else "128"
    if root.tag != SVG + "svg":
        yield "is no SVG"
    if (root.get("width"), root.get("height"), root.get("viewBox")) != (size, size, f"0 0 {size} {size}"):
        yield f"is not {size} by {size}"
    if size == "16":
        for element in root:
            if element.tag != SVG + "path" or not element.get("fill") or element.get("stroke"):
                yield f"holds something other than a filled path: {element.tag.removeprefix(SVG)}"


def main():
    folder = pathlib.Path(sys.argv[1])
    icons = sorted(folder.rglob("*.svg"))
    bundle = ET.parse(folder / "supple-icons.gresource.xml").getroot()
    bundled = {folder / element.text for element in bundle.iter("file")}
    messages = [f"{path}: {fault}" for path in icons for fault in faults_of(path)]
    messages += [f"{path}: not in the bundle" for path in icons if path not in bundled]
    messages += [f"{path}: in the bundle, not in the folder" for path in bundled if path not in icons]
    if not icons:
        messages.append(f"{folder}: no icon")
    print("\n".join(messages), file=sys.stderr)
    return 1 if messages else 0


sys.exit(main())
