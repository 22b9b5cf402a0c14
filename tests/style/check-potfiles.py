#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""po/POTFILES names each file with text to translate, and no other, so that nothing is lost to translators."""
import re

import source

CALL = re.compile(r'(?<![\w])(_|C_|N_|NC_|Q_|gettext|dgettext|ngettext|dngettext|g_dngettext|g_dpgettext2) ?\("')
TEXT = {                         # how a name ends: what marks text in such a file
    '.c': CALL,
    '.h': CALL,
    '.blp': CALL,
    '.desktop.in': re.compile(r'^(Name|Comment|Keywords|GenericName)=', re.MULTILINE),
    '.metainfo.xml.in': re.compile(r'<(name|summary|p|li|caption)\b'),
    '.mime.xml.in': re.compile(r'<comment\b'),
    '.gschema.xml': re.compile(r'<(summary|description)\b'),
}
CONTENT = ('exercises', 'routines')  # folders under data/ whose XML is all text


def has_text(root, path):
    if path.suffix == '.xml' and path.parent.name in CONTENT and path.is_relative_to(root / 'data'):
        return True
    for ending, mark in TEXT.items():
        if path.name.endswith(ending):
            return mark.search(path.read_text(encoding='utf-8')) is not None
    return False


def check(root):
    found = [path for path in (root / 'po' / 'POTFILES', root / 'po' / 'POTFILES.in') if path.exists()]
    if not found:
        yield root / 'po' / 'POTFILES', 0, 'is missing; it lists the files with text to translate'
        return
    listing = found[0]
    listed = {line.strip(): number for number, line in enumerate(source.lines_of(listing), 1)
              if line.strip() and not line.startswith('#')}
    for folder in ('src', 'data'):
        for path in source.files(root, folder):
            name = str(path.relative_to(root))
            if has_text(root, path) and name not in listed:
                yield path, 1, f'has text to translate; add it to po/{listing.name}'
    for name, number in listed.items():
        if not (root / name).exists():
            yield listing, number, f'{name} does not exist; take it out'
        elif not has_text(root, root / name):
            yield listing, number, f'{name} has no text to translate; take it out'


if __name__ == '__main__':
    source.main(check)
