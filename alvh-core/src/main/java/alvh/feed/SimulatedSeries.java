package alvh.feed;

import alvh.model.AffineModel;
import alvh.model.MarketState;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import alvh.time.YearFraction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The daily series that follow from the path: the index, the VIX family and the curve of VIX
 * futures, under the keys of real series.
 *
 * <p>All values of a day belong to one state, that of the cash close; openings and final
 * settlements to that of 09:30. The family is the model's closed form, without the truncation of a
 * listed strip.
 */
final class SimulatedSeries {
  private static final int[] TENORS = {9, 30, 93, 184, 365};
  private static final List<String> NAMES = List.of("VIX9D", "VIX", "VIX3M", "VIX6M", "VIX1Y");
  private static final int FUTURES = 9;
  private static final double CENTS = 100;
  private static final double TEN_THOUSANDTHS = 10_000;

  private final MarketPath path;
  private final AffineModel model;

  SimulatedSeries(MarketPath path, AffineModel model) {
    this.path = path;
    this.model = model;
  }

  /** Index and VIX family. */
  SeriesBook indices() {
    var book = new SeriesBook("indices");
    for (int i = 0; i < path.sessions().size(); i++) {
      LocalDate date = path.sessions().get(i);
      MarketState state = path.closing()[i];
      book.put("SPX.open", date, path.open()[i]);
      book.put("SPX.close", date, path.close()[i]);
      book.put("VIX.open", date, rounded(model.vix(path.opening()[i]), CENTS));
      for (int k = 0; k < TENORS.length; k++) {
        book.put(NAMES.get(k) + ".close", date, rounded(model.index(state, TENORS[k]), CENTS));
      }
      book.put("VVIX.close", date, rounded(model.vvix(state), CENTS));
      book.put("SKEW.close", date, rounded(model.skew(state), CENTS));
    }
    return book;
  }

  /** Settlements of the next nine monthly VIX futures, and the final ones from the opening. */
  SeriesBook futures() {
    var book = new SeriesBook("VX futures");
    for (int i = 0; i < path.sessions().size(); i++) {
      LocalDate date = path.sessions().get(i);
      if (Expirations.isVixMonthly(date)) {
        book.put("VX.final", date, date, rounded(model.vix(path.opening()[i]), CENTS));
      }
      curve(book, date, path.closing()[i]);
    }
    return book;
  }

  private void curve(SeriesBook book, LocalDate date, MarketState state) {
    Instant close = ExchangeCalendar.NYSE.close(date);
    ListedExpiries.vixMonthlies(date, FUTURES)
        .forEach(
            expiry -> {
              Instant settles = ExchangeCalendar.at(expiry, ListedExpiry.MORNING);
              double price = model.vixFuture(state, YearFraction.between(close, settles));
              book.put("VX.settle", date, expiry, rounded(price, TEN_THOUSANDTHS));
            });
  }

  private static double rounded(double points, double parts) {
    return Math.rint(points * parts) / parts;
  }
}
