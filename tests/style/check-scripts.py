#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shell scripts can be read by the shell they name, Python by Python; what is to be called can be executed."""
import ast
import os
import subprocess

import source


def shell_of(path):
    """The shell that reads PATH, or None if it is no shell script."""
    if path.suffix == '.sh':
        return 'sh'
    with path.open('rb') as file:
        first = file.readline().decode(errors='replace').strip()
    return {'#!/bin/sh': 'sh', '#!/bin/bash': 'bash'}.get(first)


def check(root):
    for path in source.files(root):
        if path.suffix == '.py':
            try:
                ast.parse(path.read_text(encoding='utf-8'))
            except SyntaxError as error:
                yield path, error.lineno, error.msg
        elif shell := shell_of(path):
            result = subprocess.run([shell, '-n', path], capture_output=True, text=True, check=False)
            if result.returncode != 0:
                yield path, 1, result.stderr.strip()
            if path.suffix != '.sh' and not os.access(path, os.X_OK):
                yield path, 1, 'cannot be executed: chmod +x'


if __name__ == '__main__':
    source.main(check)
