package alvh.report.anchor;

import alvh.math.RelativeStrength;
import java.util.List;
import java.util.Optional;

/**
 * How rarely the relative strength of the front of the VIX futures curve is low. Source: method 0.
 *
 * <p>Taken on the mean of the first two settlements as they stand, jumps at rolls included.
 */
final class CurveStrength implements AnchorFamily {
  private static final int LENGTH = 21;
  private static final double LOW = 30;

  @Override
  public String name() {
    return "VX relative strength";
  }

  @Override
  public Span methodSpan() {
    return CurveShape.METHOD_SPAN;
  }

  @Override
  public Optional<Extent> extent(Sample sample) {
    return sample.curves().extent();
  }

  @Override
  public List<Figure> figures(Sample sample) {
    CurvePanel curves = sample.curves();
    double[] first = curves.price(1);
    double[] second = curves.price(2);
    var strength = new RelativeStrength(LENGTH);
    int low = 0;
    int days = 0;
    for (int day = 0; day < first.length; day++) {
      strength.add((first[day] + second[day]) / 2);
      if (day >= LENGTH) {
        days++;
        low += strength.value() < LOW ? 1 : 0;
      }
    }
    double share = days == 0 ? Double.NaN : (double) low / days;
    return List.of(
        Figure.share("share of days with RSI21 of mean(F1, F2) < 30", ".008", share)
            .differs(
                0,
                "On none of the method's days does it fall below 30; with logarithms of the levels"
                    + " it does on .0008 of them, so the print looks like per mille."));
  }
}
