#!/usr/bin/python3
"""The naked condor arm (ARM0), computed a second time.

It is written from the method document and shares no code with the Java program, so that an error
would have to be made twice to stay unseen. It is slow and plain on purpose. The rule ids of
the method stand beside the code that follows them.

    python3 bench/arm0.py DATA_FOLDER --from 2007-01-03 --to 2026-07-08 --out trades_py.csv
"""
import argparse
import functools
import pathlib
from decimal import ROUND_HALF_EVEN, Decimal

import numpy as np
import pandas as pd
from dateutil.easter import easter
from scipy.interpolate import PchipInterpolator
from scipy.optimize import brentq
from scipy.special import log_ndtr, ndtr

CAPITAL, RISK_PER_ENTRY, MULTIPLIER = 1_000_000, 0.05, 100  # 1.11
KAPPA, FEE = 0.5, Decimal("1.35")  # 4.6
KNOT_DAYS = {"VIX9D": 9, "VIX": 30, "VIX3M": 93, "VIX6M": 184, "VIX1Y": 365}
LEGS = ((-1, 1), (-1, -1), (1, -1), (1, 1))  # (put or call, long or short), strikes rising
DAY = pd.Timedelta(days=1)


# What was published, and when it was known (1.12).

def closes(path, date="DATE", value="CLOSE"):
    table = pd.read_csv(path)
    return pd.Series(table[value].to_numpy(float), pd.to_datetime(table[date])).dropna()


def vix1y(path):
    """Two lines of disclaimer, then a header that runs into the first row."""
    rows = [line.split(",") for line in path.read_text().split("close", 1)[1].split()]
    return pd.Series([float(row[5]) for row in rows], pd.to_datetime([row[0] for row in rows]))


def dividends(path):
    """Index points a year by the day on which they were known: quarter end + 90 days."""
    table = pd.read_csv(path, skiprows=7, usecols=[0, 2], names=["month", "paid"], dtype=str)
    table = table[table.month.str.match(r"\d{4}\.\d\d?$", na=False)].dropna()
    month = table.month.replace(r"\.1$", ".10", regex=True).str.replace(".", "-", regex=False)
    quarter_end = pd.PeriodIndex(month, freq="Q").asfreq("D", "end").to_timestamp()
    paid = pd.Series(table.paid.to_numpy(float), quarter_end + 90 * DAY)
    return paid[~paid.index.duplicated(keep="last")]


def market(folder, to, publisher_only=False):
    """One row a session since 1990, with what was known at its close.

    Where Cboe's own file has no value, a compiled table may have one: VIX3M before 2009-09-18.
    """
    cboe = folder / "cboe"
    spx = closes(cboe / "SPX_History.csv").iloc[:-1]  # the last row is not a close
    spx = spx.combine_first(closes(cboe / "SPX_close_tail_2026.csv", "Fecha", "SPX"))
    vix = closes(cboe / "VIX_History.csv")
    table = pd.DataFrame({"SPX": spx.loc["1990-01-02":to]})
    table["VIX"] = vix.combine_first(closes(cboe / "VIX_close_tail_2026.csv", "Fecha", "VIX"))
    for name in ("VIX9D", "VIX3M", "VIX6M"):
        table[name] = closes(cboe / f"{name}_History.csv")
    table["VIX1Y"] = vix1y(cboe / "VIX1Y_Data.csv")
    table["SKEW"] = closes(cboe / "SKEW_History.csv", "DATE", "SKEW")
    known = table[["SKEW", "VIX", "SPX"]].where(table.SKEW.notna() & table.VIX.notna())
    known = known.ffill(limit=4).shift(1)  # published on the next morning (1.12)
    table["skew_then"], table["vix_then"], table["spot_then"] = (known[c] for c in known)
    for name in () if publisher_only else ("VIX9D", "VIX3M"):
        compiled = closes(cboe / "closes_master_2000_2026.csv", "fecha", f"{name}_close")
        table[name] = table[name].fillna(compiled)
    bill = closes(folder / "fred" / "IRX.csv", "Date", "Close").reindex(table.index, method="ffill")
    table["rate"] = -np.log(1 - bill / 100 * 91 / 360) * 365 / 91
    paid = dividends(folder / "valuation" / "shiller_ie_data.csv")
    table["carry"] = table.rate - paid.reindex(table.index, method="ffill") / table.SPX
    return table


# Indices that were not published (3 step 2).

