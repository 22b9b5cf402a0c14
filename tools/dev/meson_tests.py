#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ./dev and .ci/run need to know about meson's tests.

  choose BUILD NAME...            the tests whose names, or suites, begin with a NAME
  targets SUITE BUILD             what ninja has to make for the tests of SUITE
  run NAME BUILD [VARIABLE=VALUE] runs the command of the test NAME, with its environment
  report BUILD...                 a line for each suite, then each failure with the end of what it printed
  count BUILD...                  "N passed, N failed", every subtest counted
"""
import json
import os
import pathlib
import sys
import xml.etree.ElementTree as xml

GOOD = {'OK', 'EXPECTEDFAIL'}
LINES_SHOWN = 30


def defined_tests(build):
    return json.loads((build / 'meson-info' / 'intro-tests.json').read_text())


def suites_of(test):
    """The suites of a test without the project's name in front of them."""
    return [suite.split(':')[-1] for suite in test['suite']]


def choose(build, names):
    tests = defined_tests(build)
    chosen = []
    for name in names:
        matches = ([test['name'] for test in tests if test['name'].startswith(name)]
                   or [test['name'] for test in tests if any(s.startswith(name) for s in suites_of(test))])
        if not matches:
            known = ' '.join(sorted({test['name'] for test in tests}))
            print(f'dev: no test begins with "{name}"; there are: {known}', file=sys.stderr)
            return 1
        chosen += [match for match in matches if match not in chosen]
    print('\n'.join(chosen))
    return 0


def targets(suite, build):
    made = {target['id']: target['filename'] for target in json.loads(
        (build / 'meson-info' / 'intro-targets.json').read_text())}
    needed = {file for test in defined_tests(build) if suite in suites_of(test)
              for target in test['depends'] for file in made[target]}
    print('\n'.join(sorted(os.path.relpath(file, build) for file in needed)))
    return 0


def run(name, build, assignments):
    found = [test for test in defined_tests(build) if test['name'] == name]
    if not found:
        print(f'there is no test called "{name}" in {build}', file=sys.stderr)
        return 1
    environment = os.environ | found[0]['env'] | dict(item.split('=', 1) for item in assignments)
    os.chdir(found[0]['workdir'] or build)
    os.execvpe(found[0]['cmd'][0], found[0]['cmd'], environment)


def results(build):
    """The results of the last run, one for each test."""
    log = build / 'meson-logs' / 'testlog.json'
    return [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []


def subtests(build):
    """For each test that has subtests, the (name, passed) of each of them."""
    log = build / 'meson-logs' / 'testlog.junit.xml'
    found = {}
    for suite in xml.parse(log).getroot().iter('testsuite') if log.exists() else []:
        for case in suite.iter('testcase'):
            _, dot, test = case.get('classname', '').partition('.')
            if dot:
                passed = not any(case.find(fault) is not None for fault in ('failure', 'error', 'skipped'))
                found.setdefault(plain_name(test), []).append((case.get('name'), passed))
    return found


def plain_name(name):
    """meson logs a test as "project:suite / name"."""
    return name.split(' / ')[-1].strip()


def outcome(build):
    """(result, [(subtest, passed)]) of each test; a test without subtests is its own. One that broke off has a fault
    of its own besides what its subtests say."""
    known = subtests(build)
    for result in results(build):
        name, good = plain_name(result['name']), result['result'] in GOOD
        cases = list(known.get(name, [])) or [(name, good)]
        if not good and all(passed for _, passed in cases):
            cases.append((f'{name} {result["result"].lower()}', False))
        yield result, cases


def count(builds):
    cases = [passed for build in builds for _, cases in outcome(build) for _, passed in cases]
    print(f'{cases.count(True)} passed, {cases.count(False)} failed')
    return 0 if cases and all(cases) else 1


def suite_of(build, result):
    """The suite that meson logs in front of a test's name, and whether this is the build that watches memory."""
    suite = result['name'].split(' / ')[0].split(':')[-1].split('+')[0].strip()
    return suite + (', memory watched' if build.name.endswith('-sanitized') else '')


def report(builds):
    suites, failures = {}, []
    for build in builds:
        for result, cases in outcome(build):
            suite, bad = suite_of(build, result), [name for name, good in cases if not good]
            tests, passed, failed = suites.get(suite, (0, 0, 0))
            suites[suite] = (tests + 1, passed + len(cases) - len(bad), failed + len(bad))
            if bad:
                failures.append((result, suite, bad))
    for suite, (tests, passed, failed) in sorted(suites.items()):
        print(f'{"FAIL" if failed else "ok":5}{suite:22} {tests:3} tests, {passed} passed, {failed} failed')
    for result, suite, bad in failures:
        print(f'\nFAIL {plain_name(result["name"])} ({suite}; {result["result"].lower()}): {", ".join(bad)}')
        said = (result.get('stdout', '') + '\n' + result.get('stderr', '')).strip().splitlines()
        said = [line for line in said if line.strip() and not line.startswith('ok ')]
        print('\n'.join('    ' + line for line in said[-LINES_SHOWN:]))
    if not suites:
        print('no test ran')
    return 1 if failures or not suites else 0


def main(verb, *arguments):
    if verb == 'run':
        return run(arguments[0], pathlib.Path(arguments[1]), arguments[2:])
    if verb == 'targets':
        return targets(arguments[0], pathlib.Path(arguments[1]))
    if verb == 'choose':
        return choose(pathlib.Path(arguments[0]), arguments[1:])
    return {'report': report, 'count': count}[verb]([pathlib.Path(argument) for argument in arguments])


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
