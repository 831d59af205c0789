#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A service account with a key, on a real desktop: made by a plan, its secret copied, the clipboard cleared.

The secret is what the service gave out; another program can paste it; clipboard histories are asked to leave it out; half
a minute later it is gone from the clipboard; and no file of this computer has it.

    newkey.py PATH-TO-STEWARD        inside withdesktop.sh
"""
import os, sys, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from steps import Server, clipboard, clipboard_kinds, close, files_with, keys, run_command
from drive import App, DriveError

PROJECT, ACCOUNT = 'Parcel Routing Staging', 'svc-desktop-trial'


def main():
    server = Server(sys.argv[1])
    try:
        project = next(each['id'] for each in server.rows('projects') if each['name'] == PROJECT)
        with App.launch([sys.argv[1]], env=server.environment()) as app:
            app.window('~Overview')
            app.key('ctrl+4')
            app.wait_until(lambda: app.shape('table:Keys')[0] >= 50, 'the keys to be listed')
            run_command(app, 'New service account')
            app.window('New service account')
            app.type('Project', PROJECT)
            app.key('Tab')
            app.type('Name', ACCOUNT)
            app.press('button:Show the plan')
            app.press('button:Create service account')
            app.window('Store the secret')
            made = [each for each in server.rows(f'projects/{project}/service_accounts') if each['name'] == ACCOUNT]
            assert len(made) == 1, f'the service has {len(made)} accounts of that name'
            app.press('button:Copy')
            copied = time.monotonic()
            secret = app.wait_until(clipboard, 'the secret to be in the clipboard')
            assert secret.startswith('sk-svcacct-') and len(secret) > 20, 'the clipboard has something else'
            theirs = [each for each in server.rows(f'projects/{project}/api_keys')
                      if (each['owner'].get('service_account') or {}).get('id') == made[0]['id']]
            assert len(theirs) == 1 and theirs[0]['redacted_value'][-4:] == secret[-4:], 'it is not the secret of that key'
            assert 'x-kde-passwordManagerHint' in clipboard_kinds(), 'clipboard histories are not asked to leave it out'
            app.wait_until(lambda: clipboard() == '', 'the clipboard to be cleared', 60, every=1)
            assert time.monotonic() - copied > 25, 'the clipboard was cleared before anybody could paste'
            app.check('I have stored it')
            app.press('button:Done')
            app.gone('I have stored it')
            leaks = files_with(secret, os.environ['HOME'])
            assert not leaks, f'the secret was written to {leaks}'
            close(app)
        assert not files_with(secret, os.environ['HOME'])
    finally:
        server.stop()
    print('made, shown once, copied, cleared from the clipboard; the secret is in no file')


if __name__ == '__main__':
    try:
        main()
    except (AssertionError, DriveError) as problem:
        raise SystemExit(f'newkey.py: {problem}')