def average(values, half_life):
    """Exponential average by half-life in sessions; the mean of the first values is its seed."""
    seeded = values.iloc[half_life - 1:].copy()
    seeded.iloc[0] = values.iloc[:half_life].mean()
    return seeded.ewm(halflife=half_life, adjust=False).mean()


def fill_gaps(index, printed, *regressors):
    """Printed constants until 504 sessions have been seen, then a fit to all earlier ones."""
    x = pd.concat([pd.Series(1.0, index.index), *regressors], axis=1)
    seen = index.notna() & x.notna().all(axis=1)
    x_seen, y_seen, earlier = x[seen].to_numpy(), np.log(index[seen]).to_numpy(), seen.cumsum()

    @functools.cache
    def coefficients(n):
        return np.linalg.lstsq(x_seen[:n], y_seen[:n], rcond=None)[0] if n >= 504 else printed

    filled = index.copy()
    for day in index.index[index.isna() & x.notna().all(axis=1)]:
        filled[day] = np.exp(coefficients(earlier[day]) @ x.loc[day].to_numpy())
    return filled


def with_all_knots(table):
    sessions, table = table.index, table.dropna(subset=["VIX"])
    v = np.log(table.VIX)
    e10, e63, e252 = (average(v, half_life) for half_life in (10, 63, 252))
    by_six = fill_gaps(table.VIX1Y, [.2914, 1.1563, -.2465], np.log(table.VIX6M), v)
    by_past = fill_gaps(table.VIX1Y, [.6081, .3581, .2414, .2683], v, e63, e252)
    return table.assign(
        VIX9D=fill_gaps(table.VIX9D, [-.1472, 1.3948, -.2519, -.1119], v, e10, e63),
        VIX3M=fill_gaps(table.VIX3M, [.4143, .6844, .3538, -.1426], v, e63, e252),
        VIX6M=fill_gaps(table.VIX6M, [.5543, .4994, .4092, -.0356], v, e63, e252),
        VIX1Y=by_six.fillna(by_past)).reindex(sessions)


# The surface of one close (3 steps 1, 3 and 5).

def close_of(day):
    """16:00 in New York; 13:00 before 4 July and Christmas and after Thanksgiving (4.2)."""
    eve = (day.month, day.day) in ((7, 3), (12, 24)) and day.weekday() <= 3
    after_thanksgiving = day.month == 11 and day.weekday() == 4 and 23 <= day.day <= 29
    hours = pd.Timedelta(hours=13 if eve or after_thanksgiving else 16)
    return (day + hours).tz_localize("America/New_York")


def never_falling(values):
    """The nearest sequence that does not fall: neighbours that fall share their mean."""
    blocks = []
    for value in values:
        blocks.append([value])
        while len(blocks) > 1 and np.mean(blocks[-2]) > np.mean(blocks[-1]):
            blocks[-2:] = [blocks[-2] + blocks[-1]]
    return np.concatenate([np.full(len(block), np.mean(block)) for block in blocks])


def variance_curve(row):
    """Model-free total variance by days; forward volatility is nowhere below 5 %."""
    days = np.array([0, *KNOT_DAYS.values()], float)
    knots = days / 365 * np.array([0, *(row[name] / 100 for name in KNOT_DAYS)]) ** 2
    floor = days / 365 * 0.05 ** 2
    knots = never_falling(knots - floor) + floor
    return lambda day: knots[1] * day / 9 if day < 9 else float(PchipInterpolator(days, knots)(day))


NODES, WEIGHTS = np.polynomial.legendre.leggauss(120)
REACH = np.arcsinh(120.0)  # half-range of the strip in units of √θ: what lies beyond is < 1e-15
NODES, WEIGHTS = (NODES + 1) / 2 * REACH, WEIGHTS / 2 * REACH


def ssvi(k, theta, rho, c):
    x = c / np.sqrt(theta) * k
    return theta / 2 * (1 + rho * x + np.sqrt((x + rho) ** 2 + 1 - rho ** 2))


def strip(theta, rho, c):
    """2 ∫ Q(K)/K² dK over out-of-the-money options: the total variance that a VIX would show."""
    k, total = np.sqrt(theta) * np.sinh(NODES), 0
    for cp in (-1, 1):
        s = np.sqrt(ssvi(cp * k, theta, rho, c))
        d1 = -cp * k / s + s / 2
        price_by_strike = cp * (np.exp(-cp * k + log_ndtr(cp * d1)) - ndtr(cp * (d1 - s)))
        total += 2 * np.sqrt(theta) * WEIGHTS @ (np.cosh(NODES) * price_by_strike)
    return total


