#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each style check finds the faults it is there for, and leaves what is right alone."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
HEAD = '/* SPDX-FileCopyrightText: 2026 The Supple authors */\n/* SPDX-License-Identifier: GPL-3.0-or-later */\n'
DOC = '/**\n * supple_a_make:\n * @size: the size, in pixels\n *\n * Makes it.\n */\n'
GOOD = HEAD + '#include "model/a.h"\n\n' + DOC + 'void\nsupple_a_make (int size)\n{\n  use (size);\n}\n'


class Checks(unittest.TestCase):
    def faults(self, check, **contents):
        """What CHECK says about a project whose files, by path with _ for / and __ for ., have these CONTENTS."""
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in contents.items():
                path = root / name.replace('__', '.').replace('_', '/')
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding='utf-8')
            result = subprocess.run([sys.executable, '-B', HERE / f'check-{check}.py', root],
                                    capture_output=True, text=True, check=False)
            self.assertIn(result.returncode, (0, 1), result.stderr)
            self.assertEqual(result.returncode == 0, not result.stderr)
            return result.stderr

    def finds(self, fault, check, **contents):
        self.assertIn(fault, self.faults(check, **contents))

    def accepts(self, check, **contents):
        self.assertEqual(self.faults(check, **contents), '')

    def test_layers(self):
        header = HEAD + '#pragma once\n'
        self.accepts('layers', src_model_a__c=GOOD, src_model_a__h=header)
        self.finds('may not include', 'layers', src_model_a__c='#include "ui/b.h"\n', src_ui_b__h=header)
        self.finds('may not include', 'layers', src_figure_a__c='#include "model/b.h"\n', src_model_b__h=header)
        self.finds('belongs to src/ui/', 'layers', src_session_a__c='#include <gtk/gtk.h>\n')
        self.finds('plain values', 'layers', src_figure_a__c='#include <gio/gio.h>\n')
        self.finds('names no folder', 'layers', src_model_a__c='#include "b.h"\n')
        self.finds('does not exist', 'layers', src_model_a__c='#include "model/b.h"\n#include "library/b.h"\n')
        self.finds('another page', 'layers', src_ui_gallery_a__c='#include "ui/session/b.h"\n',
                   src_ui_session_b__h=header)
        self.accepts('layers', src_ui_gallery_a__c='#include "ui/figure/b.h"\n', src_ui_figure_b__h=header)
        self.accepts('layers', src_ui_a__c='#include "ui/gallery/b.h"\n', src_ui_gallery_b__h=header)
        self.finds('in a circle', 'layers', src_model_a__h='#include "model/b.h"\n',
                   src_model_b__h='#include "model/a.h"\n')

    def test_sizes(self):
        self.accepts('sizes', src_model_a__c=GOOD)
        self.finds('501 lines', 'sizes', src_model_a__c='\n' * 501)
        self.finds('151 lines', 'sizes', src_model_a__h='\n' * 151)
        self.finds('251 lines', 'sizes', src_ui_a__blp='\n' * 251)
        self.finds('101 columns', 'sizes', src_model_a__c='x' * 101)
        self.finds('make has 61 lines', 'sizes', src_model_a__c='void\nmake (void)\n{\n' + '  x;\n' * 58 + '}\n')
        self.finds('7 parameters', 'sizes',
                   src_model_a__c='void\nmake (int a, int b, int c, int d, int e, int f, int g)\n{\n}\n')
        self.finds('says nothing', 'sizes', **{'src_model_supple-utils__c': GOOD})
        self.finds('9 levels deep', 'sizes', src_ui_a__blp='A {\n' * 9 + '}\n' * 9)
        self.finds('13 children', 'sizes', src_ui_a__c='struct _A\n{\n' + '  GtkLabel *x;\n' * 13 + '};\n')

    def test_docs(self):
        self.accepts('docs', src_model_a__c=GOOD)
        self.accepts('docs', src_model_a__c='static int\nmake (int size)\n{\n  return size;\n}\n')
        self.accepts('docs', src_model_a__c='int\nsupple_a_get_b (A *self)\n{\n  return self->b;\n}\n')
        self.finds('no doc comment', 'docs', src_model_a__c=GOOD.replace(DOC, ''))
        self.finds('nothing is said about @size', 'docs',
                   src_model_a__c=GOOD.replace(' * @size: the size, in pixels\n', ''))
        self.finds('@other is no parameter', 'docs', src_model_a__c=GOOD.replace(' *\n', ' * @other: x\n *\n'))
        self.finds('Returns:', 'docs', src_model_a__c=GOOD.replace('void\n', 'int\n'))
        self.finds('does not say what it does', 'docs', src_model_a__c=GOOD.replace(' * Makes it.\n', ''))

    def test_idioms(self):
        self.accepts('idioms', src_model_a__c=GOOD)
        self.finds('outlives its receiver', 'idioms', src_ui_a__c='g_signal_connect (a, "b", c, d);\n')
        self.accepts('idioms', src_ui_a__c='g_signal_connect_object (a, "b", c, d, 0);\n')
        self.finds('notes to self', 'idioms', src_model_a__c='/* TO' 'DO: later */\n')
        self.finds('counts ticks', 'idioms', src_session_a__c='self->n_ticks++;\n')
        self.finds('accumulates time', 'idioms', src_session_a__c='self->elapsed_us += step_us;\n')
        self.finds('no timers', 'idioms', src_session_a__c='g_timeout_add (1, b, c);\n')
        self.finds('G_DEFINE_FINAL_TYPE', 'idioms', src_model_a__c='G_DEFINE_TYPE (A, a, G_TYPE_OBJECT)\n')
        self.finds('#pragma once', 'idioms', src_model_a__h=HEAD)
        self.finds('no test is skipped', 'idioms', tests_a__c='g_test_skip ("x");\n')
        self.finds('ISOLATE_DIRS', 'idioms', tests_a__c='g_test_init (&argc, &argv, NULL);\n')

    def test_licence(self):
        text = {'LICENSES_GPL-3__0-or-later__txt': '', 'LICENSES_CC0-1__0__txt': ''}
        self.accepts('licence', src_model_a__c=GOOD, **text)
        self.finds('the first two lines', 'licence', src_model_a__c='int a;\n', **text)
        self.finds('has no licence', 'licence', data_a__xml='<a/>\n', **text)
        self.accepts('licence', data_a__xml='<!-- SPDX-License-Identifier: CC0-1.0 -->\n<a/>\n', **text)
        self.finds('no text in LICENSES/', 'licence',
                   data_a__xml='<!-- SPDX-License-Identifier: MIT -->\n<a/>\n', **text)

    def test_potfiles(self):
        call = 'char *a = _("Breathe out");\n'
        self.accepts('potfiles', po_POTFILES='src/ui/a.c\n', src_ui_a__c=call)
        self.finds('add it to po/POTFILES', 'potfiles', po_POTFILES='', src_ui_a__c=call)
        self.finds('add it to po/POTFILES', 'potfiles', po_POTFILES='', src_ui_a__blp='label: _("Breathe in");\n')
        self.finds('add it to po/POTFILES', 'potfiles', po_POTFILES='', data_exercises_a__xml='<exercise/>\n')
        self.finds('does not exist', 'potfiles', po_POTFILES='src/ui/b.c\n')
        self.finds('no text to translate', 'potfiles', po_POTFILES='src/ui/a.c\n', src_ui_a__c='int a;\n')

    def test_scripts(self):
        self.finds('cannot be executed', 'scripts', dev='#!/bin/sh\necho hello\n')
        self.finds('tools/a.sh', 'scripts', tools_a__sh='if true; then\n')
        self.finds('tools/a.py:1', 'scripts', tools_a__py='def a(:\n')

    def test_format(self):
        style = (HERE.parent.parent / '.clang-format').read_text()
        layout = (HERE.parent.parent / 'meson.format').read_text()
        around = {'__clang-format': style, 'meson__format': layout}
        self.accepts('format', src_model_a__c=GOOD, **around)
        self.finds('clang-format', 'format', src_model_a__c='int  a ;\n', **around)
        self.finds('blueprint-compiler format', 'format', src_ui_a__blp='using Gtk 4.0;\nBox{ }\n', **around)
        self.finds('meson format', 'format', meson__build="a=  1\n", **around)


if __name__ == '__main__':
    unittest.main()
