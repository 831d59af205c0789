# SPDX-License-Identifier: GPL-3.0-or-later
"""What the runs on a real desktop share: the demonstration server, the service as it looks, the keys, the files."""
import json, os, subprocess, sys, urllib.request

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
os.environ.setdefault('DRIVE_TIMEOUT', '60')  # an instrumented build on a busy machine
from drive import BIG


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


def focused(app):
    """The control that has the keyboard; None while there is none."""
    def search(el, depth):
        if depth <= 0:
            return None
        for child in el.children():
            if child.role in BIG:  # its current item says 'focused' wherever the keyboard is
                if child.has('FOCUSED'):
                    return child
                continue
            if child.has('FOCUSED'):
                inner = search(child, depth - 1)
                return inner or child
            if child.has('SHOWING') or child.role in ('frame', 'dialog', 'alert', 'layered pane', 'filler', 'panel'):
                inner = search(child, depth - 1)
                if inner:
                    return inner
        return None
    for window in reversed(app.windows()):
        found = search(window, 40)
        if found:
            return found
    return None


def tab_to(app, name, most=60, back=False):
    """Tab, as a person does who has no mouse, until the control of that name (or label) has the keyboard."""
    seen = []
    for _ in range(most):
        here = focused(app)
        names = [here.name] + here.labels() + [here.description] if here else []
        if any(app._match(name, each) for each in names if each):
            return here
        seen.append(names[0] if names else '?')
        app.key('shift+Tab' if back else 'Tab')
    raise AssertionError(f'Tab does not lead to {name!r}; it led to {seen}')


def press_key(app, name, key='space', **how):
    here = tab_to(app, name, **how)
    app.wait_until(lambda: here.has('SENSITIVE') or here.has('ENABLED'), f'{name!r} to be enabled')
    app.key(key)


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
