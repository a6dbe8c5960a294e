package alvh.strategy;

import alvh.market.Measure;
import alvh.signal.Opinion;
import alvh.signal.Reading;
import alvh.sizing.SizingRules;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What passing occasions multiply a hedge's target by; 1 where they are off or absent.
 *
 * <p>Source: method C4, C6.
 *
 * @param fomc a coming decision of the FOMC while the rate differential is wide
 * @param valuation a split valuation while the cost of capital turns
 */
public record Occasions(double fomc, double valuation) {
  /** Nothing special. */
  public static final Occasions NONE = new Occasions(1, 1);

  private static final String DIFFERENTIAL = "I9";
  private static final String SPLIT = "I13C";
  private static final String COST_OF_CAPITAL = "A12W";

  static Occasions of(Outlook outlook, SizingRules rules) {
    List<Opinion> opinions = outlook.opinions();
    double before =
        rules
            .fomc()
            .factor(
                outlook.seen().date(),
                outlook.seen().today(Measure.DAYS_TO_FOMC),
                value(opinions, DIFFERENTIAL));
    double split = rules.valuation().factor(on(opinions, SPLIT), on(opinions, COST_OF_CAPITAL));
    return new Occasions(before, split);
  }

  double factor() {
    return fomc * valuation;
  }

  String words() {
    return (fomc > 1
            ? String.format(
                Locale.ROOT,
                " The FOMC decides soon and the rate differential is wide: %.2f times as much"
                    + " (C4).",
                fomc)
            : "")
        + (valuation > 1
            ? String.format(
                Locale.ROOT,
                " Earnings and cash flow value the index differently and the cost of capital turns:"
                    + " %.2f times as much (C6).",
                valuation)
            : "");
  }

  private static OptionalDouble value(List<Opinion> opinions, String id) {
    return opinions.stream()
        .filter(opinion -> opinion.signal().id().equals(id))
        .map(Opinion::reading)
        .filter(Reading.Measured.class::isInstance)
        .mapToDouble(reading -> ((Reading.Measured) reading).value())
        .findFirst();
  }

  private static boolean on(List<Opinion> opinions, String id) {
    return opinions.stream()
        .anyMatch(opinion -> opinion.signal().id().equals(id) && opinion.reading().on());
  }
}
