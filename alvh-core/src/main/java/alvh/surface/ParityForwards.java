package alvh.surface;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.time.YearFraction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Forward and discount of every expiry of a chain, by parity.
 *
 * <p>The slope of C − P gives an expiry's own rate with an error that grows as 1/T: at a week it is
 * noise. Each rate is therefore drawn to the mean of the others, near in time and weighted by their
 * errors, by as much as its own error exceeds ten basis points. The forward is then read off at the
 * money with that rate held.
 */
public final class ParityForwards {
  /** How far an expiry's rate may lie from its neighbours', a year. */
  private static final double RATE_PLAY = 5e-4;

  /** Neighbours count within about a factor e^{1/2} in time. */
  private static final double NEARNESS = 0.5;

  /** Of a rate, a year: quotes that lie on one line to the last digit prove no more than that. */
  private static final double LEAST_ERROR = 1e-6;

  private static final double OWN_SHARE = 0.5;
  private static final double RATE_OF_IGNORANCE = 0.02;

  private ParityForwards() {}

  /** One answer an expiry, in the chain's order; empty where there are too few pairs. */
  public static List<Optional<ParityForward>> of(OptionChain chain) {
    int size = chain.expiries().size();
    var lines = new ParityLine[size];
    var years = new double[size];
    var rate = new double[size];
    var error = new double[size];
    for (int i = 0; i < size; i++) {
      ChainQuotes quotes = chain.expiries().get(i);
      lines[i] = new ParityLine(quotes);
      years[i] = years(chain.asOf(), quotes);
      error[i] = Double.POSITIVE_INFINITY;
      if (years[i] > 0 && lines[i].usable() && lines[i].fitLine() && lines[i].discount() > 0) {
        rate[i] = -Math.log(lines[i].discount()) / years[i];
        double own = lines[i].discountError() / (lines[i].discount() * years[i]);
        error[i] = Math.max(own, LEAST_ERROR);
      }
    }
    var answers = new ArrayList<Optional<ParityForward>>(size);
    for (int i = 0; i < size; i++) {
      answers.add(
          years[i] > 0 && lines[i].usable()
              ? answer(lines[i], years, rate, error, i)
              : Optional.empty());
    }
    return answers;
  }

  static double years(Instant asOf, ChainQuotes quotes) {
    return YearFraction.between(asOf, quotes.settlesAt());
  }

  private static Optional<ParityForward> answer(
      ParityLine line, double[] years, double[] rate, double[] error, int at) {
    double weights = 0;
    double sum = 0;
    for (int i = 0; i < years.length; i++) {
      if (i == at || error[i] == Double.POSITIVE_INFINITY) {
        continue;
      }
      double distance = Math.log(years[i] / years[at]) / NEARNESS;
      double weight = 1 / (1 + distance * distance) / (error[i] * error[i] + RATE_PLAY * RATE_PLAY);
      weights += weight;
      sum += weight * rate[i];
    }
    double own = 1 / (error[at] * error[at]);
    double others = weights > 0 ? 1 / (RATE_PLAY * RATE_PLAY + 1 / weights) : 1;
    double mean = weights > 0 ? sum / weights : RATE_OF_IGNORANCE;
    double used = (own * (own > 0 ? rate[at] : 0) + others * mean) / (own + others);
    double discount = Math.exp(-used * years[at]);
    if (!line.fitLevel(discount)) {
      return Optional.empty();
    }
    return Optional.of(
        new ParityForward(
            line.forward(),
            line.forwardError(),
            discount,
            used,
            1 / Math.sqrt(own + others),
            own > OWN_SHARE * (own + others),
            line.used(),
            line.count - line.used(),
            line.broken,
            line.outliers()));
  }
}