NODES_IN_DAYS = (5, 9, 15, 22, 30, 45, 60, 93, 130, 184, 260, 365)
LEAST_BID = .075  # where the strip of SKEW ends, points


def prior(days, vix, bend=1.):
    """ρ and C of the prior, C times a factor and at most at the butterfly bound."""
    tenor, level = np.log(max(days, 5) / 30), np.log(np.clip(vix, 9, 45) / 18)
    rho = np.tanh(-.6891 - .1680 * level - .1155 * tenor)
    most = np.sqrt(4 / (1 + abs(rho)))
    c = min(np.exp(.0476 + .1600 * level + .0528 * tenor), most)
    return rho, min(c * bend, most)


def theta_of(w, rho, c):
    return brentq(lambda t: strip(t, rho, c) / w - 1, w / 5, w * 5, xtol=1e-16, rtol=1e-14)


def otm(k, theta, rho, c):
    """Out-of-the-money price over the forward."""
    s, cp = np.sqrt(ssvi(k, theta, rho, c)), np.where(k < 0, -1, 1)
    d1 = -k / s + s / 2
    return cp * (ndtr(cp * d1) - np.exp(k) * ndtr(cp * (d1 - s)))


def skewness(theta, rho, c, least):
    """Cboe's skewness between the strikes at which bids end."""
    root, moments = np.sqrt(theta), np.zeros(3)
    x, weight = np.polynomial.legendre.leggauss(80)
    for side in (-1, 1):
        end = brentq(lambda k: np.log(otm(side * k, theta, rho, c) / least), 1e-9, 25 * root)
        k, dk = side * end * (x + 1) / 2, end / 2 * weight
        amount = dk * otm(k, theta, rho, c) * np.exp(-k)
        moments += [-amount.sum(), (2 * (1 - k) * amount).sum(), (3 * k * (2 - k) * amount).sum()]
    p1, p2, p3 = moments
    return (p3 - 3 * p1 * p2 + 2 * p1 ** 3) / (p2 - p1 * p1) ** 1.5


def bend_of(row, weight):
    """The factor on C by which the last SKEW, held against its own day, bends the smiles."""
    if weight == 0 or not np.isfinite([row.skew_then, row.vix_then, row.spot_then]).all():
        return 1.
    w, least = 30 / 365 * (row.vix_then / 100) ** 2, LEAST_BID / row.spot_then

    def miss(bend):
        shape = prior(30, row.vix_then, bend)
        return 100 - 10 * skewness(theta_of(w, *shape), *shape, least) - row.skew_then

    rho, c = prior(30, row.vix_then)
    most = min(1.7, np.sqrt(4 / (1 + abs(rho))) / c)
    if miss(.6) >= 0 or miss(most) <= 0:
        return (.6 if miss(.6) >= 0 else most) ** weight
    return brentq(miss, .6, most, xtol=1e-10) ** weight


def below(early, late):
    """Whether the later smile crosses nowhere below the earlier one (2.4 (i), (ii))."""
    (t1, r1, c1), (t2, r2, c2) = early, late
    t, f = t2 / t1, c2 / c1 * np.sqrt(t1 / t2)
    if t < 1 or t * f < max((1 + r1) / (1 + r2), (1 - r1) / (1 - r2)):
        return False
    return f <= 1 or (t * f * r2 - r1) ** 2 <= (t - 1) * (t * f * f - 1)


def mixed(early, late, share):
    (t1, r1, c1), (t2, r2, c2) = early, late
    p1, p2 = c1 * np.sqrt(t1), c2 * np.sqrt(t2)
    theta, psi = t1 + share * (t2 - t1), p1 + share * (p2 - p1)
    return theta, (r1 * p1 + share * (r2 * p2 - r1 * p1)) / psi, psi / np.sqrt(theta)


