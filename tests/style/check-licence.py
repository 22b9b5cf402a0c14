#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each file says whose it is and under which licence: at its head, or through a pattern in REUSE.toml."""
import re
import tomllib

import source

C_HEAD = ['/* SPDX-FileCopyrightText: 2026 The Supple authors */', '/* SPDX-License-Identifier: GPL-3.0-or-later */']
HEAD_LINES = 12
IDENTIFIER = re.compile(r'SPDX-License-Identifier: ([\w.-]+)')
NO_LICENCE_NEEDED = re.compile(r'^(COPYING|LICENSES/.*)$')


def pattern(glob):
    """A REUSE glob as a regular expression: * stays in a folder, ** does not."""
    parts = re.split(r'(\*\*|\*)', glob)
    return re.compile(''.join({'**': '.*', '*': '[^/]*'}.get(part, re.escape(part)) for part in parts) + '$')


def covered(root):
    path = root / 'REUSE.toml'
    found = []
    for entry in tomllib.loads(path.read_text()).get('annotations', []) if path.exists() else []:
        globs = entry['path'] if isinstance(entry['path'], list) else [entry['path']]
        found += [(pattern(glob), entry['SPDX-License-Identifier']) for glob in globs]
    return found


def licence_at_head(path):
    try:
        head = path.read_text(encoding='utf-8').splitlines()[:HEAD_LINES]
    except UnicodeDecodeError:
        return None
    match = IDENTIFIER.search('\n'.join(head))
    return match[1] if match else None


def check(root):
    patterns = covered(root)
    for path in source.files(root):
        name = str(path.relative_to(root))
        if NO_LICENCE_NEEDED.match(name):
            continue
        if path.suffix in ('.c', '.h') and source.lines_of(path)[:2] != C_HEAD:
            yield path, 1, 'the first two lines must be: ' + '  '.join(C_HEAD)
            continue
        licence = licence_at_head(path) or next((which for glob, which in patterns if glob.match(name)), None)
        if not licence:
            yield path, 1, 'has no licence; add an SPDX-License-Identifier at its head, or a pattern in REUSE.toml'
        elif not (root / 'LICENSES' / f'{licence}.txt').exists():
            yield path, 1, f'the licence {licence} has no text in LICENSES/'


if __name__ == '__main__':
    source.main(check)
