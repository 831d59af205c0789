#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole rotation by the keyboard alone, on a real desktop, in the demonstration: from the key to the deletion of the old
one. Nothing is clicked and nothing is pressed through the accessibility bus; that is only listened to, as a screen reader
does, and each step has to say its state there.

    rotate.py PATH-TO-STEWARD        inside withdesktop.sh
"""
import os, sys, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from steps import Focus, close, keys, run_command
from drive import App, DriveError


KEY, PROJECT, SYSTEM = 'customs-papers-api', 'Customs Papers Development', 'Tariff desk'
BEGUN = time.monotonic()


def step(app, title):
    """The panel says which step it is, as a screen reader reads it when the step comes."""
    app.find(f'Step: {title}', timeout=120)
    print(f'{time.monotonic() - BEGUN:5.0f} s  {title}', flush=True)


def go_on(app, focus, name):
    """The step's one primary button, once it is open."""
    button = app.find(f'button:{name}', timeout=120)
    app.wait_until(lambda: button.has('SENSITIVE'), f'{name!r} to open', 200)
    focus.press(name)


def main():
    with App.launch([sys.argv[1], '--demo']) as app:
        focus = Focus(app)
        app.window('~Overview')
        app.key('ctrl+4')
        app.wait_until(lambda: app.shape('table:Keys')[0] >= 50, 'the keys to be listed')
        row = next(each for each in app.rows('table:Keys', 97) if each[0].startswith(KEY) and PROJECT in each[2])
        tail = row[1].lstrip('…')
        run_command(app, tail)  # the palette finds keys by their ends; Enter selects it on the Keys page
        app.find('1 selected')
        app.key('ctrl+shift+r')
        step(app, 'Systems')
        focus.tab_to('Name of the system')
        keys(app, SYSTEM)
        go_on(app, focus, 'Go on')
        step(app, 'Create')
        go_on(app, focus, 'Create key')
        step(app, 'Hand over')
        focus.press('Copy')
        focus.press('I have stored it where it is needed')
        go_on(app, focus, 'Go on')
        step(app, 'Verify')
        focus.press(SYSTEM)
        focus.press('Make time run faster')
        focus.tab_to('The old key has to be silent for')
        app.key('Home')  # an hour: what the key's own nights propose takes minutes even so
        go_on(app, focus, 'Begin quiet period')
        step(app, 'Quiet period')
        step(app, 'Soft stop')
        focus.press('Go on without it')
        step(app, 'Delete old key')
        go_on(app, focus, f'Delete key …{tail}')
        step(app, 'Done')
        record = app.find('Record of the rotation').text()
        for said in (KEY, SYSTEM, 'Deleted at', 'Verified at', 'Silent for long enough at'):
            assert said in record, f'the record does not say {said!r}:\n{record}'
        go_on(app, focus, 'Close the rotation')
        close(app)
    print('rotated by the keyboard')


if __name__ == '__main__':
    try:
        main()
    except (AssertionError, DriveError) as problem:
        raise SystemExit(f'rotate.py: {problem}')
