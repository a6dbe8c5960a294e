package alvh.surface;

import alvh.instrument.Right;
import alvh.market.ChainQuotes;
import alvh.pricing.Black76;
import alvh.surface.ChainRecon.Expiry;
import alvh.surface.ErrorTable.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far rebuilt surfaces are from real chains, over many sessions: volatilities, strikes at a
 * delta, condor credits, Greeks, and changes from one session to the next.
 *
 * <p>The last is what a backtest lives on: the level of a smile may be wrong where its moves are
 * right. Sessions are added in order. Source: method 3, "Error measurement against real chains".
 */
public final class ReconCheck {
  private static final double[] TARGETS = {0.05, 0.16, 0.20};
  private static final double LEAST_CONDOR_DAYS = 30;
  private static final double MOST_CONDOR_DAYS = 46;
  private static final double LEAST_DELTA = 0.05;
  private static final long MOST_DAYS_APART = 4;

  private final ErrorTable volatility = new ErrorTable();
  private final ErrorTable strike = new ErrorTable();
  private final ErrorTable strikePoints = new ErrorTable();
  private final ErrorTable credit = new ErrorTable();
  private final ErrorTable delta = new ErrorTable();
  private final ErrorTable vega = new ErrorTable();
  private final LineSums optionChanges = new LineSums();
  private final LineSums condorChanges = new LineSums();
  private final List<Double> levels = new ArrayList<>();
  private Optional<ChainRecon> before = Optional.empty();
  private int pairs;

  /** Takes one session in. */
  public void add(ChainRecon today) {
    int day = levels.size();
    levels.add(today.vix());
    for (int i = 0; i < today.expiries().size(); i++) {
      Expiry expiry = today.expiries().get(i);
      int slice = i;
      CheckBuckets.tenor(expiry.days())
          .ifPresent(
              tenor -> {
                quotes(expiry, tenor, day, slice, today.vix());
                strikes(expiry, tenor, day, slice, today.vix());
              });
      if (expiry.days() >= LEAST_CONDOR_DAYS && expiry.days() < MOST_CONDOR_DAYS) {
        credits(expiry, day, slice, today.vix());
      }
    }
    before.filter(b -> follows(b, today)).ifPresent(b -> changes(b, today));
    before = Optional.of(today);
  }

  private static boolean follows(ChainRecon before, ChainRecon today) {
    long from = before.indices().chain().session().toEpochDay();
    long to = today.indices().chain().session().toEpochDay();
    return to > from && to - from <= MOST_DAYS_APART;
  }

  private void quotes(Expiry expiry, String tenor, int day, int slice, double vix) {
    QuotedSlice quoted = expiry.quoted();
    for (int i = 0; i < quoted.size(); i++) {
      Right right = quoted.quotedRight(i);
      Optional<String> option = CheckBuckets.option(right, quoted.delta(i));
      if (option.isPresent()) {
        var place = new Place(tenor, option.get());
        double model = OptionPricer.volatility(expiry.rebuilt(), quoted.strike(i));
        double points = 100 * (model - quoted.volatilityOf(i));
        volatility.add(place, day, slice, vix, points, halfSpreads(expiry, i, right));
        greeks(expiry, i, model, place, day, slice, vix);
      }
    }
  }

  /** Magnitude of the price error over the half-spread. */
  private static double halfSpreads(Expiry expiry, int i, Right right) {
    QuotedSlice quoted = expiry.quoted();
    ChainQuotes.Side side = quoted.side(right);
    int row = quoted.row(i);
    double half = 0.5 * (side.ask()[row] - side.bid()[row]);
    double error = OptionPricer.price(expiry.rebuilt(), quoted.strike(i), right) - side.mid(row);
    return half > 0 ? Math.abs(error) / half : Double.POSITIVE_INFINITY;
  }

  private void greeks(
      Expiry expiry, int i, double model, Place place, int day, int slice, double vix) {
    QuotedSlice q = expiry.quoted();
    int cp = q.quotedRight(i).sign();
    double rebuilt = Black76.forwardDelta(q.forward(), q.strike(i), q.years(), model, cp);
    delta.add(place, day, slice, vix, 100 * (Math.abs(rebuilt) - q.delta(i)), Double.NaN);
    double real = Black76.vega(q.forward(), q.strike(i), q.years(), q.volatilityOf(i), 1);
    double ours = Black76.vega(q.forward(), q.strike(i), q.years(), model, 1);
    vega.add(place, day, slice, vix, 100 * (ours / real - 1), Double.NaN);
  }

