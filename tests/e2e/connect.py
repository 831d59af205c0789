#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's first day with Steward, on a real desktop: X server, window manager, keyring and accessibility bus.

The console starts with nothing, is given an admin key, connects, shows the organization and puts the key into the keychain;
it is closed, started again and is still connected; the connection is in the list and the key is nowhere but in the keychain.

    connect.py PATH-TO-STEWARD        inside withdesktop.sh
"""
import os, subprocess, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from steps import Server, close, files_with
from drive import App, DriveError


def keychain_secrets():
    """What the Secret Service holds for Steward, as QtKeychain files it."""
    found = subprocess.run(['secret-tool', 'search', '--all', '--unlock', 'server', 'Steward'], capture_output=True, text=True)
    return [line.split(' = ', 1)[1] for line in (found.stdout + found.stderr).splitlines() if line.startswith('secret = ')]


def main():
    steward = sys.argv[1]
    server = Server(steward)
    base_url, key = server.base_url, server.key
    try:
        assert keychain_secrets() == [], 'the keychain is not empty at the start'
        with App.launch([steward]) as app:
            app.press('~Connect with an admin key')
            app.press('Show server and proxy')
            app.type('Server address', base_url)
            app.type('Admin key', 'sk-proj-demo-not-an-admin-key')
            app.find('~This is a project key')
            app.type('Admin key', key)
            app.type('Name', 'Halyard on trial')
            app.press('button:Connect')
            app.window('~Overview')
            app.wait_until(lambda: key in keychain_secrets(), 'the key to stand in the keychain')
            app.key('ctrl+2')
            app.window('~Projects')
            app.wait_until(lambda: app.shape('table:Projects')[0] >= 12, 'the projects to be listed')
            bad = app.audit()
            assert not bad, 'controls without a name:\n' + '\n'.join(bad)
            close(app)
        server.stop()  # the second start has nothing but what is on this computer
        with App.launch([steward]) as app:
            app.window('~Halyard on trial')
            app.key('ctrl+2')
            app.wait_until(lambda: app.shape('table:Projects')[0] >= 12, 'the projects to be listed from the archive')
            close(app)
        assert key in keychain_secrets()
        leaks = files_with(key, os.environ['HOME'])
        assert not leaks, f'the key was written to {leaks}'
    finally:
        server.stop()
    print('connected, found in the keychain, restarted, still connected')


if __name__ == '__main__':
    try:
        main()
    except (AssertionError, DriveError) as problem:
        raise SystemExit(f'connect.py: {problem}')
