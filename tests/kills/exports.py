"""Kills exports of a quote at random moments and looks at what they leave.

usage: exports.py PROGRAM FOLDER COUNT [vfat|fusefat]

Of a quote that did not get to its end there is nothing, or the one before; never an empty or a torn
file, and never anything else once the program has been started again. What drives the FAT image
decides how a name that is free is taken: `fusefat` neither links nor keeps a rename from replacing,
so an empty file may stand there from a kill to the next start (DECISIONS.md, Files).
"""

import collections
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
LIST = os.path.join(ROOT, "pricing", "sample-uk.ron")
CHOICE = ["--technique", "standard", "--area", "face", "--sessions", "3", "--on", "2026-12-15", "--patient", "Ada Lovelace"]
BEFORE = b"the quote of before, which stays whole until another one is\n" * 40
WARM_UPS = 6


class Desk:
    """A folder for quotes and one for what the program remembers."""

    def __init__(self, program, folder, home, may_be_empty, price_list=LIST):
        self.program, self.folder, self.may_be_empty, self.list = program, folder, may_be_empty, price_list
        self.state = os.path.join(home, "settings")
        self.env = dict(os.environ, HOME=home, NEEDLEPOINT_CONFIG_DIR=self.state, LC_ALL="en_GB.UTF-8")

    def begin(self, name, force, **run_as):
        command = [self.program, "quote", self.list, *CHOICE, "-o", os.path.join(self.folder, name)]
        command += ["--force"] if force else []
        silent = dict(stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        return subprocess.Popen(command, env=self.env, **silent, **run_as)

    def start_again(self):
        subprocess.run([self.program, "list", self.list], env=self.env, check=True, stdout=subprocess.DEVNULL)

    def names(self):
        return set(os.listdir(self.folder))

    def notes(self):
        return os.listdir(self.state) if os.path.isdir(self.state) else []

    def content(self, name):
        path = os.path.join(self.folder, name)
        if not os.path.lexists(path):
            return None
        with open(path, "rb") as file:
            return file.read()

    def put(self, name, content):
        path = os.path.join(self.folder, name)
        if content is None:
            if os.path.lexists(path):
                os.remove(path)
            return
        with open(path, "wb") as file:
            file.write(content)


class Aim:
    """Random moments, over all of an export and, as often, about its end, when the file is written."""

    def __init__(self, desk, name):
        times = []
        for _ in range(WARM_UPS):
            desk.put(name, None)
            begun = time.monotonic()
            process = desk.begin(name, False)
            error = process.communicate()[1]
            if process.returncode != 0:
                sys.exit(f"kills: an export that nobody kills fails: {error.decode()}")
            times.append(time.monotonic() - begun)
        self.end = sorted(times)[len(times) // 2]
        self.whole = desk.content(name)

    def moment(self):
        if random.random() < 0.5:
            return random.uniform(0, self.end)
        return self.end * random.uniform(0.85, 1.05)

    def learn(self, was_too_late):
        """Follows the end of an export, which comes sooner or later as the computer is busy."""
        self.end *= 0.98 if was_too_late else 1.01


def is_whole(content, form, whole):
    if form == "html":
        return content == whole
    return content == whole or content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF") and abs(len(content) - len(whole)) < 200


def kill_one(desk, aim, form, force, counts):
    name = f"quote.{form}"
    before = BEFORE if force else None
    desk.put(name, before)
    process = desk.begin(name, force)
    time.sleep(aim.moment())
    process.send_signal(signal.SIGKILL)
    process.communicate()
    content = desk.content(name)
    aim.learn(process.returncode == 0)
    counts["finished" if process.returncode == 0 else "killed"] += 1
    if content == before:
        counts["as before"] += 1
    elif content == b"":
        counts["empty until the next start" if desk.may_be_empty else "EMPTY"] += 1
    elif content is None:
        counts["LOST"] += 1
    elif is_whole(content, form, aim.whole):
        counts["whole"] += 1
    else:
        counts["TORN"] += 1
    if desk.names() - {name} or desk.notes():
        counts["removed at the next start"] += 1
    desk.start_again()
    if desk.names() - {name} or desk.content(name) == b"":
        counts["LEFT BEHIND"] += 1
        print("left behind:", sorted(desk.names()))
    if desk.notes():
        counts["NOTES LEFT"] += 1
    for other in desk.names() - {name}:
        os.remove(os.path.join(desk.folder, other))


def check_unhindered(desk):
    """Without a kill: a name that is taken is refused, and replaced in one step where that is said."""
    desk.put("quote.html", BEFORE)
    refused = desk.begin("quote.html", False)
    refused.communicate()
    if refused.returncode != 1 or desk.content("quote.html") != BEFORE:
        sys.exit("kills: a file that was there is not kept")
    replaced = desk.begin("quote.html", True)
    error = replaced.communicate()[1]
    if replaced.returncode != 0 or not desk.content("quote.html").endswith(b"</html>\n"):
        sys.exit(f"kills: a file that was there is not replaced: {error.decode()}")


def check_refused(desk, what, **run_as):
    """A file that can't be replaced: the export fails, the file stays and nothing beside it."""
    export = desk.begin("quote.html", True, **run_as)
    error = export.communicate()[1].decode()
    if export.returncode != 1 or "hint:" not in error:
        sys.exit(f"kills: {what}: exit code {export.returncode}, {error}")
    if desk.content("quote.html") != BEFORE or desk.names() != {"quote.html"} or desk.notes():
        sys.exit(f"kills: {what}: {sorted(desk.names())} and {desk.notes()} are there")


def check_what_can_not_be_replaced(program):
    """An immutable file, a colleague's in a folder that is sticky, a full drive: it takes an administrator to make them."""
    if os.geteuid() != 0:
        print("kills: what takes an administrator is skipped: an immutable file, a colleague's, a full drive")
        return
    nobody = 65534
    with tempfile.TemporaryDirectory() as home:
        # Both must be in reach of somebody else.
        own_program = shutil.copy(program, home)
        own_list = shutil.copy(LIST, home)
        folder = os.path.join(home, "quotes")
        os.makedirs(folder)
        os.makedirs(os.path.join(home, "settings"))
        os.chown(os.path.join(home, "settings"), nobody, nobody)
        os.chmod(home, 0o755)
        os.chmod(folder, 0o1777)
        desk = Desk(own_program, folder, home, False, own_list)
        desk.put("quote.html", BEFORE)
        os.chmod(os.path.join(folder, "quote.html"), 0o666)
        check_refused(desk, "a colleague's file", user=nobody, group=nobody, extra_groups=[])
        path = os.path.join(folder, "quote.html")
        if subprocess.run(["chattr", "+i", path], stderr=subprocess.DEVNULL).returncode == 0:
            try:
                check_refused(desk, "an immutable file")
            finally:
                subprocess.run(["chattr", "-i", path], check=True)
        else:
            print("kills: the drive knows no immutable files, so that is skipped")
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8k", "full", folder], stderr=subprocess.DEVNULL).returncode == 0:
            try:
                desk.put("quote.html", BEFORE)
                check_refused(desk, "a full drive")
            finally:
                subprocess.run(["umount", folder], check=True)
        else:
            print("kills: no small drive can be mounted here, so a full one is skipped")


def main():
    program, folder, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    driver = sys.argv[4] if len(sys.argv) > 4 else None
    counts = collections.Counter()
    with tempfile.TemporaryDirectory() as home:
        desk = Desk(program, folder, home, driver == "fusefat")
        check_unhindered(desk)
        if driver is None:
            check_what_can_not_be_replaced(program)
        aims = {form: Aim(desk, f"quote.{form}") for form in ("html", "pdf")}
        for place in range(count):
            # Three to one, as a PDF takes much longer; with and without a file to be replaced.
            form = "pdf" if place % 4 == 3 else "html"
            for other in aims:
                desk.put(f"quote.{other}", None)
            kill_one(desk, aims[form], form, place // 4 % 2 == 0, counts)
    told = ", ".join(f"{number} {what}" for what, number in sorted(counts.items(), key=lambda it: it[0].lower()))
    print(f"{count} exports killed{f' on a FAT image ({driver})' if driver else ''}: {told}")
    if any(what.isupper() for what in counts):
        sys.exit("kills: an export left what it must not")
    if not counts["as before"] or not counts["whole"]:
        sys.exit("kills: the kills are not spread over the export, so they show nothing")


if __name__ == "__main__":
    main()
