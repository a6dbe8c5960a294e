package alvh.strategy;

import alvh.market.QuoteTape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Unhedged iron condors over a tape of quotes, one at a time: sold at the strikes nearest to two
 * deltas in the expiry nearest to a number of days, closed at a share or a multiple of the credit
 * or with some days left, at mid, on the session of the decision.
 *
 * <p>It is what simple backtests do, for comparing with them trade by trade; the engine fills on
 * the next close and is the one to believe. A session on which a leg is not quoted closes nothing
 * and is counted. Source: peers C (T4).
 *
 * @param days to the expiry that is wanted
 * @param shortDelta magnitude
 * @param wingDelta magnitude
 * @param target share of the credit at which it is bought back
 * @param stop multiple of the credit at which it is bought back
 * @param timeExit days left at which it is bought back
 */
public record TapeCondors(
    int days, double shortDelta, double wingDelta, double target, double stop, int timeExit) {
  private static final int LEGS = 4;

  /** Of long put, short put, short call, long call: what is added to the price of the condor. */
  private static final int[] SIGN = {-1, 1, 1, -1};

  /** 45 days, 16 and 5 delta, half and twice the credit, 21 days. */
  public TapeCondors() {
    this(45, .16, .05, .5, 2, 21);
  }

  /**
   * A round trip.
   *
   * @param opened epoch day
   * @param closed epoch day
   * @param strikes long put, short put, short call, long call
   */
  public record Trade(
      int opened, int closed, int expiry, List<Double> strikes, double credit, double debit) {}

  /**
   * What was traded.
   *
   * @param notQuoted sessions on which a held leg had no quote
   */
  public record Result(List<Trade> trades, int notQuoted) {}

  /** Passes once through the tape. */
  public Result run(QuoteTape tape) {
    return new Pass(tape).run();
  }

  private final class Pass {
    private final QuoteTape tape;
    private final List<Trade> trades = new ArrayList<>();
    private final double[] wanted = {-wingDelta, -shortDelta, shortDelta, wingDelta};
    private final int[] row = new int[LEGS];
    private final double[] held = new double[LEGS];
    private boolean open;
    private int opened;
    private int expiry;
    private double credit;
    private int notQuoted;

    Pass(QuoteTape tape) {
      this.tape = tape;
    }

    Result run() {
      for (int day = 0; day < tape.session().length; day++) {
        int from = tape.start()[day];
        int to = tape.start()[day + 1];
        if (open) {
          mark(tape.session()[day], from, to);
        } else {
          enter(tape.session()[day], from, to);
        }
      }
      return new Result(List.copyOf(trades), notQuoted);
    }

    private void mark(int today, int from, int to) {
      find(from, to);
      if (Arrays.stream(row).anyMatch(found -> found < 0)) {
        notQuoted++;
        open = expiry > today;
        return;
      }
      double price = price();
      boolean due =
          price <= target * credit || price >= stop * credit || expiry - today <= timeExit;
      if (due) {
        trades.add(
            new Trade(opened, today, expiry, Arrays.stream(held).boxed().toList(), credit, price));
        open = false;
      }
    }

    /** The rows of the legs that are held; a call has a delta above zero. */
    private void find(int from, int to) {
      Arrays.fill(row, -1);
      for (int i = from; i < to; i++) {
        if (tape.expiry()[i] == expiry) {
          double strike = tape.strike()[i];
          int first = tape.delta()[i] > 0 ? 2 : 0;
          if (strike == held[first]) {
            row[first] = i;
          } else if (strike == held[first + 1]) {
            row[first + 1] = i;
          }
        }
      }
    }

    private void enter(int today, int from, int to) {
      expiry = nearest(today, from, to);
      choose(from, to);
      for (int leg = 0; leg < LEGS; leg++) {
        if (row[leg] < 0) {
          return;
        }
        held[leg] = tape.strike()[row[leg]];
      }
      credit = price();
      boolean rising = held[0] < held[1] && held[1] < held[2] && held[2] < held[3];
      open = rising && credit > 0 && expiry - today > timeExit;
      opened = today;
    }

    /** Of two expiries as near the earlier one, as rows stand by rising expiry. */
    private int nearest(int today, int from, int to) {
      int best = 0;
      int least = Integer.MAX_VALUE;
      for (int i = from; i < to; i++) {
        int miss = Math.abs(tape.expiry()[i] - today - days);
        if (miss < least) {
          least = miss;
          best = tape.expiry()[i];
        }
      }
      return best;
    }

    /** Of two rows as near to a delta the first. */
    private void choose(int from, int to) {
      Arrays.fill(row, -1);
      double[] least = new double[LEGS];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      for (int i = from; i < to; i++) {
        if (tape.expiry()[i] == expiry && tape.bid()[i] > 0) {
          double delta = tape.delta()[i];
          int first = delta > 0 ? 2 : 0;
          for (int leg = first; leg < first + 2; leg++) {
            double miss = Math.abs(delta - wanted[leg]);
            if (miss < least[leg]) {
              least[leg] = miss;
              row[leg] = i;
            }
          }
        }
      }
    }

    private double price() {
      double price = 0;
      for (int leg = 0; leg < LEGS; leg++) {
        price += SIGN[leg] * tape.mid(row[leg]);
      }
      return price;
    }
  }
}
