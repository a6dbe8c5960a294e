#!/usr/bin/python3
"""The voters v1 to v6 and their vote, counted a second time.

It is written from method 1.1 and 1.4 with whole columns instead of streams, reads the publishers'
files and shares no code with the Java program. VoteOnRealDataTest holds the program to its figures.

    python3 bench/votes.py DATA_FOLDER [--hold 1]
"""
import argparse
import pathlib

import numpy as np
import pandas as pd

FROM, TO = "2007-01-03", "2026-07-08"
BAD_BREADTH = pd.to_datetime(["1999-05-25", "2001-02-15"])
MOURNING = pd.Timestamp("2025-01-09")  # futures traded, stocks did not


def closes(path, date="DATE", value="CLOSE"):
    table = pd.read_csv(path)
    return pd.Series(table[value].to_numpy(float), pd.to_datetime(table[date]))


def with_tail(series, tail):
    return pd.concat([series, tail[tail.index > series.index[-1]]])


def futures(path, sessions):
    """Settlements of the sessions, without those that are 35 % off the expiry before, far out."""
    table = pd.read_csv(path, parse_dates=["Date", "Expiry"]).sort_values(["Date", "Expiry"])
    far = (table.Expiry - table.Date).dt.days > 45
    while True:
        before = table.groupby("Date").Settle.shift()
        off = ((table.Settle / before - 1).abs() > 0.35) & far
        if not off.any():
            return table[table.Date.isin(sessions)]
        keep = ~(off & (off.groupby(table.Date).cumsum() == 1))  # one a day, then again
        table, far = table[keep], far[keep]


def ranked(table, min_days):
    days = (table.Expiry - table.Date).dt.days
    table = table.assign(T=days)[days >= min_days]
    table = table.assign(k=table.groupby("Date").cumcount() + 1)
    return table.pivot(index="Date", columns="k", values="Settle"), table.pivot(
        index="Date", columns="k", values="T")


def ema(column, n):
    """EMA_n seeded by the mean of the first n."""
    out, values = np.full(len(column), np.nan), column.to_numpy()
    first = int(np.argmax(~np.isnan(values))) + n
    level = out[first - 1] = values[first - n:first].mean()
    for i in range(first, len(values)):
        level = out[i] = level + 2 / (n + 1) * (values[i] - level)
    return pd.Series(out, column.index)


def rsi(column, n=14):
    """Wilder's, seeded by the mean of the first n changes; known after 3n."""
    change, out = np.diff(column.to_numpy()), np.full(len(column), np.nan)
    up, down = np.maximum(change, 0), np.maximum(-change, 0)
    rise, fall = up[:n].mean(), down[:n].mean()
    for i in range(n, len(change)):
        rise, fall = rise + (up[i] - rise) / n, fall + (down[i] - fall) / n
        if i + 1 >= 3 * n:
            out[i + 1] = 100 * rise / (rise + fall)
    return pd.Series(out, column.index)


def rank(column, n):
    return column.rolling(n).apply(lambda w: (w <= w[-1]).mean(), raw=True)


def constant_maturity(table, days=30):
    out = {}
    for date, curve in table.groupby("Date"):
        t = (curve.Expiry - date).dt.days.to_numpy()
        f = curve.Settle.to_numpy()
        k = max(1, int(np.searchsorted(t, days)))  # before the nearest: the nearest two, extended
        if k < len(t):
            out[date] = f[k - 1] + (days - t[k - 1]) / (t[k] - t[k - 1]) * (f[k] - f[k - 1])
    return pd.Series(out)


def roll_index(table, sessions):
    """Return index of the two nearest futures, one slice rolled each business day."""
    days = sessions[sessions >= "2003-12-01"].union([MOURNING]).sort_values()
    days = days.append(pd.bdate_range(days[-1] + pd.Timedelta(days=1), "2027-12-31"))
    prices = table.pivot(index="Date", columns="Expiry", values="Settle")
    expiries = prices.columns
    roll = np.searchsorted(days, expiries) - 1  # the business day before each settlement
    level, held, out = 100.0, None, {}
    for date, row in prices.iterrows():
        today = days.get_loc(date)
        if held is not None:
            growth = sum(w * row[e] for e, w in held) / sum(w * old[e] for e, w in held)
            if not np.isnan(growth):  # else a contract held has no price: opened anew
                level *= growth
                out[date] = level
        first = next(j for j in range(len(expiries)) if roll[j] > today and row.notna().iloc[j])
        start = roll[first - 1] if first else roll[first] - 20
        weight = min(1.0, (roll[first] - today) / (roll[first] - start))
        second = next(j for j in range(first + 1, len(expiries)) if row.notna().iloc[j])
        held, old = [(expiries[first], weight)], row
        if weight < 1:
            held.append((expiries[second], 1 - weight))
    return pd.Series(out)


