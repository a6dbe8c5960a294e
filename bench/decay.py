"""Does a condor's decay depend on the level of VIX? Source: method A10, 1.5 (a).

Reads decisions.jsonl of a backtest and regresses each held condor's net theta over its credit
(percent a day) on VIX, VVIX, days to expiry and the distance of its nearer break-even, by least
squares; errors are clustered by session, since condors of one day are not independent.

    python3 bench/decay.py RUN/decisions.jsonl
"""

import json
import sys

import numpy

NAMES = ["constant", "VIX, 10 points", "VVIX, 10 points", "days left, 10", "break-even, 1 %"]


def rows(path):
    """One row for each condor and session: session, regressors, decay in percent of the credit."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            card = json.loads(line)
            seen = {entry["name"]: entry["value"] for entry in card["seen"]}
            vix, vvix = seen.get("VIX"), seen.get("VVIX")
            if vix is None or vvix is None:
                continue
            for held in card["condors"]["open"]:
                theta, at = held.get("theta"), held["breakEven"]
                if theta is not None:
                    near = min(at["lowerDistance"], at["upperDistance"])
                    yield (
                        card["date"],
                        [1, vix / 10, vvix / 10, held["daysLeft"] / 10, 100 * near],
                        100 * theta["yield"],
                    )


def fit(table, columns):
    x = numpy.array([row[1] for row in table])[:, columns]
    y = numpy.array([row[2] for row in table])
    inverse = numpy.linalg.inv(x.T @ x)
    beta = inverse @ x.T @ y
    rest = y - x @ beta
    sums = {}
    for (day, _, _), regressors, residual in zip(table, x, rest):
        sums[day] = sums.get(day, 0) + regressors * residual
    meat = sum(numpy.outer(s, s) for s in sums.values())
    errors = numpy.sqrt(numpy.diag(inverse @ meat @ inverse))
    return beta, errors, 1 - rest.var() / y.var()


def main():
    table = list(rows(sys.argv[1]))
    decay = numpy.array([row[2] for row in table])
    print(f"{len(table)} condors and sessions, mean decay {decay.mean():.2f} % of the credit a day")
    for columns in ([0, 1, 2, 3], [0, 1, 2, 3, 4]):
        beta, errors, explained = fit(table, columns)
        print(f"R2 {explained:.3f}")
        for k, column in enumerate(columns):
            print(f"  {NAMES[column]:18s} {beta[k]:+.3f}  (t {beta[k] / errors[k]:+.1f})")


main()
