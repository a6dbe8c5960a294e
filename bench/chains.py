#!/usr/bin/env python3
"""Times the import of option chains beside pandas, on the same files in the same run.

    bench/chains.py FOLDER [--big MEGABYTES]

FOLDER holds quote pages (underlying,underlying_last,exchange,optionroot,...). pandas reads each file
with read_csv, in one process and in two; the program imports the folder into a fresh store with
SHA-256, checks, packing and a durable commit. --big writes one file of that size with many days made
of random quotes and imports it with 256 MB of heap. Every figure is the best of three.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = ("underlying,underlying_last,exchange,optionroot,type,expiration,quotedate,strike,last,net,"
          "bid,ask,volume,openinterest,impliedvol,delta,gamma\n")


def read(path):
    import pandas
    return len(pandas.read_csv(path))


def best(work, times=3):
    results = []
    for _ in range(times):
        start = time.perf_counter()
        rows = work()
        results.append((time.perf_counter() - start, rows))
    return min(results)


def imported(path, heap):
    """Seconds of the import itself, seconds of the whole process, rows, largest resident size."""
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, ALVH_HOME=home, ALVH_OPTS=heap)
        command = ["/usr/bin/time", "-f", "%M", str(ROOT / "alvh"), "data", "import", str(path), "--json"]
        if not Path(command[0]).exists():
            command = command[3:]
        start = time.perf_counter()
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        wall = time.perf_counter() - start
        document = json.loads(done.stdout)
        rows = sum(file["rows"] for file in document["imported"])
        size = done.stderr.strip().splitlines()[-1:] or ["0"]
        return document["seconds"], wall, rows, size[0]


def write_big(path, megabytes):
    """One quote page of many days: 36 expiries with 180 strikes of calls and puts, the same each day."""
    generator = random.Random(7)
    lines = []
    for i in range(36):
        expiry = date(2049, 1, 4) + timedelta(days=7 * i)
        for right, word in (("C", "call"), ("P", "put")):
            for k in range(180):
                strike = 1000 + 20 * k
                bid = round(max(0, (2500 - strike) * (1 if right == "C" else -1)) + generator.random() * 40, 1)
                lines.append(f"SPX,2500.12,CBOE,SPXW{expiry:%y%m%d}{right}{strike * 1000:08d},{word},"
                             f"{expiry:%m/%d/%Y},@DAY@,{strike}.0,0.0,0.0,{bid},{bid + 1.5:.1f},"
                             f"{k},{3 * k},0.1234,0.5,0.0012\n")
    text = "".join(lines)
    day, written = date(2010, 1, 4), 0
    with open(path, "w") as out:
        out.write(HEADER)
        while written < megabytes * 1_000_000:
            written += out.write(text.replace("@DAY@", day.strftime("%m/%d/%Y")))
            day += timedelta(days=3 if day.weekday() == 4 else 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--big", type=int, default=0, help="size of a generated file in MB")
    arguments = parser.parse_args()
    files = sorted(arguments.folder.glob("*.csv"))
    megabytes = sum(file.stat().st_size for file in files) / 1e6
    seconds, rows = best(lambda: sum(read(file) for file in files))
    print(f"pandas, one process   {seconds:6.2f} s  {rows / seconds / 1e6:5.2f} M rows/s  {megabytes / seconds:5.0f} MB/s")
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(read, files[:2]))
        seconds, rows = best(lambda: sum(pool.map(read, files)))
    print(f"pandas, two processes {seconds:6.2f} s  {rows / seconds / 1e6:5.2f} M rows/s  {megabytes / seconds:5.0f} MB/s")
    runs = [imported(arguments.folder, "") for _ in range(3)]
    seconds, wall, rows, size = min(runs)
    print(f"alvh data import      {seconds:6.2f} s  {rows / seconds / 1e6:5.2f} M rows/s  {megabytes / seconds:5.0f} MB/s"
          f"  (process {wall:.2f} s, {int(size) // 1024} MiB resident)")
    if arguments.big:
        with tempfile.TemporaryDirectory() as folder:
            big = Path(folder) / "big.csv"
            write_big(big, arguments.big)
            megabytes = big.stat().st_size / 1e6
            seconds, wall, rows, size = imported(big, "-Xmx256m")
            print(f"alvh, one file of {megabytes:.0f} MB with 256 MB of heap: {seconds:.2f} s"
                  f"  {rows / seconds / 1e6:.2f} M rows/s  {megabytes / seconds:.0f} MB/s, {int(size) // 1024} MiB resident")


if __name__ == "__main__":
    sys.exit(main())
