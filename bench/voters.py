#!/usr/bin/python3
"""The voters v6 to v10 and v12, computed a second time over whole columns.

It is written from method 1.1, 1.2 (A8, A12 to A14) and 1.12, reads the publishers' files and shares
no code with the Java program. v7 is counted without the cost of capital, v12 without the skew: both
need an option surface. v11 does too and is not here.

    python3 bench/voters.py DATA_FOLDER
"""
import pathlib
import sys

import numpy as np
import pandas as pd

import votes

FROM, TO = votes.FROM, votes.TO
DAY = pd.Timedelta(days=1)


def fred(folder, name):
    table = pd.read_csv(folder / f"fred/{name}.csv", skip_blank_lines=True)
    dates = pd.to_datetime(table.iloc[:, 0])
    return pd.Series(pd.to_numeric(table.iloc[:, 1], errors="coerce").to_numpy(), dates).dropna()


def next_session(sessions, dates):
    """The first session after each date."""
    at = np.searchsorted(sessions.values, dates.values, side="right")
    return pd.DatetimeIndex([sessions[i] if i < len(sessions) else pd.NaT for i in at])


def as_known(series, known, sessions):
    """By session: the last observation known, and the day on which it became known."""
    table = pd.DataFrame({"value": series.to_numpy(), "known": known, "date": series.index})
    table = table.dropna().sort_values("date").groupby("known").last().sort_index()
    table["since"] = table.index
    return table.reindex(sessions, method="ffill")


def z(series, n):
    """z of the last n known values, at the sessions that have one."""
    known = series.dropna()
    out = (known - known.rolling(n).mean()) / known.rolling(n).std()
    return out.reindex(series.index)


def rank(series, n):
    known = series.dropna()
    out = known.rolling(n).apply(lambda w: (w <= w[-1]).mean(), raw=True)
    return out.reindex(series.index)


def monthly_mean(rate, seen):
    """Mean over the thirty calendar days that end with the last observation seen."""
    first = seen.date.dropna().iloc[0]
    out = []
    arrived = seen.drop_duplicates("date").set_index("date").value.dropna()
    for last in seen.date:
        month = arrived[(arrived.index > last - 30 * DAY) & (arrived.index <= last)]
        out.append(month.mean() if last >= first + 30 * DAY else np.nan)
    return pd.Series(out, seen.index)


def differential(folder, sessions):
    bill = fred(folder, "IRX").reindex(sessions).ffill(limit=60)
    sofr, funds = fred(folder, "SOFR"), fred(folder, "DFF")
    sofr_seen = as_known(sofr, next_session(sessions, sofr.index), sessions)
    funds = funds[funds.index >= sessions[0] - 10 * DAY]
    funds_seen = as_known(funds, next_session(sessions, funds.index), sessions)
    overnight = monthly_mean(sofr, sofr_seen).fillna(monthly_mean(funds, funds_seen))
    return bill - overnight


def dollar(folder, sessions):
    rate = np.log(fred(folder, "RBUSBIS"))
    known = rate.index + pd.offsets.MonthEnd(0) + 45 * DAY
    zr = z(rate - rate.rolling(36).mean(), 60)
    fresh = lambda seen: seen.value.where((seen.index - seen.since) <= 100 * DAY)
    return (fresh(as_known(rate, known, sessions)), fresh(as_known(zr, known, sessions)))


def correlation(x, slope):
    """Over the last 756 pairs of 21-session changes, at the sessions that have both."""
    both = pd.DataFrame({"x": x, "s": slope}).dropna()
    moved = both - both.shift(21)
    pairs = moved.dropna()
    return pairs.x.rolling(756).corr(pairs.s).reindex(slope.index)


def inversion(folder, sessions, slope):
    spread = differential(folder, sessions)
    log_rate, zr = dollar(folder, sessions)
    rate_term = correlation(spread, slope) * z(spread, 252)
    exchange = correlation(log_rate, slope) * zr
    tilt = rate_term.fillna(0) + exchange.fillna(0)
    alpha = (0.90 - 0.05 * tilt).clip(0.80, 0.97)
    on, theta, past = [], [], []
    for day, s in slope.items():
        if not np.isnan(s):
            past.append(s)
        ready = len(past) >= 756 and not np.isnan(s)
        level = max(0.0, np.quantile(past, alpha[day])) if ready else np.nan
        theta.append(level)
        on.append(s > level)
    return alpha, pd.Series(theta, slope.index), pd.Series(on, slope.index)


