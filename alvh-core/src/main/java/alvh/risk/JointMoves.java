package alvh.risk;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.unit.Check;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How index, VIX and the first three VIX futures moved together over five sessions, one week after
 * the other, as far as the past reaches.
 *
 * <p>Moves are logarithms and weeks do not overlap: a move from another level of VIX cannot take
 * VIX below zero today, and no crisis is counted five times. A future is the same contract at both
 * ends. Source: method 1.6 (MINVAR, CVAR), where a simulator is asked for; this is the empirical
 * distribution in its place, not conditioned on today.
 */
public final class JointMoves {
  /** Futures whose moves are kept. */
  public static final int RANKS = 3;

  private static final int SESSIONS = 5;
  private static final int COLUMNS = 2 + RANKS;
  private static final int FIRST_CAPACITY = 256;

  /** Calendar days that a future must have left to be settled at the end of the week too. */
  private static final int LIVES = 10;

  private final int leastDays;
  private double[] moves = new double[FIRST_CAPACITY * COLUMNS];
  private int size;
  private int since;
  private Optional<Seen> base = Optional.empty();

  private record Seen(double spot, double vix, FuturesCurve front) {}

  /**
   * @param frontMinDays F1 has at least so many calendar days left when its week begins, and never
   *     fewer than ten
   */
  public JointMoves(int frontMinDays) {
    this.leastDays = Math.max(frontMinDays, LIVES);
  }

  /** The moves of the past as they stood on one session; later ones do not enter. */
  public static final class Sample {
    /** No week has been seen. */
    public static final Sample NONE = new Sample(new double[0], 0);

    private final double[] moves;
    private final int size;

    private Sample(double[] moves, int size) {
      this.moves = moves;
      this.size = size;
    }

    /** Weeks by their logarithmic moves: index, VIX, F1, F2, F3. */
    public static Sample of(double[]... weeks) {
      var rows = new double[weeks.length * COLUMNS];
      for (int i = 0; i < weeks.length; i++) {
        Check.that(weeks[i].length == COLUMNS, "a week has %s moves", COLUMNS);
        System.arraycopy(weeks[i], 0, rows, i * COLUMNS, COLUMNS);
      }
      return new Sample(rows, weeks.length);
    }

    /** Weeks. */
    public int size() {
      return size;
    }

    /** Log return of the index in week i, from 0. */
    public double index(int i) {
      return moves[i * COLUMNS];
    }

    /** Log change of VIX. */
    public double vix(int i) {
      return moves[i * COLUMNS + 1];
    }

    /** Log change of F_k, {@code k} from 1 to 3. */
    public double future(int k, int i) {
      return moves[i * COLUMNS + 1 + k];
    }
  }

  /** Sees the next session. */
  public void observe(MarketSnapshot today) {
    since++;
    OptionalDouble spot = today.today(Measure.SPX);
    OptionalDouble vix = today.today(Measure.VIX);
    if (spot.isEmpty() || vix.isEmpty() || today.curve().isEmpty()) {
      return;
    }
    var now = new Seen(spot.getAsDouble(), vix.getAsDouble(), today.curve().get());
    if (base.isPresent() && since >= SESSIONS) {
      keep(base.get(), now);
    }
    if (base.isEmpty() || since >= SESSIONS) {
      FuturesCurve front = now.front().from(leastDays);
      base =
          front.size() < RANKS
              ? Optional.empty()
              : Optional.of(new Seen(now.spot(), now.vix(), front));
      since = 0;
    }
  }

  private void keep(Seen before, Seen now) {
    var row = new double[COLUMNS];
    row[0] = Math.log(now.spot() / before.spot());
    row[1] = Math.log(now.vix() / before.vix());
    for (int k = 1; k <= RANKS; k++) {
      Optional<FuturesSettlement> settled = now.front().of(before.front().expiry(k));
      if (settled.isEmpty()) {
        return;
      }
      row[1 + k] = Math.log(settled.get().price() / before.front().price(k));
    }
    if ((size + 1) * COLUMNS > moves.length) {
      moves = Arrays.copyOf(moves, 2 * moves.length);
    }
    System.arraycopy(row, 0, moves, size * COLUMNS, COLUMNS);
    size++;
  }

  /** The weeks so far; what is seen later does not change it. */
  public Sample sample() {
    return new Sample(moves, size);
  }
}
