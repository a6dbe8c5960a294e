package alvh.feed;

import alvh.feed.Draws.Purpose;
import alvh.math.Normal;
import alvh.model.AffineModel;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Simulated series beside the model: breadth, funds, yields and spreads, what is traded, macro
 * figures.
 *
 * <p>Plausible, not fitted: breadth and funds follow the day's return with noise of their own,
 * credit spreads follow VIX, prices and the dollar walk by themselves. They let every voter read
 * something; what a vote is worth on them says nothing of real markets. Absent are the members of
 * the index, surprises of producer prices and of the central bank, earnings, expected earnings and
 * price over cash flow: what needs them abstains.
 */
final class SimulatedTape {
  private static final double ISSUES = 3100;
  private static final double UNCHANGED_SHARE = .035;
  private static final double PERCENT = 100;
  private static final double A_YEAR = 252;

  private final MarketPath path;
  private final SimulatedRates rates;
  private final AffineModel model;
  private final long seed;

  SimulatedTape(MarketPath path, SimulatedRates rates, AffineModel model, long seed) {
    this.path = path;
    this.rates = rates;
    this.model = model;
    this.seed = seed;
  }

  private LocalDate date(int session) {
    return path.sessions().get(session);
  }

  private int days() {
    return path.sessions().size();
  }

  /** Issues that rose and fell: more of them the better the day, with some noise. */
  SeriesBook breadth() {
    var book = new SeriesBook("breadth");
    var draws = new Draws(seed, Purpose.BREADTH);
    for (int i = 0; i < days(); i++) {
      double daily = model.vix(path.closing()[i]) / PERCENT / Math.sqrt(A_YEAR);
      double up = Normal.cdf(.9 * path.logReturn(i) / daily + .25 * draws.normal());
      double unchanged = Math.rint(ISSUES * UNCHANGED_SHARE * (1 + .15 * draws.normal()));
      double advancing = Math.rint((ISSUES - unchanged) * up);
      book.put("NYSE.advancing", date(i), advancing);
      book.put("NYSE.unchanged", date(i), unchanged);
      book.put("NYSE.declining", date(i), ISSUES - unchanged - advancing);
    }
    return book;
  }

  /** SPY as a tenth of the index, and three funds that move with it and by themselves. */
  SeriesBook funds() {
    var book = new SeriesBook("funds");
    var draws = new Draws(seed, Purpose.FUNDS);
    double paid = 1;
    double equal = 100;
    double estate = 100;
    double otherEstate = 100;
    for (int i = 0; i < days(); i++) {
      double daily = MarketPath.DIVIDEND_YIELD / A_YEAR;
      paid *= Math.exp(daily);
      double move = path.logReturn(i) + daily;
      double own = .006 * draws.normal();
      equal *= Math.exp(1.05 * move + .002 * draws.normal());
      estate *= Math.exp(1.1 * move + own);
      otherEstate *= Math.exp(1.1 * move + own + .001 * draws.normal());
      book.put("SPY.open", date(i), path.open()[i] / 10);
      book.put("SPY.close", date(i), path.close()[i] / 10);
      book.put("SPY.adjclose", date(i), path.close()[i] / 10 * paid);
      book.put("RSP.adjclose", date(i), equal);
      book.put("VNQ.adjclose", date(i), estate);
      book.put("IYR.adjclose", date(i), otherEstate);
    }
    return book;
  }

  /** Yields, and spreads that widen slowly with VIX. */
  SeriesBook rates() {
    var book = new SeriesBook("rates");
    var draws = new Draws(seed, Purpose.SPREADS);
    double fear = model.vix(path.closing()[0]);
    for (int i = 0; i < days(); i++) {
      LocalDate date = date(i);
      fear += .04 * (model.vix(path.closing()[i]) - fear);
      double noise = .03 * draws.normal();
      double yield = rates.shortYield()[i];
      for (String name : new String[] {"DGS1MO", "DGS3MO", "DGS6MO", "DGS1"}) {
        book.put("fred." + name, date, yield);
      }
      book.put("fred.DGS2", date, rates.twoYears()[i]);
      book.put("fred.DGS10", date, rates.tenYears()[i]);
      book.put("fred.DFF", date, cents(rates.policy()[i]));
      book.put("fred.SOFR", date, cents(rates.policy()[i] - .02));
      book.put("fred.DTB3", date, rates.bill(i));
      book.put("IRX.close", date, rates.bill(i));
      book.put("fred.BAA10Y", date, cents(1.1 + .065 * fear + noise));
      book.put("fred.BAMLH0A0HYM2", date, cents(1.2 + .19 * fear + 3 * noise));
    }
    return book;
  }

  /** Puts per call: more of them on bad days and when VIX is high. */
  SeriesBook flow() {
    var book = new SeriesBook("put-call ratios");
    var draws = new Draws(seed, Purpose.FLOW);
    for (int i = 0; i < days(); i++) {
      double fear = Math.log(model.vix(path.closing()[i]) / 18);
      double fall = -path.logReturn(i);
      book.put("putcall.INDEX", date(i), cents(1.15 * Math.exp(4 * fall + .12 * draws.normal())));
      book.put(
          "putcall.EQUITY",
          date(i),
          cents(.62 * Math.exp(.25 * fear + 5 * fall + .08 * draws.normal())));
    }
    return book;
  }

  /** Prices, the dollar, dividends, by month; releases and meetings by their days. */
  SeriesBook macro() {
    var book = new SeriesBook("macro");
    var walk = new MacroWalk(seed);
    YearMonth last = YearMonth.from(date(days() - 1));
    YearMonth first = YearMonth.from(date(0)).minusMonths(MacroWalk.MONTHS_BEFORE);
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      walk.write(book, month);
    }
    FederalMeetings.between(date(0), date(days() - 1).plusYears(1))
        .forEach(day -> book.put("fomc.meeting", day, 1));
    dividends(book);
    return book;
  }

  /** What twelve months at the yield would pay, known a quarter late as the real figure is. */
  private void dividends(SeriesBook book) {
    for (int i = 0; i < days(); i++) {
      boolean firstOfMonth = i == 0 || date(i).getMonth() != date(i - 1).getMonth();
      if (firstOfMonth) {
        double paid = path.close()[i] * MarketPath.DIVIDEND_YIELD;
        book.put("shiller.dividend", date(i).withDayOfMonth(1), cents(paid));
      }
    }
  }

  private static double cents(double value) {
    return Math.rint(value * 100) / 100;
  }
}
