package alvh.store.quality;

import alvh.store.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Funds that begin to follow VIX futures with another leverage: their returns before and after are
 * those of two different products.
 *
 * <p>The leverage of a day is the fund's return over that of the unleveraged fund on the same short
 * futures. It has changed where the median over ten days differs by more than .3 from that over the
 * ten before while both stretches agree within themselves.
 */
final class LeverageChange implements QualityRule {
  private static final String UNLEVERAGED = "VIXY.adjclose";

  /** Smaller moves leave too much rounding in the ratio. */
  private static final double LEAST_MOVE = .01;

  private static final int DAYS = 10;
  private static final double LEAST_CHANGE = .3;

  /** A fund that moves less than this with VIX futures is not made of them. */
  private static final double LEAST_LEVERAGE = .4;

  /** Distance of the quartiles of a stretch. */
  private static final double MOST_SPREAD = .2;

  /** Changes closer than this, in counted days, are one change seen twice. */
  private static final int APART = 2 * DAYS;

  @Override
  public String name() {
    return "leverage-change";
  }

  @Override
  public String description() {
    return "a fund on VIX futures whose leverage is another one from a day on";
  }

  /** One day's leverage. */
  private record Point(int row, LocalDate date, double leverage) {}

  /** A stretch of days: its median and the distance of its quartiles. */
  private record Stretch(double median, double spread) {
    static Stretch of(List<Point> points) {
      double[] sorted = points.stream().mapToDouble(Point::leverage).sorted().toArray();
      int quarter = sorted.length / 4;
      double median = (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
      return new Stretch(median, sorted[sorted.length - 1 - quarter] - sorted[quarter]);
    }
  }

  /** A change with the stretches on both sides. */
  private record Change(int at, Stretch before, Stretch after) {
    double size() {
      return Math.abs(after.median - before.median);
    }

    double spread() {
      return before.spread + after.spread;
    }

    boolean isSharp() {
      return Math.min(Math.abs(before.median), Math.abs(after.median)) > LEAST_LEVERAGE
          && size() > LEAST_CHANGE
          && Math.max(before.spread, after.spread) < MOST_SPREAD;
    }
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (Column reference : shelf.columns(UNLEVERAGED).stream().limit(1).toList()) {
      for (Column fund : shelf.ending(".adjclose")) {
        if (!fund.series().equals(UNLEVERAGED)) {
          List<Point> points = points(fund, reference);
          changes(points).forEach(change -> findings.add(finding(fund, points, change)));
        }
      }
    }
    return findings;
  }

  private static List<Point> points(Column fund, Column reference) {
    var points = new ArrayList<Point>();
    for (int row = 1; row < fund.size(); row++) {
      OptionalInt now = Shelf.row(reference, fund.date(row));
      OptionalInt before = Shelf.row(reference, fund.date(row - 1));
      if (now.isPresent() && before.isPresent()) {
        double move = reference.value(now.getAsInt()) / reference.value(before.getAsInt()) - 1;
        if (Math.abs(move) > LEAST_MOVE) {
          double leverage = (fund.value(row) / fund.value(row - 1) - 1) / move;
          points.add(new Point(row, fund.date(row), leverage));
        }
      }
    }
    return points;
  }

  /** Of several sharp changes close together the one with the least spread. */
  private static List<Change> changes(List<Point> points) {
    var changes = new ArrayList<Change>();
    for (int at = DAYS; at + DAYS <= points.size(); at++) {
      Change change =
          new Change(
              at,
              Stretch.of(points.subList(at - DAYS, at)),
              Stretch.of(points.subList(at, at + DAYS)));
      if (change.isSharp()) {
        Optional<Change> last =
            changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
        if (last.isEmpty() || at - last.get().at() > APART) {
          changes.add(change);
        } else if (change.spread() < last.get().spread()) {
          changes.set(changes.size() - 1, change);
        }
      }
    }
    return changes;
  }

  private Finding finding(Column fund, List<Point> points, Change change) {
    String message =
        Wording.of(
            "%s follows VIX futures %.1f times, before %.1f times",
            Shelf.subject(fund), change.after().median(), change.before().median());
    return Finding.note(this, fund, points.get(change.at()).row(), message);
  }
}
