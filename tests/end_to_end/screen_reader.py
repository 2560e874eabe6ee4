"""A whole consultation as a screen reader does it: by the accessibility bus alone.

usage: screen_reader.py PROGRAM PROCESS FOLDER

Every control is found by its role and its name, pressed by its own action, and what it leads to is
read from the bus. Keys only fill in fields and close what is open.
"""

import json
import os
import re
import sys

import pyatspi
from mouse_and_keyboard import (BUTTON, CHECK, ENTRY, LIST, RADIO, Failed, Window, has_state, key, shell, wait_for,
                                window_words)

TAB = ("page tab",)
DATE = re.compile(r"\d+ \w+ \d{4}$")
CHOICE = ["--technique", "standard", "--area", "face", "--area", "neck", "--sessions", "3..6"]
LINE = "standard/face+neck"
QUESTION = "Do you tend to keloid or raised scars?"
PATIENT = "Reference 4711"


# ------------------------------------------------------------------ what a screen reader can do


class Reader:
    def __init__(self, window):
        self.window = window

    def find(self, role, name):
        """The control of a role whose name, with plain spaces, is `name` or begins with it and a comma or colon."""
        is_meant = re.compile(re.escape(name) + r"($|[,:])")

        def look():
            controls = (control for control in self.window.controls() if control.getRoleName() in role)
            return next((control for control in controls if is_meant.match(plain(control.name))), None)

        return wait_for(f"{name!r}", look)

    def press(self, role, name):
        control = self.find(role, name)
        wait_for(f"{name!r} to be there for pressing", lambda: has_state(control, pyatspi.STATE_ENABLED))
        control.queryAction().doAction(0)

    def choose(self, role, name):
        self.press(role, name)
        wait_for(f"{name!r} to be chosen", lambda: has_state(self.find(role, name), pyatspi.STATE_CHECKED))

    def fill(self, name, text):
        self.find(ENTRY, name).queryComponent().grabFocus()
        wait_for(f"the keyboard in {name!r}", lambda: self.window.focused().name == name)
        key("ctrl+a")
        shell("xdotool", "type", "--delay", "20", text)
        wait_for("the typed text", lambda: self.window.find(ENTRY, name).queryText().getText(0, -1) == text)

    def press_first(self, role, name):
        """Presses the first that can be pressed of the controls whose names fit a pattern."""

        def look():
            controls = (control for control in self.window.controls() if control.getRoleName() in role)
            fitting = (control for control in controls if name.match(plain(control.name)))
            return next((control for control in fitting if has_state(control, pyatspi.STATE_ENABLED)), None)

        control = wait_for(name.pattern, look)
        found = plain(control.name)
        control.queryAction().doAction(0)
        return found

    def told(self):
        """Everything that can be read, in its order."""
        return plain("\n".join(control.name for control in self.window.controls()))

    def hears(self, *words):
        for word in words:
            wait_for(f"{word!r} to be told", lambda: word in self.told())

    def hears_no_more(self, words):
        wait_for(f"{words!r} to be gone", lambda: words not in self.told())


def plain(text):
    """With spaces that may break and are as wide as any."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")


# ------------------------------------------------------------------ the consultation


def choose(reader):
    for role, name in [
        (CHECK + RADIO, "Acne scars"),
        (CHECK, "Face"),
        (CHECK, "Neck"),
        (RADIO, "Standard needling"),
        (RADIO, "Not sure yet"),
        (CHECK, "Hyaluronic serum"),
        (CHECK, "Aftercare kit"),
    ]:
        reader.choose(role, name)


def ask_where_from(reader, words, program):
    """An amount opens its derivation, the same as on the command line."""
    derivation = json.loads(shell(program, "explain", LIST, *CHOICE, "--line", LINE, "--json"))
    reader.press(BUTTON, "£495 – £900")
    reader.hears(words["explain"], f"line {derivation['explained'][0]['low']['steps'][0]['source']['line']} of the price list")
    reader.press(BUTTON, words["close"])
    reader.hears_no_more(words["explain-low"])


def choose_the_first_day(reader, words):
    reader.press(BUTTON, words["dates-choose"])
    day = reader.press_first(RADIO, DATE)
    reader.hears(f"Session 1: {day}", "Session 6, if needed: ")


def compare_options(reader, words):
    reader.press(BUTTON, words["option-add"])
    reader.hears("3 to 6 sessions, this plan")
    reader.choose(RADIO, words["sessions-exactly-mode"])
    reader.choose(RADIO, "1 session")
    reader.hears("1 session, this plan")
    reader.press_first(BUTTON, re.compile("Remove: 1 session"))
    reader.hears("£605 – £1,115")


def read_the_guide(reader, words):
    reader.press(TAB, words["view-guide"])
    reader.hears("A change may be seen: ", "Risks", "Acne scars may become less deep", "Chemical peel")


def answer_a_question(reader, words):
    reader.press(TAB, words["view-screening"])
    reader.choose(RADIO, f"{QUESTION} Yes")
    reader.hears(words["screening-practitioner"])
    reader.press(TAB, words["view-consult"])
    reader.hears(words["screening-confirms"])


def export(reader, words, path):
    reader.fill(words["header-patient"], PATIENT)
    reader.press(BUTTON, words["header-export"])
    reader.fill(words["dialog-path"], path)
    reader.press(BUTTON, words["dialog-save"])
    wait_for("the quote to be written", lambda: os.path.getsize(path) > 0)


def check_quote(path):
    shell("qpdf", "--check", path)
    text = plain(" ".join(shell("pdftotext", "-layout", path, "-").split()))
    for words in ["£605 – £1,115", PATIENT, "must confirm this treatment"]:
        if words not in text:
            raise Failed(f"the quote does not say {words!r}, but this:\n{text}")
    if "keloid or raised scars?" in text:
        raise Failed("the quote tells what was asked about the patient's health")


def begin_anew(reader, words):
    reader.press(BUTTON, words["header-new-patient"])
    reader.hears(words["next-anything"])
    reader.press(TAB, words["view-screening"])
    reader.hears("0 of ")


def main():
    program, process, folder = sys.argv[1:]
    words = window_words()
    reader = Reader(Window(process))
    path = os.path.join(folder, "quote.pdf")
    reader.press(BUTTON, words["tour-never"])
    choose(reader)
    reader.hears("£605 – £1,115", "how many sessions are needed, 3 to 6: £480")
    ask_where_from(reader, words, program)
    choose_the_first_day(reader, words)
    compare_options(reader, words)
    read_the_guide(reader, words)
    answer_a_question(reader, words)
    export(reader, words, path)
    check_quote(path)
    begin_anew(reader, words)
    print("with a screen reader alone: a whole consultation and its quote")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        sys.exit(f"screen reader: {failure}")