  private void strikes(Expiry expiry, String tenor, int day, int slice, double vix) {
    QuotedSlice quoted = expiry.quoted();
    for (Right right : Right.values()) {
      for (double target : TARGETS) {
        if (reaches(quoted, right, target)) {
          double real = StrikeGrid.exactStrike(quoted, quoted.forward(), right, target);
          double ours = StrikeGrid.exactStrike(expiry.rebuilt(), quoted.forward(), right, target);
          String option = (right == Right.PUT ? "put " : "call ") + Math.round(100 * target);
          var place = new Place(tenor, option);
          double basisPoints = 1e4 * (ours - real) / quoted.forward();
          strike.add(place, day, slice, vix, basisPoints, Double.NaN);
          strikePoints.add(place, day, slice, vix, ours - real, Double.NaN);
        }
      }
    }
  }

  /** Somebody still quotes beyond the target. */
  private static boolean reaches(QuotedSlice quoted, Right right, double target) {
    int end = right == Right.PUT ? 0 : quoted.size() - 1;
    return quoted.quotedRight(end) == right && quoted.delta(end) < target;
  }

  private void credits(Expiry expiry, int day, int slice, double vix) {
    Optional<QuotedCondor> real = QuotedCondor.of(expiry.quoted(), expiry.quoted());
    Optional<QuotedCondor> ours = QuotedCondor.of(expiry.quoted(), expiry.rebuilt());
    if (real.isEmpty() || ours.isEmpty()) {
      return;
    }
    double quoted = real.get().credit(expiry.quoted().quotes());
    double same = real.get().credit(expiry.rebuilt());
    double own = ours.get().credit(expiry.rebuilt());
    credit.add(
        new Place("30-45", "condor, real strikes"),
        day,
        slice,
        vix,
        100 * (same / quoted - 1),
        Double.NaN);
    credit.add(
        new Place("30-45", "condor, own strikes"),
        day,
        slice,
        vix,
        100 * (own / quoted - 1),
        Double.NaN);
  }

  private void changes(ChainRecon yesterday, ChainRecon today) {
    pairs++;
    for (Expiry old : yesterday.expiries()) {
      for (Expiry now : today.expiries()) {
        boolean same =
            old.quoted().quotes().expiry().equals(now.quoted().quotes().expiry())
                && old.quoted().quotes().optionClass().equals(now.quoted().quotes().optionClass());
        if (same && CheckBuckets.tenor(now.days()).isPresent()) {
          optionChanges(old, now);
          if (old.days() >= LEAST_CONDOR_DAYS && old.days() < MOST_CONDOR_DAYS) {
            condorChanges(old, now);
          }
        }
      }
    }
  }

  private void optionChanges(Expiry old, Expiry now) {
    QuotedSlice quoted = old.quoted();
    for (int i = 0; i < quoted.size(); i++) {
      Right right = quoted.quotedRight(i);
      double mid = QuotedCondor.mid(now.quoted().quotes(), quoted.strike(i), right);
      if (quoted.delta(i) >= LEAST_DELTA && !Double.isNaN(mid)) {
        double real = mid - quoted.side(right).mid(quoted.row(i));
        double ours =
            OptionPricer.price(now.rebuilt(), quoted.strike(i), right)
                - OptionPricer.price(old.rebuilt(), quoted.strike(i), right);
        optionChanges.add(ours, real);
      }
    }
  }

  private void condorChanges(Expiry old, Expiry now) {
    QuotedCondor.of(old.quoted(), old.quoted())
        .ifPresent(
            condor -> {
              double real =
                  condor.credit(now.quoted().quotes()) - condor.credit(old.quoted().quotes());
              if (!Double.isNaN(real)) {
                condorChanges.add(
                    condor.credit(now.rebuilt()) - condor.credit(old.rebuilt()), real);
              }
            });
  }

  /** Sessions taken in. */
  public int sessions() {
    return levels.size();
  }

  /** All comparisons, by part, tenor, option and third of the sessions by VIX. */
  public List<CheckRow> rows() {
    double[] sorted = levels.stream().mapToDouble(v -> v).sorted().toArray();
    double low = sorted.length == 0 ? 0 : sorted[(sorted.length - 1) / 3];
    double high = sorted.length == 0 ? 0 : sorted[2 * (sorted.length - 1) / 3];
    var rows = new CheckRows(low, high);
    rows.add("volatility", "vol points", volatility);
    rows.add("strike", "bp of the forward", strike);
    rows.add("strike", "index points", strikePoints);
    rows.add("credit", "percent", credit);
    rows.add("delta", "delta points", delta);
    rows.add("vega", "percent", vega);
    rows.add("options of 5 delta and more", pairs, optionChanges);
    rows.add("condors of 30-45 days", pairs, condorChanges);
    return rows.all();
  }
}