def cheap_crossing(folder, sessions, spx, vix):
    shiller = pd.read_csv(folder / "valuation/shiller_ie_data.csv", header=None, dtype=str,
                          encoding="utf-8-sig")
    rows = shiller[shiller[0].fillna("").str.match(r"^\d{4}\.\d+$")]
    months = rows[0].map(lambda m: pd.Timestamp(int(m[:4]), int((m[5:] + "0")[:2]), 1))
    earned = pd.Series(pd.to_numeric(rows[3], errors="coerce").to_numpy(), months).dropna()
    earned = earned[earned > 0]
    quarter = earned.index.to_period("Q").end_time.normalize() + 90 * DAY
    seen = as_known(earned, quarter, sessions)
    trailing = (spx / seen.value).where((sessions - pd.DatetimeIndex(seen.since)) <= 100 * DAY)
    forward = fred_like(folder / "valuation/SP500_forward_pe.csv")
    forward_seen = as_known(forward, next_session(sessions, forward.index), sessions)
    expected = forward_seen.value.where(
        (sessions - pd.DatetimeIndex(forward_seen.since)) <= 100 * DAY)
    ranks = month_rank(trailing).fillna(month_rank(expected))
    crossed = vix_crossing(vix, 18)
    return ranks, crossed & (ranks <= 0.30), crossed


def month_rank(series):
    out, ends, month, last = [], [], None, np.nan
    for day, value in series.items():
        if np.isnan(value):
            out.append(np.nan)
            continue
        if month is not None and (day.year, day.month) != month:
            ends.append(last)
        month, last = (day.year, day.month), value
        window = ends[-119:]
        out.append((sum(v <= value for v in window) + 1) / 120 if len(window) == 119 else np.nan)
    return pd.Series(out, series.index)


def fred_like(path):
    table = pd.read_csv(path)
    values = pd.Series(table.iloc[:, 1].to_numpy(float), pd.to_datetime(table.iloc[:, 0]))
    return values[values > 0]


def vix_crossing(vix, level):
    known = vix.dropna()
    return ((known.shift() <= level) & (known > level)).reindex(vix.index, fill_value=False)


def surprises(folder, sessions):
    cpi, two = fred(folder, "CPIAUCSL"), fred(folder, "DGS2")
    consensus = pd.read_csv(folder / "events/cpi_consensus.csv")
    consensus = pd.Series(consensus.consensus_mom.to_numpy(float),
                          pd.to_datetime(consensus.date)).sort_index()
    points = {}
    for release, expected in consensus.items():
        month = (release - pd.offsets.MonthBegin(1) - pd.DateOffset(months=1)).normalize()
        month = pd.Timestamp(release.year, release.month, 1) - pd.DateOffset(months=1)
        before = month - pd.DateOffset(months=1)
        if month in cpi.index and before in cpi.index:
            change = np.floor(1000 * (cpi[month] / cpi[before] - 1) + 0.5) / 10
            points.setdefault(release, []).append(change - expected)
    fomc = pd.read_csv(folder / "events/fomc_surprises_1990_2020.csv")
    for day, move in zip(pd.to_datetime(fomc.Date), fomc.MP1):
        if move < 1e9:
            points.setdefault(day, []).append(move)
    calendar = pd.read_csv(folder / "events/forexfactory_calendar_2022.csv")
    producer = calendar[(calendar.text == "PPI m/m") & (calendar.cur == "USD")]
    for _, row in producer.iterrows():
        day = pd.to_datetime(f"{row.day} {row.year}")
        points.setdefault(day, []).append(float(row.actual[:-1]) - float(row.forecast[:-1]))
    change = two.diff() * 100
    hits = [day for day, moves in points.items()
            if day in change.index and any(
                abs(m) > 1e-6 and np.sign(m) * change[day] >= 5 - 1e-6 for m in moves)]
    known = next_session(sessions, pd.DatetimeIndex(sorted(hits)))
    return pd.Series(sessions.isin(known.dropna()), sessions)


def fund(folder, name, sessions):
    table = pd.read_csv(folder / f"etf/{name}.csv", header=0)
    dates = pd.to_datetime(table.iloc[:, 0], errors="coerce")
    closes = pd.Series(pd.to_numeric(table.iloc[:, 1], errors="coerce").to_numpy(), dates)
    closes = closes[closes.index.notna()].dropna().reindex(sessions).dropna()
    returns = np.log(closes).diff()
    volatility = np.sqrt((returns**2).rolling(21).mean())
    return rank(volatility, 252).reindex(sessions)


