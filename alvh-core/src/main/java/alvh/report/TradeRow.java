package alvh.report;

import alvh.unit.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of the trade list: a condor's round trip, a condor still open, or one leg of a hedge
 * order as it was filled.
 *
 * <p>What a line cannot know is empty: a hedge fill has no exit of its own, because contracts of
 * one expiry are one position whatever order bought them.
 *
 * @param id of the condor, or of the order
 * @param opened session of the fill that opened it
 * @param quantity condors sold, or contracts bought (negative: sold)
 * @param entry points: the credit of a condor after slippage, the price of a future
 * @param exit points: the debit of a condor after slippage, its settlement value at expiry
 * @param exitReason the rule that closed it
 * @param gross result at mid, before slippage and fees
 * @param label what the reader must know of its prices
 * @param source where the prices of its fills come from, several joined by a plus
 * @param settledOn where the values that it settled on come from, joined likewise; else empty
 */
public record TradeRow(
    String arm,
    Kind kind,
    String id,
    LocalDate opened,
    Optional<LocalDate> closed,
    String instrument,
    long quantity,
    double entry,
    OptionalDouble exit,
    String exitReason,
    Optional<Money> gross,
    Optional<Money> slippage,
    Optional<Money> fees,
    String label,
    String source,
    String settledOn) {
  /** A line whose prices' source is not told. */
  public TradeRow(
      String arm,
      Kind kind,
      String id,
      LocalDate opened,
      Optional<LocalDate> closed,
      String instrument,
      long quantity,
      double entry,
      OptionalDouble exit,
      String exitReason,
      Optional<Money> gross,
      Optional<Money> slippage,
      Optional<Money> fees,
      String label) {
    this(
        arm,
        kind,
        id,
        opened,
        closed,
        instrument,
        quantity,
        entry,
        exit,
        exitReason,
        gross,
        slippage,
        fees,
        label,
        "",
        "");
  }

  /** What a line is, in the order in which they are listed. */
  public enum Kind {
    CONDOR("condor"),
    OPEN_CONDOR("open condor"),
    HEDGE("hedge"),
    /** A leg of a synthetic forward against the condors' delta. */
    FORWARD("synthetic forward"),
    SPREAD("engine 3 spread");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** Result after slippage and fees. */
  public Optional<Money> net() {
    return gross.map(
        money -> money.minus(slippage.orElse(Money.ZERO)).minus(fees.orElse(Money.ZERO)));
  }
}
