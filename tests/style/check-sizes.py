#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files, functions and lines that have grown too long, and names that say nothing. There is no list of exceptions."""
import re

import source

FILE_LINES = {'.c': 500, '.h': 150, '.blp': 250, '.py': 300}
ROOT_MESON_LINES = 120
COLUMNS = {'.c': 100, '.h': 100, '.blp': 120, '.py': 120}
FUNCTION_LINES = 60
PARAMETERS = 6
GIVEN_SIGNATURES = ('_measure', 'bus_signal_cb')  # laid down by GTK's virtual functions and GDBus' callbacks
NESTING = 8
CHILDREN = 12
EMPTY_NAMES = re.compile(r'(^|[-_])(utils?|helpers?|managers?|infos?|misc|common)([-_.]|$)')
CHILD = re.compile(r'^\s+(Gtk|Adw|Supple)\w+\s+\*')


def file_faults(path, lines):
    limit = FILE_LINES[path.suffix]
    if len(lines) > limit:
        yield len(lines), f'{len(lines)} lines, at most {limit}: find the second thing that this file does, and move it'
    for number, line in enumerate(lines, 1):
        if len(line.expandtabs(8)) > COLUMNS[path.suffix]:
            yield number, f'{len(line)} columns, at most {COLUMNS[path.suffix]}'
    if EMPTY_NAMES.search(path.stem):
        yield 1, f'the name "{path.name}" says nothing; name the file after what it holds'


def function_faults(lines):
    for function in source.functions(lines):
        if function.length > FUNCTION_LINES:
            yield function.line, f'{function.name} has {function.length} lines, at most {FUNCTION_LINES}: split it'
        if len(function.parameters) > PARAMETERS and not function.name.endswith(GIVEN_SIGNATURES):
            yield (function.line, f'{function.name} has {len(function.parameters)} parameters, at most {PARAMETERS}:'
                   ' make some of them one struct')


def widget_faults(lines):
    """Structs of widgets that hold too many children."""
    begin = None
    for number, line in enumerate(lines, 1):
        if re.match(r'^struct _\w+$', line):
            begin, children = number, 0
        elif line == '};':
            if begin and children > CHILDREN:
                yield begin, f'{children} children, at most {CHILDREN}: make some of them a widget of their own'
            begin = None
        elif begin and CHILD.match(line):
            children += 1


def nesting_faults(lines):
    depth = 0
    for number, line in enumerate(lines, 1):
        code = re.sub(r'"(\\.|[^"\\])*"|\'(\\.|[^\'\\])*\'|//.*', '', line)
        depth += code.count('{')
        if code.count('{') and depth > NESTING:
            yield number, f'{depth} levels deep, at most {NESTING}: make the inner part a template of its own'
        depth -= code.count('}')


def check(root):
    for path in source.files(root, '.', *FILE_LINES):
        lines = source.lines_of(path)
        faults = list(file_faults(path, lines))
        if path.suffix == '.c':
            faults += function_faults(lines)
            if path.is_relative_to(root / 'src' / 'ui'):
                faults += widget_faults(lines)
        elif path.suffix == '.blp':
            faults += nesting_faults(lines)
        yield from ((path, number, fault) for number, fault in faults)
    meson = root / 'meson.build'
    if meson.exists() and len(source.lines_of(meson)) > ROOT_MESON_LINES:
        yield meson, ROOT_MESON_LINES, f'more than {ROOT_MESON_LINES} lines: move some to a folder'


if __name__ == '__main__':
    source.main(check)
