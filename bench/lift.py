#!/usr/bin/python3
"""The lift table of method 1.4, computed a second time from the publishers' files.

For each alarm it counts how often the S&P 500 closed at least two percent lower on the next session,
divides by how often it did so at all, and asks how many circular shifts of the alarms would have done
as well. All shifts are taken, so nothing is drawn.

    /usr/bin/python3 bench/lift.py ../shared/data

`./alvh evidence` prints the same table; the two share no code. It needs pandas and numpy.
"""

import sys
from pathlib import Path

import numpy as np
import pandas as pd

FIRST, LAST = "2007-04-01", "2021-12-31"


def closes(path):
    table = pd.read_csv(path)
    table.columns = [c.strip().upper() for c in table.columns]
    name = "CLOSE" if "CLOSE" in table else table.columns[-1]
    series = pd.Series(table[name].to_numpy(float), pd.to_datetime(table["DATE"]))
    return series[~series.index.duplicated()].sort_index()


def front(data, days_left=1):
    table = pd.read_csv(data / "cfe/vx_settle_by_expiry_2004_2026.csv", comment="#")
    date, expiry, price = table.columns[:3]
    table[date], table[expiry] = pd.to_datetime(table[date]), pd.to_datetime(table[expiry])
    table = table[(table[price] > 5) & ((table[expiry] - table[date]).dt.days >= days_left)]
    table = table.sort_values([date, expiry])
    table["rank"] = table.groupby(date).cumcount() + 1
    wide = table[table["rank"] <= 2].set_index([date, "rank"])
    price, expiry = wide[price].unstack(), wide[expiry].unstack()
    gap = (expiry[2] - expiry[1]).dt.days
    return pd.DataFrame({"f1": price[1], "f2": price[2], "gap": gap}).dropna()


def ema(x, n):
    out, value = np.full(len(x), np.nan), np.nan
    for i, v in enumerate(x):
        if i == n - 1:
            value = x[:n].mean()
        elif i >= n:
            value += 2 / (n + 1) * (v - value)
        out[i] = value
    return out


def wilder(x, n):
    change = np.diff(x, prepend=np.nan)
    up, down = np.where(change > 0, change, 0.0), np.where(change < 0, -change, 0.0)
    out, a, b = np.full(len(x), np.nan), np.nan, np.nan
    for i in range(n, len(x)):
        if i == n:
            a, b = up[1 : n + 1].mean(), down[1 : n + 1].mean()
        else:
            a, b = a + (up[i] - a) / n, b + (down[i] - b) / n
        out[i] = 50 if a + b == 0 else 100 * a / (a + b)
    return out


def alarms(data):
    spx, vix = closes(data / "cboe/SPX_History.csv"), closes(data / "cboe/VIX_History.csv")
    day = pd.DataFrame({"s": spx}).join(pd.DataFrame({"v": vix})).join(front(data))
    day = day[day.index >= "1990-01-01"]
    day["v"] = day["v"].where(day["v"] > 0)
    v = day["v"]
    mean_before = v.rolling(20).mean().shift(1)
    before = v.shift(1)
    pierce = (v > mean_before) & (before <= v.shift(1).rolling(20).mean().shift(1))
    f2 = day["f2"].dropna()
    lag = (f2 <= f2.rolling(20).mean()).reindex(day.index, fill_value=False)
    curve = day.dropna(subset=["f1", "f2"])
    nc = 100 * 30 / curve["gap"] * np.log(curve["f2"] / curve["f1"])
    line = ema((-nc).to_numpy(), 12) - ema((-nc).to_numpy(), 26)
    signal = np.full(len(line), np.nan)
    signal[25:] = ema(line[25:], 9)
    h = pd.Series(line - signal, curve.index)
    up = ((h > 0) & (h > h.shift(1)) & (h.shift(1) > h.shift(2))).reindex(day.index, fill_value=False)
    s = day["s"]
    u = v.rolling(20).mean().shift(1) / 100 * np.sqrt(20 / 252)
    high, low = s.rolling(20).max(), s.rolling(20).min()
    bound = (high - low) / s <= u
    rsi = pd.Series(wilder(v.dropna().to_numpy(), 14), v.dropna().index).reindex(day.index)
    inverted = (day["f1"] > day["f2"]).fillna(False)
    had = inverted.reindex(curve.index).shift(1, fill_value=False).reindex(day.index, fill_value=False)
    table = {
        "pierce and F2 at most its mean": pierce & lag,
        "pierce": pierce,
        "contango MACD in a range": up & bound,
        "VIX crosses 16 up": (v > 16) & (before <= 16),
        "VIX crosses 20 up": (v > 20) & (before <= 20),
        "curve inverted": inverted,
        "first inverted session": inverted & ~had,
        "RSI14 of VIX above 70": rsi > 70,
    }
    return day, table


def main():
    day, table = alarms(Path(sys.argv[1]))
    inside = (day.index >= FIRST) & (day.index <= LAST) & day["f1"].notna() & day["v"].notna()
    fall = (np.log(day["s"].shift(-1) / day["s"]) <= -.02).to_numpy()[inside]
    n = len(fall)
    print(f"{n} sessions, base {100 * fall.mean():.2f} %")
    moved = np.fft.rfft(fall.astype(float))
    for name, alarm in table.items():
        a = alarm.to_numpy(bool)[inside]
        hits = int((a & fall).sum())
        shifted = np.rint(np.fft.irfft(np.conj(np.fft.rfft(a.astype(float))) * moved, n))
        p = (shifted >= hits).mean()
        rate = hits / a.sum()
        print(f"{name:40s} n {a.sum():4d}  {100 * rate:5.2f} %  lift {rate / fall.mean():5.2f}  p {p:.4f}")


main()
