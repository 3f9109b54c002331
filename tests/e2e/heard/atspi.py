"""Presses keys and reads the accessibility tree by AT-SPI, as an assistive program does: a command a line, an answer in JSON a line."""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def press(keys):
    """Presses keys together, by their names in X, and lets go of them in reverse."""
    # Comes with Orca: to read takes less.
    gi.require_version("Gdk", "3.0")
    from gi.repository import Gdk

    keymap = Gdk.Keymap.get_for_display(Gdk.Display.get_default())
    codes = [keymap.get_entries_for_keyval(Gdk.keyval_from_name(key))[1][0].keycode for key in keys]
    for code in codes:
        Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.PRESS)
    for code in reversed(codes):
        Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.RELEASE)


def children_of(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node, depth=0):
    """The nodes below, in order, each with how deep it stands."""
    for child in children_of(node):
        yield child, depth
        yield from walk(child, depth + 1)


def page():
    """The page in sight of the one browser that is open."""
    for program in children_of(Atspi.get_desktop(0)):
        for node, _ in walk(program):
            is_page = node.get_role() == Atspi.Role.DOCUMENT_WEB
            if is_page and node.get_state_set().contains(Atspi.StateType.SHOWING):
                return node
    return None


def tree():
    found = page()
    return [
        {"role": node.get_role_name().replace(" ", ""), "name": node.get_name() or "", "depth": depth}
        for node, depth in (walk(found) if found else ())
    ]


def answer(command, *given):
    if command == "press":
        return press(given)
    return tree()


for line in sys.stdin:
    print(json.dumps(answer(*line.split())), flush=True)
