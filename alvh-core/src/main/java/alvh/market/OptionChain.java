package alvh.market;

import alvh.unit.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The options on one underlying as they were quoted at one instant.
 *
 * @param underlying index or fund, such as SPX or VIX
 * @param session the trading day whose quotes these are, which need not be the day in the file
 * @param asOf the instant of the quotes; times to expiry are measured from here
 * @param spot level of the underlying that came with the quotes; NaN where none did. A forward by
 *     put–call parity is the better number.
 * @param source where it comes from: publisher's layout and file
 * @param expiries by settlement, then by class
 */
public record OptionChain(
    String underlying,
    LocalDate session,
    Instant asOf,
    double spot,
    String source,
    List<ChainQuotes> expiries) {
  /** The first word of the source of a chain that the program has made. */
  public static final String SIMULATED = "SIM";

  public OptionChain {
    expiries = List.copyOf(expiries);
    for (int i = 1; i < expiries.size(); i++) {
      ChainQuotes before = expiries.get(i - 1);
      ChainQuotes here = expiries.get(i);
      Check.that(
          inOrder(before, here),
          "%s %s must not follow %s %s",
          here.optionClass(),
          here.expiry(),
          before.optionClass(),
          before.expiry());
    }
  }

  private static boolean inOrder(ChainQuotes before, ChainQuotes here) {
    int bySettlement = before.settlesAt().compareTo(here.settlesAt());
    return bySettlement != 0
        ? bySettlement < 0
        : before.optionClass().compareTo(here.optionClass()) < 0;
  }

  /** Whether the program has made it and nobody ever quoted it. */
  public boolean isSimulated() {
    return source.startsWith(SIMULATED + " ");
  }

  /**
   * Where the underlying stands by put–call parity: the strike at which call and put of the nearest
   * expiry that has not settled cost the same, with what is left between them. It neglects days of
   * interest and dividends. Empty where no strike has both.
   */
  public OptionalDouble parityLevel() {
    return expiries.stream()
        .filter(quotes -> quotes.settlesAt().isAfter(asOf))
        .mapToDouble(ChainQuotes::parityLevel)
        .filter(level -> !Double.isNaN(level))
        .findFirst();
  }

  /** Number of quotes: a strike with call and put counts as two. */
  public int quotes() {
    return 2 * expiries.stream().mapToInt(ChainQuotes::size).sum();
  }
}
