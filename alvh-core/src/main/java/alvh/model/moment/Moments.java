package alvh.model.moment;

import alvh.math.Samples;
import alvh.model.moment.Moment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The moment table of the model: which figures, and what the method prints of them.
 *
 * <p>Source: method 2.7, "Moments vs targets", "Untargeted checks", "Known misfits".
 */
public final class Moments {
  private static final String POINTS = "points";
  private static final String SHARE = "share";
  private static final String A_YEAR = "a year";
  private static final String[] FUTURES_MODEL = {".84", ".61", ".48", ".39", ".33", ".285"};
  private static final String[] FUTURES_REAL = {".84", ".605", ".48", ".40", ".355", ".327"};

  private Moments() {}

  /** All, fitted ones first. */
  public static List<Moment> all() {
    var all = new ArrayList<>(levels());
    all.addAll(moves());
    all.addAll(curve());
    all.addAll(untargeted());
    all.addAll(misfits());
    return all;
  }

  private static List<Moment> levels() {
    return List.of(
        fitted("VIX, mean", POINTS, "18.8", "19.4", s -> s.mean(i -> s.vix()[i])),
        fitted("VIX, 5 % quantile", POINTS, "10.4", "11.4", s -> quantile(s, .05)),
        fitted("VIX, median", POINTS, "17.3", "17.6", s -> quantile(s, .50)),
        fitted("VIX, 95 % quantile", POINTS, "32.5", "32.9", s -> quantile(s, .95)),
        fitted("VIX, 99 % quantile", POINTS, "41.4", "46.7", s -> quantile(s, .99)),
        fitted("VIX, least", POINTS, "9.49", "9.14", s -> quantile(s, 0)));
  }

  private static List<Moment> moves() {
    return List.of(
        fitted("volatility of the index", "percent a year", "17.3", "18.2", Sessions::volatility),
        fitted("correlation of return and ΔVIX", "", "-.78", "-.79", Sessions::correlationWithVix),
        fitted(
            "volatility of ln VIX", A_YEAR, "1.05", "1.12", s -> Sessions.logVolatility(s.vix())),
        fitted("autocorrelation of VIX", "", ".982", ".977", Sessions::autocorrelation),
        fitted("VIX less realised volatility", POINTS, "3.9", "3.6", Sessions::premium),
        fitted("VIX² above realised", SHARE, ".87", ".836", Sessions::premiumPaid));
  }

  private static List<Moment> curve() {
    var curve = new ArrayList<Moment>();
    curve.add(
        fitted(
            "VIX3M over VIX",
            "",
            "1.12",
            "1.10-1.13",
            s -> s.mean(i -> s.vix3m()[i] / s.vix()[i])));
    curve.add(
        fitted("F2 above F1", SHARE, ".86", ".815", s -> s.share(s::inversion, gap -> gap < 0)));
    curve.add(
        fitted(
            "F1 − F2 above 3", SHARE, ".027", ".029", s -> s.share(s::inversion, gap -> gap > 3)));
    for (int rank = 0; rank < MarketSample.RANKS; rank++) {
      int k = rank;
      curve.add(
          fitted(
              "volatility of VX" + (k + 1),
              A_YEAR,
              FUTURES_MODEL[k],
              FUTURES_REAL[k],
              s -> Sessions.deviation(s.known(i -> s.futureReturn()[k][i])) * Math.sqrt(252)));
    }
    return curve;
  }

  private static List<Moment> untargeted() {
    return List.of(
        checked("episodes of F1 − F2 above 3", "in 14.7 years", "17-22", "21", Sessions::episodes),
        checked("VIX crosses 16 upwards", A_YEAR, "6.2-7.3", "7.0", Sessions::crossings),
        checked(
            "VIX above 16", SHARE, ".56-.60", ".61", s -> s.share(i -> s.vix()[i], v -> v > 16)),
        checked(
            "index when VIX rose 5 to 7, one session",
            "percent",
            "-3.2",
            "-3.5",
            s -> Sessions.spotGivenRise(s, 1)),
        checked(
            "index when VIX rose 5 to 7, five sessions",
            "percent",
            "-3.4",
            "-3.8",
            s -> Sessions.spotGivenRise(s, 5)),
        checked(
            "lift of an inverted curve before −2 %",
            "times", "3.2", "3.0", Sessions::inversionLift));
  }

  private static List<Moment> misfits() {
    return List.of(
        missed("ΔVIX per −1 %, VIX above 18", POINTS, ".9", "1.4", s -> -Sessions.arms(s)[0]),
        missed("ΔVIX per +1 %, VIX above 18", POINTS, "-.9", "-.75", s -> Sessions.arms(s)[1]),
        missed(
            "volatility of ln VIX9D", A_YEAR, "1.3", "2.0", s -> Sessions.logVolatility(s.vix9d())),
        missed("ΔF1 per point of ΔVIX", "", ".82", ".63", Sessions::futureBeta),
        missed(
            "VIX up 5 or more in a session",
            SHARE,
            ".004",
            ".010",
            s -> s.share(s::vixChange, change -> change >= 5)));
  }

  private static double quantile(MarketSample s, double p) {
    return Samples.quantile(s.known(i -> s.vix()[i]), p);
  }

  private static Moment fitted(
      String name, String unit, String model, String real, ToDoubleFunction<MarketSample> figure) {
    return new Moment(Kind.FITTED, name, unit, model, real, figure);
  }

  private static Moment checked(
      String name, String unit, String model, String real, ToDoubleFunction<MarketSample> figure) {
    return new Moment(Kind.UNTARGETED, name, unit, model, real, figure);
  }

  private static Moment missed(
      String name, String unit, String model, String real, ToDoubleFunction<MarketSample> figure) {
    return new Moment(Kind.MISFIT, name, unit, model, real, figure);
  }
}
