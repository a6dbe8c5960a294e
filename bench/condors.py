#!/usr/bin/env python3
"""Unhedged condors over a made tape, a second time with pandas: 5,040 sessions of 1,000 quotes.

Usage: bench/condors.py FOLDER   (the folder that alvh.bench.TapeTrades has written)

The rules are those of TapeCondors: expiry nearest to 45 days, strikes nearest to 16 and 5 delta,
closed at half or twice the credit or with 21 days left, at mid, one at a time. The trades must be
equal one by one; then the times are compared, the files already read on both sides.
"""
import sys
import time

import numpy as np
import pandas as pd

WANTED = (-0.05, -0.16, 0.16, 0.05)
SIGN = (-1, 1, 1, -1)


def read(folder):
    columns = np.fromfile(folder + "/tape.bin", dtype="<f8").reshape(6, -1)
    frame = pd.DataFrame(dict(zip(("session", "expiry", "strike", "bid", "ask", "delta"), columns)))
    return frame.astype({"session": int, "expiry": int})


def condors(frame):
    frame = frame.assign(mid=0.5 * (frame.bid + frame.ask), call=frame.delta > 0)
    trades = []
    held = None
    for today, chain in frame.groupby("session", sort=True):
        if held is None:
            held = entry(today, chain)
            continue
        opened, expiry, strikes, credit = held
        mine = chain[chain.expiry == expiry]
        mids = []
        for leg, strike in enumerate(strikes):
            found = mine[(mine.strike == strike) & (mine.call == (leg >= 2))]
            if found.empty:
                break
            mids.append(found.mid.iloc[-1])
        if len(mids) < 4:
            held = held if expiry > today else None
            continue
        price = 0.0
        for leg in range(4):
            price += SIGN[leg] * mids[leg]
        if price <= 0.5 * credit or price >= 2 * credit or expiry - today <= 21:
            trades.append((opened, today, expiry, *strikes, round(credit, 6), round(price, 6)))
            held = None
    return trades


def entry(today, chain):
    expiry = chain.expiry.iloc[(chain.expiry - today - 45).abs().to_numpy().argmin()]
    bid = chain[(chain.expiry == expiry) & (chain.bid > 0)]
    strikes, mids = [], []
    for leg, wanted in enumerate(WANTED):
        side = bid[bid.call == (leg >= 2)]
        if side.empty:
            return None
        row = (side.delta - wanted).abs().to_numpy().argmin()
        strikes.append(side.strike.iloc[row])
        mids.append(side.mid.iloc[row])
    credit = 0.0
    for leg in range(4):
        credit += SIGN[leg] * mids[leg]
    rising = strikes[0] < strikes[1] < strikes[2] < strikes[3]
    return (today, expiry, strikes, credit) if rising and credit > 0 and expiry - today > 21 else None


def main():
    folder = sys.argv[1]
    frame = read(folder)
    before = time.perf_counter()
    ours = condors(frame)
    seconds = time.perf_counter() - before
    theirs = [tuple(row) for row in pd.read_csv(folder + "/trades.csv").to_numpy()]
    differ = [i for i, (a, b) in enumerate(zip(ours, theirs)) if not np.allclose(a, b, rtol=0, atol=2e-6)]
    java = float(open(folder + "/seconds.txt").read())
    print(f"trades: {len(ours)} here, {len(theirs)} there, {len(differ)} differ")
    print(f"pandas {len(frame) / seconds / 1e6:.2f} M rows/s, alvh {len(frame) / java / 1e6:.1f} M rows/s, ratio {seconds / java:.0f}")
    sys.exit(bool(differ) or len(ours) != len(theirs))


if __name__ == "__main__":
    main()
