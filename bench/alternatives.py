"""What every named configuration did: one backtest for each file of config/, as a table.

    python3 bench/alternatives.py [--from 2007-01-03] [--to 2026-07-08] [--only a,b] [--out FILE]

Runs `./alvh backtest --config NAME --json`, one at a time, and writes a Markdown table: growth and
deepest fall of the layered hedge and of the condors alone, mean of the worst 5 % of months, result
and costs of the hedge, condors closed. A run that is there already (JSON in the folder of --keep)
is not repeated, so that an interrupted table can be finished. Source: method 1.11, "every
alternative is a backtest arm".
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEAD = (
    "| configuration | growth, % a year | deepest fall, % | CVaR95 month, % | hedge, $ | costs, $"
    " | condors | unhedged growth, fall, % |\n|---|---:|---:|---:|---:|---:|---:|---:|\n"
)


def names(only):
    found = sorted(path.stem for path in (ROOT / "config").glob("*.yaml"))
    wanted = [name for name in found if not only or name in only]
    return sorted(wanted, key=lambda name: (name != "default", name))


def backtest(name, args, folder):
    """The run's document; kept, so that it is computed once."""
    kept = folder / (name + ".json")
    if not kept.exists():
        command = ["./alvh", "backtest", "--config", name, "--from", args.first, "--to", args.last]
        with tempfile.TemporaryDirectory() as out:
            done = subprocess.run(
                [*command, "--json", "--out", out], cwd=ROOT, capture_output=True, text=True
            )
        if done.returncode != 0:
            sys.exit(f"{name}: {done.stderr}")
        kept.write_text(done.stdout, encoding="utf-8")
    return json.loads(kept.read_text(encoding="utf-8"))


def percent(value):
    return "–" if value is None else f"{100 * value:.2f}"


def row(name, document):
    hedged, bare = document["arms"][0], document["arms"][1]
    cells = [
        f"`{name}`",
        percent(hedged["cagr"]),
        f"{-100 * hedged['maxDrawdown']:.1f}",
        percent(hedged["cvar95Monthly"]),
        f"{hedged['hedgeNet']:,.0f}",
        f"{hedged['costs']:,.0f}",
        str(hedged["trades"]),
        f"{percent(bare['cagr'])}, {-100 * bare['maxDrawdown']:.1f}",
    ]
    return "| " + " | ".join(cells) + " |\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--from", dest="first", default="2007-01-03")
    parser.add_argument("--to", dest="last", default="2026-07-08")
    parser.add_argument("--only", default="", help="names, separated by commas")
    parser.add_argument("--keep", default="", help="folder for the documents of the runs")
    parser.add_argument("--out", default="", help="file for the table; the screen if absent")
    args = parser.parse_args()
    folder = pathlib.Path(args.keep or tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    table = HEAD
    for name in names([n for n in args.only.split(",") if n]):
        table += row(name, backtest(name, args, folder))
        print(name, file=sys.stderr)
    if args.out:
        pathlib.Path(args.out).write_text(table, encoding="utf-8")
    else:
        print(table, end="")


if __name__ == "__main__":
    main()
