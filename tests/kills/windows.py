"""Kills windows at random moments while someone clicks and types, and looks at what is left.

usage: windows.py PROGRAM FOLDER COUNT

At most what was done in the last 200 ms is lost; a busy machine may bring the keys themselves later
than that, so how often it was more is told, and only a second is a fault. A draft is whole or not
there; and after the next start and a new patient nothing of the patient before is left in any file.
A display and an accessibility bus must be there (end_to_end/display.sh); the bus is only asked where
things stand.
"""

import collections
import json
import os
import random
import re
import shutil
import signal
import string
import subprocess
import sys
import threading
import time

from mouse_and_keyboard import CHECK, ENTRY, Window, key, shell, wait_for, window_words

MOST_LOST = 0.2  # seconds
FAULT = 1.0  # seconds
AREAS = 8
LIST = """(
    schema: 1,
    clinic: (name: "Kill Clinic"),
    language: "en-GB",
    currency: "GBP",
    techniques: [(id: "standard", label: "Standard needling")],
    areas: [%s],
    offers: [(technique: "standard", areas: any, single: 150)],
)
""" % ", ".join(f'(id: "area{n}", label: "Area {n}")' for n in range(AREAS))
# What a window keeps that has no patient.
KEPT = re.compile(r"settings\.json|.*\.lock")
DRAFT = re.compile(r"draft-\d+\.json")
# The second is what the disk is sure to have.
WHOLE = re.compile(r"draft-\d+(\.sure)?\.json")


class Failed(Exception):
    pass


class Desk:
    """One computer: its home folder, and a window that comes and goes."""

    def __init__(self, program, home):
        self.program, self.home = program, home
        self.state = os.path.join(home, "settings")
        for folder in (home, self.state, os.path.join(home, "runtime")):
            os.makedirs(folder, mode=0o700, exist_ok=True)
        self.list = os.path.join(home, "clinic.ron")
        with open(self.list, "w", encoding="utf-8") as file:
            file.write(LIST)
        with open(os.path.join(self.state, "settings.json"), "w", encoding="utf-8") as file:
            json.dump({"habits": {"is_tour_over": True}}, file)
        self.window = None
        self.places = {}

    def open(self):
        env = dict(os.environ, HOME=self.home, XDG_RUNTIME_DIR=os.path.join(self.home, "runtime"), NEEDLEPOINT_CONFIG_DIR=self.state)
        env.update(LANG="en_GB.UTF-8", LC_ALL="en_GB.UTF-8", PATH="/nonexistent")
        with open(os.path.join(self.home, "window.log"), "ab") as log:
            self.window = subprocess.Popen([self.program, self.list], env=env, stdout=log, stderr=log)
        find = ("xdotool", "search", "--onlyvisible", "--pid", str(self.window.pid))
        ident = wait_for("the window", lambda: shell(*find).split()[0])
        shell("xdotool", "windowactivate", "--sync", ident)

    def learn_places(self, words):
        """Where to click: the same in every window, as all are of one size."""
        window = Window(str(self.window.pid))

        def middle(role, name):
            control = wait_for(f"{name!r}", lambda: window.find(role, name))
            box = control.queryComponent().getExtents(0)
            return box.x + box.width // 2, box.y + box.height // 2

        self.places = {"name": middle(ENTRY, words["header-patient"])}
        for area in range(AREAS):
            self.places[f"area{area}"] = middle(CHECK, f"Area {area}")

    def click(self, what):
        x, y = self.places[what]
        shell("xdotool", "mousemove", str(x), str(y), "click", "1")

    def files(self):
        """Every file of the state folder with what is in it; it may go while it is looked at."""
        found = {}
        for name in os.listdir(self.state):
            try:
                with open(os.path.join(self.state, name), "rb") as file:
                    found[name] = file.read()
            except FileNotFoundError:
                pass
        return found

    def drafts(self):
        return {name: content for name, content in self.files().items() if DRAFT.fullmatch(name)}

    def kill(self):
        self.window.send_signal(signal.SIGKILL)
        self.window.wait()

    def check_restored(self, before, words):
        """The next start goes on with what the kill left."""
        if before:
            window = Window(str(self.window.pid))
            field = wait_for("the name", lambda: window.find(ENTRY, words["header-patient"]))
            wait_for("the patient who was there", lambda: field.queryText().getText(0, -1) == before)

    def begin_anew(self, before):
        """New patient, as soon as the window listens; then nothing of the one before is left."""
        deadline = time.monotonic() + 20
        while set(self.files()) - set(filter(KEPT.fullmatch, self.files())):
            if time.monotonic() > deadline:
                raise Failed(f"left behind after a new patient: {sorted(self.files())}")
            key("ctrl+n")
            time.sleep(0.1)
        for name, content in self.files().items():
            # As a text of its own: a name of a letter or two stands within other words.
            if before and json.dumps(before).encode() in content:
                raise Failed(f"{name} still holds the patient before")

    def wait_until_it_listens(self):
        """A click in the name and a letter, until there is a draft; then a new patient."""
        deadline = time.monotonic() + 20
        while not self.drafts():
            if time.monotonic() > deadline:
                raise Failed("nothing that is typed gets into a draft")
            self.click("name")
            key("x")
            time.sleep(0.3)
        self.begin_anew(None)


