"""Writes black_reference.csv: undiscounted Black prices with 50-digit arithmetic.

The inputs are doubles, printed with 17 digits, so that both sides price the same option. The grid is
in standard deviations from the money, so that every row has a price a double can hold.
"""
from mpmath import exp, log, mp, mpf, ncdf, nstr, sqrt
import pathlib

mp.dps = 50
FORWARD = 5000.0
YEARS = [30 / 525600, 1 / 365, 9 / 365, 45 / 365, 1.0, 3.0]
VOLATILITIES = [0.01, 0.05, 0.12, 0.3, 0.85, 4.0]
DEVIATIONS = [-8, -5.5, -3.3, -2, -1, -0.3, -0.01, 0, 0.02, 0.5, 1.4, 2.6, 4, 6, 8]


def price(forward, strike, years, volatility, cp):
    forward, strike, years, volatility = map(mpf, (forward, strike, years, volatility))
    s = volatility * sqrt(years)
    d1 = log(forward / strike) / s + s / 2
    return cp * (forward * ncdf(cp * d1) - strike * ncdf(cp * (d1 - s)))


rows = ["forward,strike,years,volatility,cp,price"]
for years in YEARS:
    for volatility in VOLATILITIES:
        for deviation in DEVIATIONS:
            strike = float(FORWARD * exp(deviation * volatility * sqrt(years)))
            for cp in (-1, 1):
                value = price(FORWARD, strike, years, volatility, cp)
                rows.append(f"{FORWARD!r},{strike!r},{years!r},{volatility!r},{cp},{nstr(value, 20)}")
pathlib.Path(__file__).with_name("black_reference.csv").write_text("\n".join(rows) + "\n")
