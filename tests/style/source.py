# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the style checks have in common: finding the files, reading C, telling faults.

The C is read line by line and not parsed: check-format.py has seen to it that each definition has its return type on a
line of its own, its name at the margin, and its braces alone at the margin.
"""
import dataclasses
import os
import pathlib
import re
import sys

NOT_SOURCE = {'.git', '.flatpak-builder', '__pycache__'}


def files(root, folder='.', *suffixes):
    """The project's files under FOLDER, sorted; only those whose names end with one of SUFFIXES, if any are given."""
    found = []
    for place, folders, names in os.walk(root / folder):
        top = pathlib.Path(place) == root
        folders[:] = [f for f in folders if f not in NOT_SOURCE and not (top and f.startswith('build'))]
        found += [pathlib.Path(place) / name for name in names if not suffixes or name.endswith(suffixes)]
    return sorted(path for path in found if not path.is_symlink())


def lines_of(path):
    return path.read_text(encoding='utf-8').splitlines()


@dataclasses.dataclass
class Function:
    name: str
    line: int          # of the name, counted from 1
    returns: str       # 'static gboolean', 'void'
    parameters: list   # their names; '...' for a variable list
    body: list         # the lines between the braces
    length: int        # lines from the name to the closing brace
    comment: list      # the lines of the doc comment right above, or []

    @property
    def static(self):
        return re.search(r'\bstatic\b', self.returns) is not None


NAME = re.compile(r'^([a-z_][A-Za-z0-9_]*) \((.*)')


def functions(lines):
    """Yields each function that is defined in LINES."""
    at = 0
    while at < len(lines):
        begin = NAME.match(lines[at])
        if not begin or at == 0 or not re.match(r'^[A-Za-z_]', lines[at - 1]):
            at += 1
            continue
        brace = at
        while brace < len(lines) and lines[brace] != '{' and not lines[brace].endswith(';') and lines[brace]:
            brace += 1
        if brace == len(lines) or lines[brace] != '{':
            at += 1
            continue
        end = next(n for n in range(brace, len(lines)) if lines[n] == '}')
        first = at - 1
        while first > 0 and re.match(r'^[A-Za-z_]', lines[first - 1]) and not lines[first - 1].endswith((';', ')')):
            first -= 1
        yield Function(begin[1], at + 1, ' '.join(lines[first:at]),
                       parameter_names(' '.join(lines[at:brace])[len(begin[1]):]),
                       lines[brace + 1:end], end - at + 1, comment_above(lines, first))
        at = end + 1


def parameter_names(text):
    inside = text[text.index('(') + 1:text.rindex(')')]
    names, depth, current = [], 0, ''
    for character in inside + ',':
        depth += (character in '([') - (character in ')]')
        if character == ',' and depth == 0:
            names.append(current.strip())
            current = ''
        else:
            current += character
    return [parameter_name(name) for name in names if name not in ('', 'void')]


def parameter_name(declaration):
    if declaration == '...':
        return declaration
    callback = re.search(r'\(\*\s*(\w+)\)', declaration)
    return callback[1] if callback else re.sub(r'\[[^\]]*\]', '', declaration).split()[-1].lstrip('*')


def comment_above(lines, first):
    if first == 0 or lines[first - 1].strip() != '*/':
        return []
    begin = first - 1
    while begin > 0 and not lines[begin].startswith('/*'):
        begin -= 1
    return lines[begin:first] if lines[begin].startswith('/**') else []


def main(check):
    """Runs CHECK on the source folder named on the command line; it gives (path, line, fault) for each fault."""
    root = pathlib.Path(sys.argv[1]).resolve()
    faults = list(check(root))
    for path, line, fault in faults:
        print(f'{path.relative_to(root) if path.is_absolute() else path}:{line}: {fault}', file=sys.stderr)
    if faults:
        print(f'{len(faults)} faults', file=sys.stderr)
    sys.exit(1 if faults else 0)
