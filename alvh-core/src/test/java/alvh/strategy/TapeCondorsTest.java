package alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import alvh.market.QuoteTape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By hand: two expiries, four strikes; bench/condors.py does it again over a whole tape. */
class TapeCondorsTest {
  private static final int NEAR = 130;
  private static final int FAR = 145;

  private final List<double[]> rows = new ArrayList<>();
  private final List<Integer> sessions = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  private TapeCondorsTest session(int day) {
    sessions.add(day);
    starts.add(rows.size());
    return this;
  }

  private TapeCondorsTest quote(int expiry, double strike, double mid, double delta) {
    rows.add(new double[] {expiry, strike, mid - .5, mid + .5, delta});
    return this;
  }

  /** The four legs in the far expiry, and one more put that is nearer to no delta. */
  private TapeCondorsTest legs(double longPut, double shortPut, double shortCall, double longCall) {
    return quote(NEAR, 90, 1, -.16)
        .quote(FAR, 80, longPut, -.06)
        .quote(FAR, 90, shortPut, -.15)
        .quote(FAR, 95, 6, -.30)
        .quote(FAR, 110, shortCall, .17)
        .quote(FAR, 120, longCall, .04);
  }

  private TapeCondors.Result run() {
    var all = new ArrayList<>(starts);
    all.add(rows.size());
    return new TapeCondors()
        .run(
            new QuoteTape(
                ints(sessions),
                ints(all),
                rows.stream().mapToInt(row -> (int) row[0]).toArray(),
                column(1),
                column(2),
                column(3),
                column(4)));
  }

  private double[] column(int at) {
    return rows.stream().mapToDouble(row -> row[at]).toArray();
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  @Test
  void the_strikes_nearest_to_the_deltas_are_sold_and_bought_back_at_half_of_the_credit() {
    session(100).legs(1, 3, 3, 1).session(101).legs(1, 2.5, 2.5, 1).session(102).legs(1, 2, 2, 1);
    assertThat(run().trades())
        .containsExactly(
            new TapeCondors.Trade(100, 102, FAR, List.of(80.0, 90.0, 110.0, 120.0), 4, 2));
  }

  @Test
  void twice_the_credit_stops_and_twenty_one_days_end_it() {
    session(100).legs(1, 3, 3, 1).session(101).legs(1, 9, 1, 1);
    session(102).legs(1, 3, 3, 1).session(124).legs(1, 3, 3, 1);
    assertThat(run().trades())
        .extracting(TapeCondors.Trade::closed, TapeCondors.Trade::debit)
        .containsExactly(tuple(101, 8.0), tuple(124, 4.0));
  }

  @Test
  void a_leg_without_a_quote_closes_nothing_and_is_counted() {
    session(100).legs(1, 3, 3, 1).session(101).quote(FAR, 90, 2, -.15);
    session(102).legs(1, 2, 2, 1);
    assertThat(run().notQuoted()).isEqualTo(1);
    assertThat(run().trades()).extracting(TapeCondors.Trade::closed).containsExactly(102);
  }
}
