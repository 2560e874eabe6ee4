"""Drives one window to an exported quote and holds the PDF against the command line.

usage: mouse_and_keyboard.py mouse|keyboard PROGRAM PROCESS FOLDER

Controls are found by role and name on the accessibility bus; only the pointer (or only the keys)
of the display touches them. Names come from the price list, the British sample unless the variable
LIST names another, and from the window's own words.
"""

import json
import os
import re
import subprocess
import sys
import time

import pyatspi

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
LIST = os.environ.get("LIST") or os.path.join(ROOT, "pricing", "sample-uk.ron")
AREAS = ["face", "neck"]
TECHNIQUE = "standard"
SESSIONS = 3
PATIENCE = 20.0  # seconds until something that should happen counts as not happening
MOST_TABS = 200


class Failed(Exception):
    pass


# ------------------------------------------------------------------ what is on the screen


class Window:
    def __init__(self, process):
        self.process = process
        self.id = wait_for("the window", lambda: shell("xdotool", "search", "--onlyvisible", "--pid", process).split()[0])
        shell("xdotool", "windowactivate", "--sync", self.id)
        wait_for("the window's accessible tree", lambda: self.controls())

    def application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == int(self.process):
                return application
        return None

    def controls(self):
        application = self.application()
        return [] if application is None else list(descendants(application))

    def find(self, role, name):
        """The control of a role whose name is `name`, or begins with it and a comma or colon."""
        for control in self.controls():
            if control.getRoleName() in role and re.match(re.escape(name) + r"($|[,:])", control.name or ""):
                return control
        return None

    def focused(self):
        for control in self.controls():
            if has_state(control, pyatspi.STATE_FOCUSED) and control.getRoleName() not in ("frame", "window"):
                return control
        return None

    def frame(self):
        """Left, top, right and bottom of the window on the screen."""
        words = shell("xwininfo", "-id", self.id)
        left, top, width, height = (
            int(re.search(rf"{label}:\s+(-?\d+)", words).group(1))
            for label in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        )
        return left, top, left + width, top + height


BUTTON = ("push button", "button")
CHECK = ("check box",)
RADIO = ("radio button",)
ENTRY = ("entry", "text")
LABEL = ("label", "static")


def descendants(parent):
    for child in parent:
        if child is not None:
            yield child
            yield from descendants(child)


def has_state(control, state):
    return control.getState().contains(state)


def wait_for(what, look):
    """What `look` finds, once it finds it; controls come and go while it looks."""
    deadline = time.monotonic() + PATIENCE
    trouble = None
    while time.monotonic() < deadline:
        try:
            found = look()
            if found:
                return found
        except Exception as error:  # the bus raises what it likes for a control that has gone
            trouble = error
        time.sleep(0.1)
    raise Failed(f"waited for {what}" + (f": {trouble!r}" if trouble else ""))


# ------------------------------------------------------------------ hands


