#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Kills `gpucost prices update` at random moments and looks at what is left: the store must open, be whole, and hold
either all of the old prices or all of the new ones.

    kill_test.py GPUCOST [--kills N] [--offers N] [--seed N]

Half of the kills come at any moment of an update, half after the last page was sent: there the store is written.
"""

import argparse
import json
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from feed_server import FeedServer, day_of, price_of  # noqa: E402


class Store:
    def __init__(self, program, folder, feed):
        self.program = program
        self.path = folder / "history.sqlite"
        self.feed = feed
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8"}

    def start_update(self):
        self.feed.last_page.clear()
        return subprocess.Popen([self.program, "prices", "update", "azure", "--endpoint", self.feed.url, "--store", self.path],
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=self.environment)

    def update(self):
        process = self.start_update()
        problem = process.communicate(timeout=120)[1]
        if process.returncode != 0:
            sys.exit(f"an update that nobody disturbed failed: {problem.decode()}")

    def book(self):
        """All prices, read by the program; None where there are none yet."""
        done = subprocess.run([self.program, "prices", "export", "--store", self.path], capture_output=True, env=self.environment,
                              timeout=120, check=False)
        if done.returncode == 4:
            return None
        if done.returncode != 0:
            sys.exit(f"the store cannot be read: {done.stderr.decode()}")
        return json.loads(done.stdout)

    def newest_version(self, offers):
        """The version that every offer is at, with all versions before it; -1 for none."""
        book = self.book()
        if book is None:
            return -1
        if len(book["offers"]) != offers:
            sys.exit(f"{len(book['offers'])} offers where {offers} were fetched")
        newest = {max(price["as_of"] for price in offer["prices"] if "disputed" not in price and price["as_of"] < "2026")
                  for offer in book["offers"]}
        rates = {max(offer["prices"], key=lambda price: price["as_of"])["rate"].rstrip("0") for offer in book["offers"]}
        if len(newest) != 1 or len(rates) != 1:
            sys.exit(f"a mixture of old and new prices: {newest} {rates}")
        version = [v for v in range(-1, self.feed.version + 2) if str(day_of(v)) == newest.copy().pop()][0]
        if rates.pop() != price_of(version):
            sys.exit(f"another price than that of version {version}")
        return version

    def check_whole(self):
        if not self.path.exists() or self.path.stat().st_size == 0:
            return
        with sqlite3.connect(self.path) as store:
            answer = store.execute("PRAGMA integrity_check").fetchall() + store.execute("PRAGMA foreign_key_check").fetchall()
        store.close()
        if answer != [("ok",)]:
            sys.exit(f"the store is damaged: {answer}")


def wait_until(process, moment):
    """Sleeps until then, or until the process ends by itself."""
    while time.monotonic() < moment and process.poll() is None:
        time.sleep(min(0.001, max(0.0, moment - time.monotonic())))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--offers", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=20261121)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    begin = time.monotonic()

    with tempfile.TemporaryDirectory(prefix="gpucost-kill-") as folder:
        feed = FeedServer(arguments.offers)
        program = os.path.abspath(arguments.program)

        # How long an update takes, whole and after its last page.
        trial = Store(program, pathlib.Path(folder) / "trial", feed)
        trial.path.parent.mkdir()
        whole, tail = [], []
        for _ in range(3):
            feed.version += 1
            started = time.monotonic()
            process = trial.start_update()
            feed.last_page.wait(60)
            sent = time.monotonic()
            process.wait(60)
            whole.append(time.monotonic() - started)
            tail.append(time.monotonic() - sent)

        store = Store(program, pathlib.Path(folder) / "store", feed)
        store.path.parent.mkdir()
        feed.version = 0
        committed = -1
        kills = old = new = finished = attempts = 0
        while kills < arguments.kills:
            attempts += 1
            if attempts > 20 * arguments.kills:
                sys.exit("the updates end before they can be killed")
            feed.version = committed + 1
            process = store.start_update()
            if attempts % 2 == 0:
                wait_until(process, time.monotonic() + chance.uniform(0, max(whole)))
            else:
                while not feed.last_page.wait(0.001) and process.poll() is None:
                    pass
                wait_until(process, time.monotonic() + chance.uniform(0, max(tail)))
            process.send_signal(signal.SIGKILL)
            process.communicate()
            version = store.newest_version(arguments.offers)
            store.check_whole()
            if process.returncode == -signal.SIGKILL:
                kills += 1
                if version == committed:
                    old += 1
                elif version == committed + 1:
                    new += 1
                else:
                    sys.exit(f"version {version} where {committed} was kept and {committed + 1} fetched")
            elif process.returncode != 0:
                sys.exit("an update failed by itself")
            else:
                finished += 1
                if version != committed + 1:
                    sys.exit("an update that finished left the old prices")
            committed = version
        feed.version = committed + 1
        store.update()
        if store.newest_version(arguments.offers) != committed + 1:
            sys.exit("the last update is missing")
        feed.close()

    print(f"{kills} kills: {old} left the old prices, {new} the new ones; {finished} updates had already ended; "
          f"{committed + 2} versions kept; {time.monotonic() - begin:.0f} s")


if __name__ == "__main__":
    main()