def puts_per_call(folder, sessions):
    old = pd.read_csv(folder / "events/cboe_equity_putcall_2006_2019.csv", skiprows=2)
    old = pd.Series(old.iloc[:, 4].to_numpy(float), pd.to_datetime(old.iloc[:, 0]))
    new = pd.read_csv(folder / "events/putcall_ratios_2019_2026.csv", parse_dates=["Fecha"])
    new = new.set_index("Fecha")
    equity = pd.concat([old, new.EQUITY_PUT_CALL_RATIO[new.index > old.index[-1]]])
    parts = []
    for ratio in (new.INDEX_PUT_CALL_RATIO, equity):
        ratio = ratio[ratio > 0]
        seen = as_known(ratio, next_session(sessions, ratio.index), sessions)
        arrived = seen.drop_duplicates("date").value.dropna()
        ranks = rank(arrived, 252).reindex(sessions).ffill()
        parts.append(ranks.where((sessions - pd.DatetimeIndex(seen.since)) <= 10 * DAY))
    return parts[0].fillna(parts[1])


def dislocation(spx, vix, nearer):
    week = np.log(spx / spx.shift(5))
    table = pd.DataFrame({"y": nearer / vix - 1, "v": np.log(vix), "r": week}).dropna()
    out = pd.Series(np.nan, table.index)
    for i in range(251, len(table)):
        part = table.iloc[i - 251:i + 1]
        design = np.column_stack([np.ones(252), part.v, part.r])
        fit, _, _, _ = np.linalg.lstsq(design, part.y.to_numpy(), rcond=None)
        left = part.y.to_numpy() - design @ fit
        out.iloc[i] = left[-1] / np.sqrt((left**2).sum() / 249)
    return out.reindex(spx.index)


def votes_inputs(folder):
    """Index, VIX, front futures and their days, on the sessions; as in votes.py."""
    cboe = folder / "cboe"
    spx = votes.with_tail(votes.closes(cboe / "SPX_History.csv").iloc[:-1],
                          votes.closes(cboe / "SPX_close_tail_2026.csv", "Fecha", "SPX"))
    spx = spx["1990":TO]
    vix = votes.with_tail(votes.closes(cboe / "VIX_History.csv"),
                          votes.closes(cboe / "VIX_close_tail_2026.csv", "Fecha", "VIX"))
    table = votes.futures(folder / "cfe/vx_settle_by_expiry_2004_2026.csv", spx.index)
    week = pd.Timedelta(days=7)  # two contracts settled a week before the day in the table
    early = table.Expiry.isin(pd.to_datetime(["2004-07-21", "2004-10-20"]))
    table = table.assign(Expiry=table.Expiry.where(~early, table.Expiry - week))
    return (spx, vix.reindex(spx.index), *votes.ranked(table, 6))


def main():
    folder = pathlib.Path(sys.argv[1])
    spx, vix, front, days = votes_inputs(folder)
    sessions = spx.index
    slope = ((front[1] - front[2]) * 30 / (days[2] - days[1])).reindex(sessions)
    span = (sessions >= FROM) & (sessions <= TO)
    alpha, theta, v6 = inversion(folder, sessions, slope)
    for day in sys.argv[2:]:
        print(day, "alpha", round(alpha[day], 6), "theta", round(theta[day], 6))
    print("v6", v6[span].sum())
    ranks, v7, crossed = cheap_crossing(folder, sessions, spx, vix)
    print("v7 cheap alone", v7[span].sum(), "crossings", crossed[span].sum(),
          "rank at 30 or less on", (ranks[span] <= 0.30).sum())
    print("v8", surprises(folder, sessions)[span].sum())
    estate = fund(folder, "VNQ", sessions).fillna(fund(folder, "IYR", sessions))
    print("v9", (estate[span] >= 0.80).sum(), "abstained", estate[span].isna().sum())
    flow = puts_per_call(folder, sessions)
    print("v10", (flow[span] >= 0.80).sum(), "abstained", flow[span].isna().sum())
    nearer = votes.closes(folder / "cboe/VIX9D_History.csv").reindex(sessions)
    z12 = dislocation(spx, vix, nearer)
    print("v12", (z12[span] >= 2).sum(), "abstained", z12[span].isna().sum())


if __name__ == "__main__":
    main()