class Smiles:
    """θ, ρ, C by days: the prior at fixed days, straight lines in θ, ψ, ρψ between."""

    def __init__(self, variance, vix, bend):
        self.variance, self.vix, self.bend, self.nodes = variance, vix, bend, []

    def node(self, i):
        while len(self.nodes) <= i:
            days = NODES_IN_DAYS[len(self.nodes)]
            w, wanted = self.variance(days), prior(days, self.vix, self.bend)
            shape = (theta_of(w, *wanted), *wanted)
            if self.nodes and not below(self.nodes[-1], shape):
                shape = self.drawn_back(self.nodes[-1], w, wanted)
            self.nodes.append(shape)
        return self.nodes[i]

    @staticmethod
    def drawn_back(early, w, wanted):
        good, bad, best = 0., 1., (theta_of(w, *early[1:]), *early[1:])
        for _ in range(20):
            share = (good + bad) / 2
            shape = [a + share * (b - a) for a, b in zip(early[1:], wanted)]
            tried = (theta_of(w, *shape), *shape)
            if below(early, tried):
                good, best = share, tried
            else:
                bad = share
        return best

    def at(self, days):
        w = self.variance(days)
        if days <= NODES_IN_DAYS[0]:
            shape = self.node(0)[1:]
            return (theta_of(w, *shape), *shape)
        i = int(np.searchsorted(NODES_IN_DAYS, days, side="right")) - 1
        if NODES_IN_DAYS[i] == days:
            return self.node(i)
        late, early = self.node(i + 1), self.node(i)
        share = brentq(lambda x: strip(*mixed(early, late, x)) / w - 1, 0, 1, xtol=1e-14)
        return mixed(early, late, share)


class Surface:
    skew_weight = .5

    def __init__(self, day, row):
        self.day, self.close, self.spot, self.vix = day, close_of(day), row.SPX, row.VIX
        self.rate, self.carry, self.variance = row.rate, row.carry, variance_curve(row)
        self.smiles = Smiles(self.variance, self.vix, bend_of(row, self.skew_weight))
        self.slices = {}

    def slice(self, expiry):
        """Years to expiry, forward, and θ, ρ, C of its smile."""
        if expiry not in self.slices:
            years = (close_of(expiry) - self.close).total_seconds() / 60 / 525_600
            theta, rho, c = self.smiles.at(365 * years)
            self.slices[expiry] = years, self.spot * np.exp(self.carry * years), theta, rho, c
        return self.slices[expiry]

    def moneyness(self, expiry, strike):
        """d1 and the standard deviation to expiry at a strike (2.1)."""
        _, forward, *smile = self.slice(expiry)
        s = np.sqrt(ssvi(np.log(strike / forward), *smile))
        return np.log(forward / strike) / s + s / 2, s

    def delta(self, expiry, cp, strike):
        """Magnitude of the spot delta."""
        discount = np.exp((self.carry - self.rate) * self.slice(expiry)[0])
        return discount * ndtr(cp * self.moneyness(expiry, strike)[0])

    def price(self, expiry, cp, strike):
        years, forward = self.slice(expiry)[:2]
        d1, s = self.moneyness(expiry, strike)
        return np.exp(-self.rate * years) * cp * (
            forward * ndtr(cp * d1) - strike * ndtr(cp * (d1 - s)))

    def mids(self, condor):
        return [self.price(condor["expiry"], cp, k) for (cp, _), k in zip(LEGS, condor["strikes"])]

    def value(self, condor):
        """Points to buy the condor back at mid."""
        return -sum(side * mid for (_, side), mid in zip(LEGS, self.mids(condor)))


# The condor (1.11, E2, exits of 1.3).

def monthly_expiry(today):
    """The third Friday 45 to 60 days ahead that is nearest to 50; the Thursday if a holiday."""
    found = []
    for month in pd.period_range(today, periods=4, freq="M"):
        friday = month.to_timestamp() + ((4 - month.to_timestamp().weekday()) % 7 + 14) * DAY
        good_friday = friday == pd.Timestamp(easter(friday.year)) - 2 * DAY
        juneteenth = friday.year >= 2022 and (friday.month, friday.day) == (6, 19)
        found.append(friday - DAY if good_friday or juneteenth else friday)
    due = [expiry for expiry in found if 45 <= (expiry - today).days <= 60]
    return min(due, key=lambda expiry: abs((expiry - today).days - 50), default=None)