def type_name(desk, act):
    """One letter after the other; what is kept is a beginning of the name."""
    desk.click("name")
    name = ""
    for letter in random.choices(string.ascii_lowercase, k=60):
        name += letter
        if not act(name, lambda letter=letter: key(letter)):
            return


def click_areas(desk, act):
    """One area after the other, from a random one on; then each is let go of."""
    areas = [f"area{n}" for n in range(AREAS)]
    random.shuffle(areas)
    chosen = set()
    for area in areas + areas[:-1]:
        chosen ^= {area}
        if not act(frozenset(chosen), lambda area=area: desk.click(area)):
            return


def done_before_the_kill(desk, work):
    """What had been done when, and when the kill came."""
    done, killed = [], threading.Event()
    moment = {}

    def kill():
        moment["kill"] = time.monotonic()
        desk.window.send_signal(signal.SIGKILL)
        killed.set()

    def act(state, hand):
        if killed.is_set():
            return False
        hand()
        done.append((time.monotonic(), state))
        time.sleep(random.uniform(0.01, 0.15))
        return True

    timer = threading.Timer(random.uniform(0.3, 2.5), kill)
    timer.start()
    work(desk, act)
    timer.join()
    desk.window.wait()
    return [(when, state) for when, state in done if when <= moment["kill"]], moment["kill"]


def kept_state(content, kind):
    """What the draft holds, in the form of what was done."""
    draft = json.loads(content)
    if kind is type_name:
        return draft["patient"]
    return frozenset(draft["options"][draft["place"]]["choice"].get("areas") or [])


def kept_name(desk):
    """The name in the draft, if there is one."""
    for content in desk.drafts().values():
        return json.loads(content)["patient"]
    return None


def lost_time(desk, done, killed, kind, counts):
    """How long before the kill the first thing was done that is lost."""
    drafts = desk.drafts()
    if len(drafts) > 1:
        raise Failed(f"one window has several drafts: {sorted(drafts)}")
    kept = -1
    for name, content in desk.files().items():
        if not WHOLE.fullmatch(name):
            continue
        try:
            state = kept_state(content, kind)
        except (ValueError, KeyError, IndexError) as error:
            raise Failed(f"{name} is torn ({error!r}): {content[:200]!r}") from error
        if name not in drafts:
            continue
        states = [state for _, state in done]
        if state in states:
            kept = len(states) - 1 - states[::-1].index(state)
        else:
            # Done in the very moment of the kill, so that it is not known whether it was before.
            kept = len(states)
    counts["things lost"] += max(0, len(done) - 1 - kept)
    counts["things done"] += len(done)
    lost = done[kept + 1 :]
    return killed - lost[0][0] if lost else 0.0


def main():
    program, home, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    shutil.rmtree(home, ignore_errors=True)
    desk, words = Desk(program, home), window_words()
    counts, lost, before, faults = collections.Counter(), [], None, []
    try:
        for place in range(count):
            desk.open()
            if not desk.places:
                desk.learn_places(words)
            desk.check_restored(before, words)
            desk.begin_anew(before)
            desk.wait_until_it_listens()
            kind = (type_name, click_areas)[place % 2]
            done, killed = done_before_the_kill(desk, kind)
            if not all(KEPT.fullmatch(name) or WHOLE.fullmatch(name) for name in desk.files()):
                counts["with a passing file until the next start"] += 1
            time_lost = lost_time(desk, done, killed, kind, counts)
            lost.append(time_lost)
            if time_lost > MOST_LOST:
                counts["with more than the last 200 ms lost"] += 1
            if time_lost > FAULT:
                faults.append(f"{kind.__name__}: {time_lost * 1000:.0f} ms of {len(done)} things done")
            before = kept_name(desk) if kind is type_name else None
        desk.open()
        desk.check_restored(before, words)
        desk.begin_anew(before)
        desk.kill()
    except Exception:
        if desk.window is not None:
            desk.kill()
        raise
    told = ", ".join(f"{number} {what}" for what, number in sorted(counts.items()))
    worst = ", ".join(f"{time_lost * 1000:.0f}" for time_lost in sorted(lost)[-3:])
    print(f"{count} windows killed: {told}; at most {worst} ms lost")
    if faults:
        sys.exit("kills: more than the last second is lost:\n" + "\n".join(faults))


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        sys.exit(f"kills: {failure}")
