#!/usr/bin/python3
"""Holds the naked condors of a run of the program against those of arm0.py, trade by trade.

    python3 bench/compare.py RUN_DIR/trades.csv trades_py.csv

Prints what differs; exit code 0 when nothing does, 1 otherwise.
"""
import sys
from decimal import Decimal

import pandas as pd

POINTS = Decimal("1e-6")
WORDS = ["kind", "opened", "closed", "instrument", "quantity", "exit_reason"]
PRICES = ["entry_price", "exit_price"]
MONEY = ["gross", "slippage", "fees", "net"]


def trades(path):
    table = pd.read_csv(path, dtype=str, keep_default_na=False)
    if "arm" in table:
        table = table[(table.arm == "ARM0") & (table.kind != "hedge")]
    return {row["id"]: row for row in table.to_dict("records")}


def amount(text):
    return Decimal(text) if text else None


def same_price(ours, theirs):
    """Equal to a millionth of a point, or to half of the last place that was printed."""
    if not (ours and theirs):
        return ours == theirs
    places = min(-Decimal(text).as_tuple().exponent for text in (ours, theirs))
    tolerance = max(POINTS, Decimal(1).scaleb(-places) / 2 + POINTS)
    return abs(Decimal(ours) - Decimal(theirs)) <= tolerance


def differences(ours, theirs):
    found = [c for c in WORDS if ours[c] != theirs[c]]
    found += [c for c in PRICES if not same_price(ours[c], theirs[c])]
    return found + [c for c in MONEY if amount(ours[c]) != amount(theirs[c])]


def largest_gap(ours, theirs, columns):
    gaps = [abs(Decimal(ours[i][c]) - Decimal(theirs[i][c]))
            for i in ours.keys() & theirs.keys() for c in columns if ours[i][c] and theirs[i][c]]
    return max(gaps, default=Decimal(0))


def main(program, script):
    ours, theirs = trades(program), trades(script)
    equal = 0
    for trade in sorted(ours.keys() | theirs.keys()):
        if trade not in ours or trade not in theirs:
            print(f"{trade}: only in {program if trade in ours else script}")
            continue
        different = differences(ours[trade], theirs[trade])
        equal += not different
        for column in different:
            print(f"{trade} {column}: {ours[trade][column]} against {theirs[trade][column]}")
    points, dollars = (largest_gap(ours, theirs, columns) for columns in (PRICES, MONEY))
    print(f"{equal} of {len(ours.keys() | theirs.keys())} trades are equal one by one;"
          f" largest gap {points:.1e} points, {dollars} USD")
    return 0 if equal == len(ours) == len(theirs) > 0 else 1


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: compare.py RUN_DIR/trades.csv trades_py.csv")
    sys.exit(main(*sys.argv[1:]))