def strikes_of(surface, expiry):
    forward = surface.slice(expiry)[1]
    grid = np.arange(5 * (forward // 20), 3 * forward, 5)
    grid = grid[(abs(grid - forward) <= 0.1 * forward) | (grid % 25 == 0)]

    def nearest(cp, target):
        distance = abs(surface.delta(expiry, cp, grid) - target)
        return min(range(len(grid)), key=lambda i: (distance[i], abs(grid[i] - forward)))

    def net_delta(chosen):
        return abs(sum(
            cp * side * surface.delta(expiry, cp, grid[i]) for (cp, side), i in zip(LEGS, chosen)))

    lp, sp, sc, lc = best = nearest(-1, .05), nearest(-1, .16), nearest(1, .16), nearest(1, .05)
    if net_delta(best) > .03:  # one short strike moves by one step
        shifts = [best, (lp, sp - 1, sc, lc), (lp, sp + 1, sc, lc), (lp, sp, sc - 1, lc),
                  (lp, sp, sc + 1, lc)]
        best = min((s for s in shifts if s[0] < s[1] < s[2] < s[3]), key=net_delta)
    assert best[0] < best[1] < best[2] < best[3], (surface.day, grid[list(best)])
    return grid[list(best)]


def enter(surface, expiry):
    strikes = strikes_of(surface, expiry)
    condor = {"id": f"C{surface.day:%Y-%m-%d}", "expiry": expiry, "strikes": strikes}
    worst = max(strikes[1] - strikes[0], strikes[3] - strikes[2]) - surface.value(condor)
    quantity = max(1, int(RISK_PER_ENTRY * CAPITAL // (worst * MULTIPLIER)))
    return condor | {"quantity": quantity, "exit_reason": None}


def exit_rule(surface, condor):
    value = surface.value(condor)
    if value >= 2 * condor["entry_price"]:
        return "STOP"
    if value <= .5 * condor["entry_price"]:
        return "TARGET"
    return "TIME" if (condor["expiry"] - surface.day).days <= 21 else None


# Fills and money (4.6).

def cents(dollars):
    return Decimal(repr(float(dollars))).quantize(Decimal("0.01"), ROUND_HALF_EVEN)


def fill(surface, condor, buying):
    """Points paid for a condor; the value at mid, slippage and fees of all of them in dollars."""
    price, value, slippage, quantity = 0.0, 0, 0, condor["quantity"]
    for (_, side), mid in zip(LEGS, surface.mids(condor)):
        half_spread = max((.05 if mid < 3 else .10) / 2, .05 + .010 * mid)
        given = KAPPA * half_spread * np.clip(surface.vix / 18, 1, 4)
        price += buying * side * mid + given
        value += buying * side * cents(MULTIPLIER * mid)
        slippage += cents(MULTIPLIER * given)
    return price, np.array([value, slippage, len(LEGS) * FEE]) * quantity


def run(table, start):
    """The day's order: fills of earlier orders, exits, then the entry that is due."""
    book, ordered, trades, due = [], None, [], 0
    for session, (day, row) in enumerate(table.loc[start:].iterrows()):
        if np.isnan(row.VIX):  # no surface: exit orders stay, an entry lapses and is due again
            ordered, due = None, session if ordered else due
            continue
        surface = Surface(day, row)
        for condor in [c for c in book if c["exit_reason"]]:
            debit, money = fill(surface, condor, -1)
            value, slippage, fees = condor["money"] + money
            condor |= {"closed": day, "exit_price": debit, "gross": -value, "slippage": slippage,
                       "fees": fees, "net": -value - slippage - fees}
            book.remove(condor)
            trades.append(condor)
        if ordered:
            debit, money = fill(surface, ordered, 1)
            book.append(ordered | {"opened": day, "entry_price": -debit, "money": money})
            ordered = None
        for condor in book:
            condor["exit_reason"] = exit_rule(surface, condor)
        expiry = monthly_expiry(day)
        if session >= due and expiry and sum(not c["exit_reason"] for c in book) < 6:
            ordered, due = enter(surface, expiry), session + 5
    return trades + book


def main():
    parser = argparse.ArgumentParser(description="The naked condor arm, computed a second time.")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--from", dest="start", default="2007-01-03")
    parser.add_argument("--to", default="2026-07-08")
    parser.add_argument("--out", default="trades_py.csv")
    parser.add_argument("--publisher-only", action="store_true", help="no compiled closes of VIX3M")
    parser.add_argument("--skew-weight", type=float, default=.5)
    options = parser.parse_args()
    Surface.skew_weight = options.skew_weight
    sessions = with_all_knots(market(options.folder, options.to, options.publisher_only))
    trades = run(sessions, options.start)
    table = pd.DataFrame(trades)
    table.exit_reason = table.exit_reason.where(table.closed.notna())
    table["instrument"] = [
        f"SPXW {t['expiry']:%Y-%m-%d} {'/'.join(f'{k:.0f}' for k in t['strikes'])}" for t in trades]
    table["kind"] = np.where(table.closed.isna(), "open condor", "condor")
    table.to_csv(options.out, index=False, columns=[
        "kind", "id", "opened", "closed", "instrument", "quantity", "entry_price", "exit_price",
        "exit_reason", "gross", "slippage", "fees", "net"])
    print(f"{table.closed.count()} trades, net {table.net.sum()} USD, written to {options.out}")


if __name__ == "__main__":
    main()
