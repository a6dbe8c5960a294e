package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.math.RollingCorrelation;
import alvh.math.RollingWindow;
import java.util.OptionalDouble;

/**
 * How far interest rate differential and real exchange rate move the quantile of the inversion's
 * threshold: ρ^I·zI + ρ^R·zR, where ρ is the correlation over three years of the month's changes of
 * the input with those of the curve's slope.
 *
 * <p>A term whose input is missing, too old or too short counts as zero and is named: the tilt is
 * then that of the other one. The real exchange rate moves once a month, so most of its changes are
 * echoes of one another. Source: method A8, 1.12.
 */
final class MacroTilt {
  private static final int CHANGE = 21;
  private static final int CORRELATION = 756;
  private static final int DEVIATION = 252;

  private final BillLessOvernight differential = new BillLessOvernight();
  private final RollingWindow differentials = new RollingWindow(DEVIATION);
  private final RealDollar dollar = new RealDollar();
  private final Term rate = new Term();
  private final Term exchange = new Term();
  private String words = "";

  /** Pairs of an input and the slope, their changes over a month, and what came of them. */
  private static final class Term {
    private final RollingWindow inputs = new RollingWindow(CHANGE + 1);
    private final RollingWindow slopes = new RollingWindow(CHANGE + 1);
    private final RollingCorrelation changes = new RollingCorrelation(CORRELATION);

    private void add(double input, double slope) {
      inputs.add(input);
      slopes.add(slope);
      if (inputs.full()) {
        changes.add(inputs.ago(0) - inputs.ago(CHANGE), slopes.ago(0) - slopes.ago(CHANGE));
      }
    }

    private OptionalDouble times(OptionalDouble z) {
      return z.isPresent() && changes.full()
          ? OptionalDouble.of(changes.value() * z.getAsDouble())
          : OptionalDouble.empty();
    }
  }

  /** Takes the session in; the slope is empty when there is no curve. */
  double observe(MarketSnapshot today, OptionalDouble slope) {
    OptionalDouble spread = differential.observe(today);
    spread.ifPresent(differentials::add);
    dollar.observe(today);
    OptionalDouble z =
        spread.isPresent() && differentials.full()
            ? OptionalDouble.of(differentials.zOfLast())
            : OptionalDouble.empty();
    slope.ifPresent(
        s -> {
          spread.ifPresent(x -> rate.add(x, s));
          dollar.logarithm().ifPresent(x -> exchange.add(x, s));
        });
    return together(rate.times(z), exchange.times(dollar.z()));
  }

  private double together(OptionalDouble interest, OptionalDouble exchanged) {
    words =
        word("The bill less " + differential.overnight(), interest)
            + word("; the real dollar", exchanged);
    return interest.orElse(0) + exchanged.orElse(0);
  }

  private static String word(String input, OptionalDouble term) {
    return term.isPresent()
        ? input + " tilts by " + Figures.signed(term.getAsDouble(), 2)
        : input + " is missing, too old or too short";
  }

  /** What each input did today, without a full stop. */
  String words() {
    return words;
  }
}