class Mouse:
    def __init__(self, window):
        self.window = window

    def press(self, role, name):
        control = wait_for(f"{name!r}", lambda: self.window.find(role, name))
        x, y = self.bring_into_view(control, name)
        shell("xdotool", "mousemove", "--sync", str(x), str(y), "sleep", "0.1", "click", "1")

    def bring_into_view(self, control, name):
        """The middle of the control, after turning the wheel until it is in the window."""
        left, top, right, bottom = self.window.frame()
        for _ in range(60):
            box = control.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            x, y = box.x + box.width // 2, box.y + box.height // 2
            if left < x < right and top < y < bottom:
                return x, y
            wheel = "5" if y >= bottom else "4"
            shell("xdotool", "mousemove", "--sync", str((left + right) // 2), str((top + bottom) // 2), "click", wheel)
            time.sleep(0.2)
        raise Failed(f"{name!r} can't be brought into view")

    def export(self, words):
        self.press(BUTTON, words["header-export"])

    def enter_path(self, words, path):
        # A path can't be pointed at: the proposed one is taken.
        proposed = wait_for("the path field", lambda: self.window.find(ENTRY, words["dialog-path"]))
        written = proposed.queryText().getText(0, -1)
        self.press(BUTTON, words["dialog-save"])
        return written


class Keyboard:
    def __init__(self, window):
        self.window = window

    def press(self, role, name):
        for _ in range(MOST_TABS):
            control = self.window.focused()
            if control is not None and control.getRoleName() in role and re.match(re.escape(name) + r"($|[,:])", control.name):
                key("space")
                return
            before = None if control is None else (control.getRoleName(), control.name)
            key("Tab")
            self.wait_for_focus(before)
        raise Failed(f"{name!r} can't be reached with the Tab key")

    def wait_for_focus(self, before):
        for _ in range(20):
            time.sleep(0.02)
            control = self.window.focused()
            if control is not None and (control.getRoleName(), control.name) != before:
                return

    def export(self, words):
        key("ctrl+e")

    def enter_path(self, words, path):
        wait_for("the path field", lambda: self.window.find(ENTRY, words["dialog-path"]))
        wait_for("the keyboard in the path field", lambda: self.window.focused().name == words["dialog-path"])
        key("ctrl+a")
        shell("xdotool", "type", "--delay", "20", path)
        wait_for("the typed path", lambda: self.window.focused().queryText().getText(0, -1) == path)
        key("Return")
        return path


def key(name):
    shell("xdotool", "key", name)


def shell(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


# ------------------------------------------------------------------ the consultation


def choose(window, hand, role, name):
    hand.press(role, name)
    wait_for(f"{name!r} to be chosen", lambda: has_state(window.find(role, name), pyatspi.STATE_CHECKED))


def choose_sessions(window, hand, words):
    def shown():
        label = window.find(LABEL, words["sessions"])
        return None if label is None else int((label.name or text_of(label)).rsplit(":", 1)[1])

    wait_for("the number of sessions", shown)
    while shown() != SESSIONS:
        before = shown()
        hand.press(BUTTON, words["sessions-more" if before < SESSIONS else "sessions-less"])
        wait_for("another number of sessions", lambda: shown() != before)


def text_of(label):
    return label.queryText().getText(0, -1)


def consult(window, hand, words, choice, path):
    for area in choice["areas"]:
        choose(window, hand, CHECK, area)
    choose(window, hand, RADIO, choice["technique"])
    choose_sessions(window, hand, words)
    choose(window, hand, CHECK, choice["add_on"])
    hand.export(words)
    written = hand.enter_path(words, path)
    wait_for(f"{written} to be written", lambda: os.path.getsize(written) > 0)
    return written


# ------------------------------------------------------------------ what it should say


def window_words():
    """The texts of the window that have no variables, by key."""
    with open(os.path.join(ROOT, "assets", "lang", "en", "window.ftl"), encoding="utf-8") as file:
        return dict(re.findall(r"^([a-z-]+) = ([^{}\n]+)$", file.read(), re.MULTILINE))


def choice_from(price_list):
    label = {kind: {entry["id"]: entry["label"] for entry in price_list[kind]} for kind in ("areas", "techniques")}
    add_on = price_list["add_ons"][0]
    return {
        "areas": [label["areas"][area] for area in AREAS],
        "technique": label["techniques"][TECHNIQUE],
        "add_on": add_on["label"],
        "add_on_id": add_on["id"],
    }


def expected_total(program, add_on):
    areas = [word for area in AREAS for word in ("--area", area)]
    words = ["--technique", TECHNIQUE, "--sessions", str(SESSIONS), "--add-on", add_on, "--json"]
    estimate = json.loads(shell(program, "estimate", LIST, *areas, *words))
    low, high = estimate["total"]["low"], estimate["total"]["high"]
    if estimate["currency"] != "GBP" or high is None:
        raise Failed(f"expected a total in pounds with both ends, but found {estimate['total']}")
    whole = low % 100 == 0 and high % 100 == 0
    ends = [f"£{end // 100:,}" + ("" if whole else f".{end % 100:02}") for end in (low, high)]
    return ends[0] if low == high else " – ".join(ends)


def check_quote(path, total):
    shell("qpdf", "--check", path)
    text = " ".join(shell("pdftotext", "-layout", path, "-").split())
    if total not in text:
        raise Failed(f"the quote does not say {total}, but this:\n{text}")


def main():
    hand_name, program, process, folder = sys.argv[1:]
    words = window_words()
    choice = choice_from(json.loads(shell(program, "list", LIST, "--json")))
    total = expected_total(program, choice["add_on_id"])
    window = Window(process)
    hand = {"mouse": Mouse, "keyboard": Keyboard}[hand_name](window)
    path = consult(window, hand, words, choice, os.path.join(folder, "quote.pdf"))
    check_quote(path, total)
    print(f"with the {hand_name} alone: {total} in the window's quote, as on the command line")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        sys.exit(f"end to end: {failure}")
