#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that people read claims more than is known, or asks them to hold their breath.

Rule R15: exercise of any kind probably helps a back that has hurt for long (Cochrane 2021, WHO 2023); stretching alone
did no better than nothing in one comparison (Owen 2020). So no text says that it cures, heals, treats or prevents.
Rule R14: the breath is never held.
"""
import pathlib
import re
import sys

CLAIM = re.compile(r'\b(cur(e|es|ed|ing)|heal(s|ed|ing)?|treats?|prevents?|guarantee[sd]?|proven|eliminates?)\b'
                   r'|\bpain[- ]free\b|\bhold(ing)? (your|the) breath\b', re.IGNORECASE)
DENIAL = re.compile(r'\b(not?|never|nor|without|cannot|instead of|can’t|do not|does not|avoid|who)\b', re.IGNORECASE)
MISTAKE = re.compile(r'<mistake>.*?</mistake>', re.DOTALL)
COMMENT = re.compile(r'<!--.*?-->', re.DOTALL)


def texts(root):
    """Yields (file, text) for all that is shown: the English of the catalogue, the help, what shops show."""
    catalogue = (root / 'po' / 'de.po').read_text(encoding='utf-8')
    for entry in re.findall(r'^msgid(?:_plural)? ((?:".*"\n)+)', catalogue, re.MULTILINE):
        yield 'po/de.po', ''.join(re.findall(r'"(.*)"', entry))
    for path in [*(root / 'help' / 'C').glob('*.page'), *(root / 'data').glob('*.metainfo.xml.in'),
                 *(root / 'data' / 'library' / 'exercises').glob('*.xml'),
                 *(root / 'data' / 'library' / 'routines').glob('*.xml')]:
        plain = MISTAKE.sub(' ', COMMENT.sub(' ', path.read_text(encoding='utf-8')))
        for paragraph in re.split(r'</?\w[^>]*>', plain):
            yield str(path.relative_to(root)), ' '.join(paragraph.split())


def faults(root):
    mistakes = ' '.join(' '.join(' '.join(re.split(r'<[^>]*>', found)).split())
                        for path in (root / 'data' / 'library' / 'exercises').glob('*.xml')
                        for found in MISTAKE.findall(path.read_text(encoding='utf-8')))
    for name, text in texts(root):
        for sentence in re.split(r'(?<=[.!?:;])\s', text):
            claim = CLAIM.search(sentence)
            if claim and not DENIAL.search(sentence[:claim.start()]) and sentence not in mistakes:
                yield f'{name}: “{sentence}” says “{claim[0]}”'


if __name__ == '__main__':
    found = list(faults(pathlib.Path(sys.argv[1])))
    print('\n'.join(found))
    sys.exit(1 if found else 0)
