package alvh.surface;

import java.util.List;

/**
 * Forward and discount at any time: ln F and ln D linear between the expiries.
 *
 * <p>Before the first and beyond the last expiry the carry is that of the whole curve, because two
 * expiries a day apart say nothing about it.
 */
final class TermCurve {
  private final double[] years;
  private final double[] logForward;
  private final double[] logDiscount;
  private final double carry;

  TermCurve(List<SmileQuotes> expiries) {
    int size = expiries.size();
    years = new double[size];
    logForward = new double[size];
    logDiscount = new double[size];
    for (int i = 0; i < size; i++) {
      SmileQuotes expiry = expiries.get(i);
      years[i] = expiry.years;
      logForward[i] = Math.log(expiry.parity.forward());
      logDiscount[i] = Math.log(expiry.parity.discount());
    }
    int last = size - 1;
    carry = last == 0 ? 0 : (logForward[last] - logForward[0]) / (years[last] - years[0]);
  }

  double forward(double at) {
    int last = years.length - 1;
    if (at <= years[0]) {
      return Math.exp(logForward[0] + carry * (at - years[0]));
    }
    return at >= years[last]
        ? Math.exp(logForward[last] + carry * (at - years[last]))
        : Math.exp(between(logForward, at));
  }

  double discount(double at) {
    int last = years.length - 1;
    if (at <= years[0]) {
      return Math.exp(logDiscount[0] * at / years[0]);
    }
    return at >= years[last]
        ? Math.exp(logDiscount[last] * at / years[last])
        : Math.exp(between(logDiscount, at));
  }

  private double between(double[] values, double at) {
    int i = 0;
    while (years[i + 1] < at) {
      i++;
    }
    double share = (at - years[i]) / (years[i + 1] - years[i]);
    return values[i] + share * (values[i + 1] - values[i]);
  }
}
