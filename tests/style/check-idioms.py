#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways of writing that this project has decided against, each with what to write instead."""
import re

import source

# (what is looked for, where, except there, what to do)
RULES = [
    (r'\bg_signal_connect(_swapped|_after|_data)? \(', 'src/.*', None,
     'a plain connection outlives its receiver; use g_signal_connect_object, a GSignalGroup, or Blueprint'),
    (r'\b(TODO|FIXME|XXX)\b', r'(src|tests|data|help|tools)/.*', None,
     'do it, or file an issue; the tree has no notes to self'),
    (r'\b\w*ticks?\w*\s*(\+\+|\+=)|\+\+\s*[\w>.-]*tick', 'src/.*', None,
     'nothing counts ticks: the position is a function of the clock'),
    (r'\b(elapsed|remaining|position_us)\w*\s*(\+\+|--|[+-]=)', 'src/(session|ui|sound)/.*', None,
     'nothing accumulates time: the position is anchor + (now - anchor time)'),
    (r'\bg_timeout_add|\bg_idle_add|\bg_timeout_source_new', 'src/(model|library|care|session|figure)/.*', None,
     'the core has no timers; time comes in through a SuppleClock'),
    (r'\bg_get_(monotonic|real)_time \(|\bclock_gettime \(', 'src/(?!figure/).*',
     r'src/(session/supple-system|desktop/supple-boot)-clock\.c',
     'time comes in through a SuppleClock, so that tests can set it'),
    (r'\bg_settings_new\w* \(', 'src/.*', r'src/ui/supple-(application|preferences)\w*\.c',
     'settings come into other files as arguments'),
    (r'\bgtk_\w*expression_new\w* \(', 'src/.*', None, 'write the expression in Blueprint'),
    (r'G_IMPLEMENT_INTERFACE \(G_TYPE_LIST_MODEL', 'src/.*', None, 'use a GListStore'),
    (r'^G_DEFINE_TYPE(_WITH_\w+)? \(', 'src/.*', None, 'types are final: G_DEFINE_FINAL_TYPE'),
    (r'^\s*/\*{3,}|^\s*/\*\s*[-=*#]{3,}|^\s*//\s*[-=*#]{3,}', r'(src|tests)/.*\.(c|h|blp)', None,
     'no banners between sections: a file that needs them is too long'),
    (r'^\s*#\s*ifndef \w+_H(_+)?$', r'.*\.h', None, 'use #pragma once'),
    (r'\bg_usleep \(|\b(sleep|usleep|nanosleep) \(', r'(src|tests)/.*\.c', None,
     'nothing sleeps: wait for what is awaited, and let tests set the clock'),
    (r'\bg_test_skip \(|\bg_test_incomplete \(', r'tests/.*\.c', None,
     'no test is skipped: repair it, or delete it'),
    (r'\bgtk_widget_(get_first_child|get_next_sibling) \(', r'src/ui/.*', None,
     'do not walk from child to child; bind the child by its id'),
    (r'#\s*include <gtk/gtkx\.h>|\bgtk_dialog_|\bgtk_tree_view_|\bgtk_message_dialog_', 'src/.*', None,
     'deprecated in GTK 4; use what libadwaita has for it'),
]
TESTS_NEED = re.compile(r'g_test_init \(&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL\)|gtk_test_init \(')


def rule_faults(name, lines):
    for look, where, exempt, advice in RULES:
        if not re.fullmatch(where, name) or (exempt and re.fullmatch(exempt, name)):
            continue
        for number, line in enumerate(lines, 1):
            if re.search(look, line):
                yield number, f'"{line.strip()[:60]}": {advice}'


def check(root):
    for path in source.files(root, '.', '.c', '.h', '.blp', '.py', '.sh', '.xml', '.page', '.build'):
        name = str(path.relative_to(root))
        if name.startswith('tests/style/'):
            continue             # the rules would find themselves
        lines = source.lines_of(path)
        yield from ((path, number, fault) for number, fault in rule_faults(name, lines))
        if path.suffix == '.h' and '#pragma once' not in lines:
            yield path, 1, 'a header has #pragma once'
        text = '\n'.join(lines)
        # (Tests with a window get folders of their own from with-display; GTK needs the system's besides.)
        if path.suffix == '.c' and 'g_test_init (' in text and not name.startswith('tests/ui/') \
                and not TESTS_NEED.search(text):
            yield path, 1, 'a test keeps to folders of its own: G_TEST_OPTION_ISOLATE_DIRS in g_test_init'


if __name__ == '__main__':
    source.main(check)
