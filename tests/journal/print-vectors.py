#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints insight-vectors.json as the arrays of insight-vectors.h."""
import json
import sys

SHOWN = ('p_help', 'p_worse', 'est', 'lo', 'hi')


def number(value):
    return 'NAN' if value is None else repr(float(value))


def array(kind, name, values):
    return f'static const {kind} {name}[] = {{ {", ".join(values) or "0"} }};\n'


def numbers(name, values):
    return array('double', name, map(number, values))


def print_vector(i, vector):
    sessions, expect = vector['sessions'], vector['expect']
    for field in ('before', 'change', 'usual', 'order'):
        print(numbers(f'{field}_{i}', [session[field] for session in sessions]))
    print(numbers(f'dose_{i}', [dose for row in vector['dose'] for dose in row]))
    thumbs = zip(vector['thumb_n'] or [0] * len(expect), vector['thumb_mean'] or [0] * len(expect))
    print(array('Thumbs', f'thumbs_{i}', [f'{{ {n}, {number(mean)} }}' for n, mean in thumbs]))
    print(array('Expected', f'expected_{i}', [
        f'{{ "{e["word"]}", {e["unit"]}, {e["group"]}, {e["with"]}, {e["without"]}, {int("est" in e)}, '
        + ', '.join(number(e.get(field, 0)) for field in SHOWN) + ' }' for e in expect]))


def print_derive(derive):
    for name in ('journal', 'expect'):
        print(numbers(f'{name}_dose', [dose for session in derive[name] for dose in session['dose']]))
    print(array('Raw', 'journal', ['{ ' + ', '.join(number(s[f]) for f in ('before', 'after', 'later')) + ' }'
                                   for s in derive['journal']]))
    print(array('Usable', 'expect', ['{ ' + ', '.join(number(s[f]) for f in ('before', 'change', 'usual', 'order'))
                                     + ' }' for s in derive['expect']]))
    exercises = len(derive['journal'][0]['dose'])
    print('const Derivation derivation = { journal, journal_dose, expect, expect_dose, '
          f'{len(derive["journal"])}, {len(derive["expect"])}, {exercises} }};')


def main():
    with open(sys.argv[1], encoding='utf-8') as file:
        content = json.load(file)
    print('#include <math.h>\n#include "insight-vectors.h"\n')
    for i, vector in enumerate(content['vectors']):
        print_vector(i, vector)
    print('const Vector vectors[] = {')
    for i, vector in enumerate(content['vectors']):
        fields = ', '.join(f'{name}_{i}' for name in
                           ('before', 'change', 'usual', 'order', 'dose', 'thumbs', 'expected'))
        print(f'  {{ "{vector["name"]}", {len(vector["sessions"])}, {len(vector["expect"])}, {fields}, '
              f'{number(vector["group_p"])} }},')
    print(f'}};\n\nconst unsigned n_vectors = {len(content["vectors"])};\n')
    print_derive(content['derive'])


if __name__ == '__main__':
    main()
