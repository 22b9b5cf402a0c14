#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An include may run only along the arrows between the folders of src/, and never in a circle."""
import pathlib
import re

import source

ARROWS = {                       # folder: the folders that it may include besides itself
    'base': set(),
    'model': set(),
    'figure': set(),
    'library': {'model'},
    'care': {'model'},
    'journal': {'model'},
    'session': {'model', 'care'},
    'sound': {'base', 'model', 'care', 'session'},
    'desktop': {'model', 'care', 'session'},
    'ui': {'base', 'model', 'library', 'care', 'session', 'figure', 'sound', 'journal', 'desktop'},
    'main.c': {'ui'},
}
OWNERS = {                       # how a system header begins: the one folder that may include it
    'gtk/': 'ui', 'gdk/': 'ui', 'gsk/': 'ui', 'adwaita': 'ui', 'gst/': 'sound',
    'libspeechd': 'sound', 'sqlite3': 'journal',
    'archive': 'library',
}
SHARED_BY_PAGES = {'figure'}     # the folder inside ui/ that every page may include
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')


def system_fault(layer, name):
    for beginning, owner in OWNERS.items():
        if name.startswith(beginning) and layer != owner:
            return f'<{name}> belongs to src/{owner}/; move what needs it there'
    if layer == 'figure' and name.startswith(('gio/', 'glib-object')):
        return f'<{name}>: the figure knows plain values only; include <glib.h>'
    return None


def project_fault(src, here, name):
    """HERE is the including file, from src/."""
    layer, to = here.parts[0], pathlib.PurePath(name)
    if len(to.parts) == 1:
        return f'"{name}" names no folder; write "{here.parent / name}"'
    if not (src / name).exists():
        # Made while building: resources and the like belong to the folder that includes them.
        return None if to.parts[0] == layer else f'"{name}" does not exist under src/'
    if to.parts[0] != layer and to.parts[0] not in ARROWS[layer]:
        allowed = ', '.join(sorted(ARROWS[layer])) or 'no other folder'
        return f'src/{layer} may not include "{name}"; it may include {allowed}'
    if layer == to.parts[0] == 'ui' and len(here.parts) > 2 and len(to.parts) > 2:
        if to.parts[1] != here.parts[1] and to.parts[1] not in SHARED_BY_PAGES:
            return f'a page may not include another page: "{name}"; go through a property, a signal or an action'
    return None


def circles(graph):
    """Each circle once, as a list of units that begins and ends with the same one."""
    state, found = {}, []

    def walk(unit, trail):
        state[unit] = 'open'
        for to in sorted(graph.get(unit, ())):
            if state.get(to) == 'open':
                found.append(trail[trail.index(to):] + [to])
            elif to not in state:
                walk(to, trail + [to])
        state[unit] = 'done'

    for unit in sorted(graph):
        if unit not in state:
            walk(unit, [unit])
    return found


def check(root):
    src, graph = root / 'src', {}
    for path in source.files(root, 'src', '.c', '.h'):
        here = path.relative_to(src)
        if here.parts[0] not in ARROWS:
            yield path, 1, f'src/{here.parts[0]} is no known folder; give it its arrows in check-layers.py'
            continue
        unit = str(here.with_suffix(''))
        for number, line in enumerate(source.lines_of(path), 1):
            include = INCLUDE.match(line)
            if not include:
                continue
            fault = (system_fault(here.parts[0], include[2]) if include[1] == '<'
                     else project_fault(src, here, include[2]))
            if fault:
                yield path, number, fault
            target = include[2].removesuffix('.h')
            if include[1] == '"' and target != unit:
                graph.setdefault(unit, set()).add(target)
    for circle in circles(graph):
        yield src / (circle[0] + '.h'), 1, 'includes run in a circle: ' + ' -> '.join(circle)


if __name__ == '__main__':
    source.main(check)
