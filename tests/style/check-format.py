#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""C, Blueprint and meson files are formatted as their formatters would."""
import re
import shutil
import subprocess

import source

C_VERSION = '19'


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)


def c_formatter():
    for name in (f'clang-format-{C_VERSION}', 'clang-format'):
        if shutil.which(name):
            return name
    return None


def c_faults(root):
    formatter, paths = c_formatter(), source.files(root, 'src', '.c', '.h') + source.files(root, 'tests', '.c', '.h')
    if not formatter:
        yield root / 'src', 0, 'clang-format is missing, so nothing can be said; install it'
        return
    said = run(formatter, '--dry-run', '--style=file', *paths).stderr if paths else ''
    version = run(formatter, '--version').stdout.strip()
    note = '' if f'version {C_VERSION}.' in version else f' (version {C_VERSION} rules; this is {version})'
    seen = set()
    for match in re.finditer(r'^(/.*?):(\d+):\d+: (?:warning|error):', said, re.MULTILINE):
        if match[1] not in seen:
            seen.add(match[1])
            yield source.pathlib.Path(match[1]), match[2], f'run {formatter} -i on this file{note}'


def misformatted(command, paths):
    """All at once, which is quick; one by one only to find out which file it is."""
    if paths and run(*command, *paths).returncode != 0:
        yield from (path for path in paths if run(*command, path).returncode != 0)


def blueprint_faults(root):
    if not shutil.which('blueprint-compiler'):
        yield root / 'src', 0, 'blueprint-compiler is missing, so nothing can be said; install it'
        return
    for path in misformatted(('blueprint-compiler', 'format'), source.files(root, 'src', '.blp')):
        yield path, 1, 'run blueprint-compiler format --fix on this file'


def meson_faults(root):
    if not shutil.which('meson'):
        yield root / 'meson.build', 0, 'meson is missing, so nothing can be said; install it'
        return
    command = ('meson', 'format', '--check-only', '--configuration', root / 'meson.format')
    for path in misformatted(command, source.files(root, '.', 'meson.build', 'meson.options')):
        yield path, 1, 'run meson format --configuration meson.format --inplace on this file'


def check(root):
    yield from c_faults(root)
    yield from blueprint_faults(root)
    yield from meson_faults(root)


if __name__ == '__main__':
    source.main(check)
