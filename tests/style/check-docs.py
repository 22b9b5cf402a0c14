#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each public function in src/ but trivial accessors has a doc comment that fits its parameters."""
import re

import source

SELF_EXPLAINING = re.compile(r'_(ref|unref|free|copy|set)$|_set_')
GUARD = re.compile(r'^\s*g_return_(val_)?if_fail \(')


def is_accessor(function):
    """Only guards, then one short return; a name that asks for something, not one that makes it."""
    statements = [line.strip() for line in function.body if line.strip() and not GUARD.match(line)]
    asks = re.search(r'_(get|is|has|may|can)_', function.name) is not None
    return asks and len(statements) == 1 and re.match(r'return .*;$', statements[0]) is not None


def documented_parameters(comment):
    """The parameters in the comment, with whether anything is said about each."""
    found = {}
    for line in comment[2:]:
        match = re.match(r'^ \* @([\w.]+):\s*(.*)$', line)
        if match:
            found[match[1]] = bool(match[2])
        elif line.strip() == '*':
            break
    return found


def faults_of(function):
    comment = function.comment
    if not comment:
        yield f'{function.name} is public and has no doc comment'
        return
    if len(comment) < 4 or comment[1].rstrip() != f' * {function.name}:':
        yield f'the comment of {function.name} must begin with " * {function.name}:"'
        return
    said = documented_parameters(comment)
    for parameter in function.parameters:
        if not said.get(parameter):
            yield f'{function.name}: nothing is said about @{parameter}'
    for parameter in said:
        if parameter not in function.parameters:
            yield f'{function.name}: @{parameter} is no parameter'
    speaks = any(re.match(r'^ \* (?!@)\S', line) for line in comment[2:-1])
    if not speaks and not SELF_EXPLAINING.search(function.name):
        yield f'{function.name}: the comment does not say what it does'
    if function.returns != 'void' and not any(line.startswith(' * Returns:') for line in comment):
        yield f'{function.name}: add " * Returns:" with what comes back and who owns it'


def check(root):
    for path in source.files(root, 'src', '.c'):
        for function in source.functions(source.lines_of(path)):
            if function.static or function.name == 'main' or is_accessor(function):
                continue
            for fault in faults_of(function):
                yield path, function.line, fault


if __name__ == '__main__':
    source.main(check)