def voters(folder):
    cboe = folder / "cboe"
    spx = with_tail(closes(cboe / "SPX_History.csv").iloc[:-1],
                    closes(cboe / "SPX_close_tail_2026.csv", "Fecha", "SPX"))["1990":TO]
    vix = with_tail(closes(cboe / "VIX_History.csv"),
                    closes(cboe / "VIX_close_tail_2026.csv", "Fecha", "VIX"))
    vix = vix.reindex(spx.index).dropna()
    table = futures(folder / "cfe/vx_settle_by_expiry_2004_2026.csv", spx.index)
    f, t = ranked(table, 6)
    gap = t[2] - t[1]

    mean, mean2 = vix.rolling(20).mean(), f[2].rolling(20).mean()  # v1 = I4
    pierced = (vix > mean) & (vix.shift() <= mean.shift())
    lags = f[2] / mean2 - 1 <= 0.25 * (vix / mean - 1).clip(lower=0).reindex(f.index)
    v1 = (pierced.reindex(f.index) & lags).astype(float).where(mean2.notna())

    x = -100 * 30 / gap * np.log(f[2] / f[1])  # v2 = I2 and I3
    line = ema(x, 12) - ema(x, 26)
    histogram = line - ema(line, 9)
    rising = (histogram > histogram.shift()) & (histogram.shift() > histogram.shift(2))
    promised = vix.reindex(spx.index).rolling(20).mean().shift() / 100 * (20 / 252) ** 0.5
    spread = (spx.rolling(20).max() - spx.rolling(20).min()) / spx
    bound = (spread <= 0.8 * promised) & (np.log(spx / spx.shift(20)).abs() <= 0.5 * promised)
    large = (histogram > 0) & (histogram >= 0.25 * histogram.rolling(252).std())
    v2 = (rising & large & bound.reindex(x.index)).astype(float)

    up, down = (closes(folder / f"breadth/{n}.csv", "time", "close") for n in ("ADV", "DECL"))
    days = up.index.intersection(down.index).intersection(spx.index).difference(BAD_BREADTH)
    a, s = ((up - down) / (up + down))[days], spx[days]  # v3 = I5
    near = (s >= 0.995 * s.rolling(50).max()).rolling(5).max() > 0
    contracts = (ema(a, 19) < 0) & (ema(a, 19) < ema(a, 39))
    v3 = (contracts | near & (rank(s, 50) - rank(a.cumsum(), 50) >= 0.30)).astype(float)

    def extreme(column):  # v4 = I6
        strength = rsi(column)
        high = strength.rolling(252).quantile(0.95)
        return (strength >= high.clip(lower=70)).astype(float).where(high.notna())

    price = constant_maturity(table)
    change = np.log(price).diff(5)
    v5 = (change >= 0.05).astype(float).where(change.notna())  # v5 = I7

    slope = (f[1] - f[2]) * 30 / gap  # v6 = A8 with Q.90
    threshold = slope.expanding(756).quantile(0.90)
    v6 = (slope > threshold.clip(lower=0)).astype(float).where(threshold.notna())
    own = dict(v1=v1, v2=v2, v3=v3, v4=extreme(roll_index(table, spx.index)), v5=v5, v6=v6)
    return spx.index, own, extreme(price)


def held(column, sessions):
    kept = column.rolling(sessions, min_periods=1).max()
    return kept.where(column.notna() | (kept > 0))


def count(name, columns, hold):
    columns = columns.copy()
    for event in ("v1", "v2", "v5"):
        columns[event] = held(columns[event], max(hold, 3 if event == "v1" else 1))
    columns = columns[FROM:TO]
    share = columns.sum(axis=1) / columns.notna().sum(axis=1)
    share[columns.notna().sum(axis=1) < 0.6 * 6] = 0
    levels = [int((share >= level - 1e-12).sum()) for level in (0.40, 0.55, 0.70)]
    as_no = [int((columns.sum(axis=1) >= votes).sum()) for votes in (3, 4, 5)]
    full = [str(day.date()) for day in share.index[share >= 0.70 - 1e-12]]
    print(f"{name}, hold {hold}: sessions {len(columns)}; share .40/.55/.70 on {levels};"
          f" missing as no {as_no}\n  full on {full}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--hold", type=int, default=1)
    options = parser.parse_args()
    sessions, own, price_strength = voters(options.folder)
    columns = pd.DataFrame({name: column.reindex(sessions) for name, column in own.items()})
    print("on:", columns[FROM:TO].sum().astype(int).to_dict())
    print("abstained:", columns[FROM:TO].isna().sum().to_dict())
    count("v4 on the roll index", columns, options.hold)
    count("v4 on the price at 30 days", columns.assign(v4=price_strength.reindex(sessions)),
          options.hold)


if __name__ == "__main__":
    main()
