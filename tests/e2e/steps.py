# SPDX-License-Identifier: GPL-3.0-or-later
"""What the runs on a real desktop share: the demonstration server, the service as it looks, the keys, the files."""
import json, os, subprocess, sys, time, urllib.request

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
os.environ.setdefault('DRIVE_TIMEOUT', '60')  # an instrumented build on a busy machine
from drive import El
import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib


class Server:
    """steward demo-server on a free port, and what it answers to whoever asks with its admin key."""

    def __init__(self, steward):
        self.process = subprocess.Popen([steward, 'demo-server', '--port', '0'], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)
        told = {}
        while len(told) < 2:
            line = self.process.stdout.readline()
            if not line:
                raise SystemExit('steward demo-server ended before it told its address')
            if line.startswith('export '):
                name, value = line[len('export '):].strip().split('=', 1)
                told[name] = value
        self.base_url, self.key = told['OPENAI_BASE_URL'], told['OPENAI_ADMIN_KEY']

    def environment(self):
        return {'OPENAI_BASE_URL': self.base_url, 'OPENAI_ADMIN_KEY': self.key}

    def rows(self, path):
        """All rows of a list that fits on one page of a hundred."""
        request = urllib.request.Request(f'{self.base_url}/organization/{path}?limit=100',
                                         headers={'Authorization': 'Bearer ' + self.key})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)['data']

    def stop(self):
        self.process.kill()
        self.process.wait(30)


def files_with(text, root):
    hits = []
    for folder, _, names in os.walk(root):
        if 'keyrings' in folder:
            continue  # the keyring's own encrypted file
        for name in names:
            path = os.path.join(folder, name)
            try:
                with open(path, 'rb') as file:
                    if text.encode() in file.read():
                        hits.append(path)
            except OSError:
                pass
    return hits


def close(app):
    app.key('ctrl+q')
    status = app.wait_exit(60)
    assert status == 0, f'ended with status {status}:\n{app.output()}'


def clipboard():
    """What another program gets that pastes; empty when there is nothing."""
    return subprocess.run(['xclip', '-selection', 'clipboard', '-out'], capture_output=True, text=True, timeout=20).stdout


def clipboard_kinds():
    return subprocess.run(['xclip', '-selection', 'clipboard', '-out', '-target', 'TARGETS'], capture_output=True,
                          text=True, timeout=20).stdout.split()


def keys(app, text):
    """Key strokes to whatever has the focus."""
    app._x('type', '--delay', '8', '--', text)


class Focus:
    """Listens to which control has the keyboard, as a screen reader does: looking for it in the tree takes a second."""

    def __init__(self, app):
        self.app, self.here, self.moves = app, None, 0
        self.listener = Atspi.EventListener.new(self.moved)
        self.listener.register('object:state-changed:focused')

    def moved(self, event):
        if event.detail1 and event.source.get_process_id() == self.app.pid:
            self.here, self.moves = El(event.source, self.app), self.moves + 1

    def pump(self, until, seconds):
        end = time.monotonic() + seconds
        while not until() and time.monotonic() < end:
            if not GLib.MainContext.default().iteration(False):
                time.sleep(.005)
        return until()

    def names(self):
        here = self.here
        return [each for each in [here.name] + here.labels() + [here.description] if each] if here else []

    def tab_to(self, name, most=80):
        """Tab, as a person does who has no mouse, until the control of that name (or label) has the keyboard."""
        seen = []
        self.pump(lambda: False, .1)
        for _ in range(most):
            if any(self.app._match(name, each) for each in self.names()):
                return self.here
            seen += self.names()[:1]
            moves = self.moves
            self.app.key('Tab')
            self.pump(lambda: self.moves > moves, 3)
        raise AssertionError(f'Tab does not lead to {name!r}; it led to {seen}')

    def press(self, name):
        """Tab there, then Space."""
        here = self.tab_to(name)
        self.app.wait_until(lambda: here.has('SENSITIVE'), f'{name!r} to be enabled')
        self.app.key('space')


def run_command(app, words):
    """Through the palette: Ctrl+K, some words, Enter once the first result has them."""
    app.key('ctrl+k')
    field = app.find('edit:Find a person, project, key or action')
    app.wait_until(lambda: field.has('FOCUSED'), 'the palette to have the keyboard')
    keys(app, words)
    app.wait_until(lambda: field.text() == words, 'the words to stand in the palette')
    app.wait_until(lambda: any(words.lower() in (each.name or '').lower() for each in app.find('Results').children(8)),
                   f'the palette to find {words!r}')
    app.key('Return')
    app.wait_until(lambda: not field.showing(), 'the palette to close')
