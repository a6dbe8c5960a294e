package alvh.surface;

import alvh.instrument.Right;
import alvh.pricing.Black76;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How well fitted surfaces meet their quotes, by delta. Source: method 3, metrics. */
public final class FitByDelta {
  private static final double DAY = 1 / 365.0;
  private static final double POINTS = 100;

  /** Index points. */
  private static final double ROUNDING = 1e-9;

  private final Map<String, Sums> corrected = new LinkedHashMap<>();
  private final Map<String, Sums> backbone = new LinkedHashMap<>();

  /**
   * One range of deltas over all sessions.
   *
   * @param option such as "put 16"
   * @param inside share of quotes whose corrected price lies within bid and ask, 0 to 1
   * @param backboneInside the same of the backbone
   * @param rmse of corrected volatilities, vol points
   * @param backboneRmse of the backbone's
   */
  public record Row(
      String option,
      int quotes,
      double inside,
      double backboneInside,
      double rmse,
      double backboneRmse) {}

  private static final class Sums {
    private int quotes;
    private int inside;
    private double squares;

    void add(SmileSlice slice, FittedQuote quote) {
      double volatility = slice.volatility(quote.logMoneyness());
      double price =
          Black76.price(
              slice.forward(),
              quote.strike(),
              slice.years(),
              volatility,
              slice.discount(),
              quote.sign());
      double miss = POINTS * (volatility - quote.volatility());
      quotes++;
      inside += price >= quote.bid() - ROUNDING && price <= quote.ask() + ROUNDING ? 1 : 0;
      squares += miss * miss;
    }

    double share() {
      return (double) inside / quotes;
    }

    double rmse() {
      return Math.sqrt(squares / quotes);
    }
  }

  /** Takes a fitted surface in; expiries within a day do not count. */
  public void add(FittedSurface surface) {
    for (int e = 0; e < surface.expiries().size(); e++) {
      SmileSlice slice = surface.expiries().get(e);
      SsviSlice below = surface.backbone().get(e);
      if (slice.years() >= DAY) {
        for (FittedQuote quote : surface.quotes(e)) {
          bucket(slice, quote).ifPresent(option -> add(option, slice, below, quote));
        }
      }
    }
  }

  private void add(String option, SmileSlice slice, SmileSlice below, FittedQuote quote) {
    corrected.computeIfAbsent(option, o -> new Sums()).add(slice, quote);
    backbone.computeIfAbsent(option, o -> new Sums()).add(below, quote);
  }

  /** By the delta to the forward at the quote's own volatility. */
  private static Optional<String> bucket(SmileSlice slice, FittedQuote quote) {
    double delta =
        Black76.forwardDelta(
            slice.forward(), quote.strike(), slice.years(), quote.volatility(), quote.sign());
    return CheckBuckets.option(quote.sign() > 0 ? Right.CALL : Right.PUT, Math.abs(delta));
  }

  /** From the far puts over the money to the far calls, as far as there were any. */
  public List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (String option : CheckBuckets.options()) {
      Sums own = corrected.get(option);
      Sums below = backbone.get(option);
      if (own != null && below != null) {
        rows.add(new Row(option, own.quotes, own.share(), below.share(), own.rmse(), below.rmse()));
      }
    }
    return rows;
  }
}
