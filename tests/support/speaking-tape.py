#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Supple authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A voice for Speech Dispatcher that writes down what it is to say, and goes on saying it until it is told to end.

In the folder SPEAKING_TAPE: 'tape' gets a line for each thing said, or cut off; a byte into the pipe 'gate' lets the
voice come to the end of what it says.
"""
import os
import pathlib
import re
import selectors
import sys

FOLDER = pathlib.Path(os.environ['SPEAKING_TAPE'])
RECEIVING = {'SPEAK': '202 OK RECEIVING MESSAGE', 'SET': '203 OK RECEIVING SETTINGS',
             'AUDIO': '207 OK RECEIVING AUDIO SETTINGS', 'LOGLEVEL': '207 OK RECEIVING LOGLEVEL SETTINGS'}
RECEIVED = {'SPEAK': '200 OK SPEAKING', 'SET': '203 OK SETTINGS RECEIVED',
            'AUDIO': '203 OK AUDIO INITIALIZED', 'LOGLEVEL': '203 OK LOG LEVEL SET'}
ANSWERS = {'INIT': '299-ready\n299 OK LOADED SUCCESSFULLY', 'QUIT': '210 OK QUIT',
           'LIST VOICES': '200-tape\ten\tnone\n200 OK VOICE LIST SENT'}


class Voice:
    def __init__(self):
        self.language, self.speaking, self.rest = '', False, b''
        self.command, self.lines = None, []

    def answer(self, text):
        sys.stdout.write(text + '\n')
        sys.stdout.flush()

    def note(self, line):
        with open(FOLDER / 'tape', 'a', encoding='utf-8') as tape:
            tape.write(line + '\n')

    def end(self, event):
        if self.speaking:
            self.speaking = False
            self.answer(event)

    def obey(self, command, lines):
        self.answer(RECEIVED[command])
        if command == 'SPEAK':
            self.speaking = True
            self.note(f'{self.language}: {re.sub("<[^>]*>", "", " ".join(lines))}')
            self.answer('701 BEGIN')
        for line in lines if command == 'SET' else ():
            if line.startswith('language='):
                self.language = line.removeprefix('language=')

    def hear(self, line):
        if self.command is not None:
            if line == '.':
                command, self.command = self.command, None
                self.obey(command, self.lines)
            else:
                self.lines.append(line)
        elif line in RECEIVING:
            self.command, self.lines = line, []
            self.answer(RECEIVING[line])
        elif line in ('STOP', 'PAUSE'):
            if self.speaking:
                self.note('cut off')
            self.end('703 STOP')
        else:
            self.answer(ANSWERS.get(line, '300 ERR UNKNOWN COMMAND'))

    def read(self):
        """FALSE when the service has gone."""
        data = os.read(sys.stdin.fileno(), 4096)
        *lines, self.rest = (self.rest + data).split(b'\n')
        for line in lines:
            self.hear(line.decode())
            if line == b'QUIT':
                return False
        return bool(data)


def main():
    voice = Voice()
    gate = os.open(FOLDER / 'gate', os.O_RDWR)
    waiting = selectors.DefaultSelector()
    waiting.register(sys.stdin, selectors.EVENT_READ)
    waiting.register(gate, selectors.EVENT_READ)
    while True:
        for key, _ in waiting.select():
            if key.fd == gate:
                os.read(gate, 1)
                voice.end('702 END')
            elif not voice.read():
                return


if __name__ == '__main__':
    main()
