package alvh.app;

import alvh.pricing.Greeks;
import java.util.List;

/**
 * One sensitivity as a formula gives it and as a desk quotes it.
 *
 * <p>Formulas speak per 1.00 of volatility, which is 100 %, and per year; a desk per volatility
 * point, per calendar day (a 365th of a year) and per percent of interest. A unit names all that
 * the price is differentiated by, so that vanna stands per point and volatility. Source: method 0,
 * "Greeks units".
 *
 * @param name as traders say it
 * @param value as the formula gives it
 * @param unit of the value
 * @param desk the same in the desk's unit
 * @param deskUnit of the desk's value
 * @param dollars the desk's value of one contract
 */
record GreekLine(
    String name, double value, String unit, double desk, String deskUnit, double dollars) {
  /** Contracts on the index and on VIX pay a hundred dollars a point. */
  static final int MULTIPLIER = 100;

  private static final double POINT = 0.01;
  private static final double DAY = 1 / 365.0;

  /**
   * Price and thirteen sensitivities of one option.
   *
   * @param terms what the option was priced on; on a forward, rho is that of discounting alone
   */
  static List<GreekLine> of(Greeks g, OptionTerms terms) {
    double rho = terms.onForward() ? g.futuresRho(terms.years()) : g.rho();
    return List.of(
        line("price", g.price(), "points", 1, "points"),
        line("delta", g.delta(), "per point", 1, "per point"),
        line("gamma", g.gamma(), "per point²", 1, "per point²"),
        line("vega", g.vega(), "per 100 % vol", POINT, "per vol pt"),
        line("theta", g.theta(), "per year", DAY, "per day"),
        line("rho", rho, "per 100 % rate", POINT, "per 1 % rate"),
        line("vanna", g.vanna(), "per point, 100 % vol", POINT, "per point, vol pt"),
        line("volga", g.volga(), "per (100 % vol)²", POINT * POINT, "per vol pt²"),
        line("charm", g.charm(), "per point, year", DAY, "per point, day"),
        line("veta", g.veta(), "per 100 % vol, year", POINT * DAY, "per vol pt, day"),
        line("speed", g.speed(), "per point³", 1, "per point³"),
        line("zomma", g.zomma(), "per point², 100 % vol", POINT, "per point², vol pt"),
        line("color", g.color(), "per point², year", DAY, "per point², day"),
        line("ultima", g.ultima(), "per (100 % vol)³", POINT * POINT * POINT, "per vol pt³"));
  }

  private static GreekLine line(
      String name, double value, String unit, double scale, String deskUnit) {
    double desk = value * scale;
    return new GreekLine(name, value, unit, desk, deskUnit, MULTIPLIER * desk);
  }
}
