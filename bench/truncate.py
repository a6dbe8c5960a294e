#!/usr/bin/env python3
"""Writes the data files as they would have looked after a date: every later row is cut off.

    python3 bench/truncate.py DATA_FOLDER 2018-02-05 OUT_FOLDER

A store filled from OUT_FOLDER must give the same card for that date as the whole one.
"""
import datetime
import os
import re
import sys

FOLDERS = ("cboe", "cfe", "fred", "events", "breadth", "valuation", "etf")
NOT_DATED_IN_FRONT = ("implied_vol", "forexfactory")


def row_date(line):
    """The date that a row speaks of, None for headers and notes."""
    iso = re.search(r"(\d{4})-(\d{2})-(\d{2})", line[:60])
    if iso:
        return datetime.date(*map(int, iso.groups()))
    american = re.match(r'\s*"?(\d{1,2})/(\d{1,2})/(\d{4})', line)
    if american:
        return datetime.date(int(american[3]), int(american[1]), int(american[2]))
    worded = re.match(r'"?([A-Z][a-z]{2} \d{1,2}, \d{4})', line)
    if worded:
        return datetime.datetime.strptime(worded[1], "%b %d, %Y").date()
    month = re.match(r"(\d{4})\.(\d{2}),", line)
    if month and 1 <= int(month[2]) <= 12:
        return datetime.date(int(month[1]), int(month[2]), 1)
    return None


def cut(source, target, last):
    with open(source, encoding="utf-8", newline="") as file:
        lines = file.read().splitlines(True)
    kept = [line for line in lines if (row_date(line) or last) <= last]
    if any(row_date(line) for line in kept):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8", newline="") as file:
            file.write("".join(kept))


def main(data, date, out):
    last = datetime.date.fromisoformat(date)
    for folder in FOLDERS:
        for place, _, names in os.walk(os.path.join(data, folder)):
            for name in names:
                if not any(word in name for word in NOT_DATED_IN_FRONT):
                    source = os.path.join(place, name)
                    cut(source, os.path.join(out, os.path.relpath(source, data)), last)


if __name__ == "__main__":
    main(*sys.argv[1:4])
