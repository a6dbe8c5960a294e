package alvh.report;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.strategy.Outlook;
import alvh.surface.SurfaceInput;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a decision had to do without: values missing or inferred today, rates that have grown old.
 */
final class Gaps {
  private static final long OLD_RATE_DAYS = 7;
  private static final long OLD_DIVIDEND_DAYS = 300;

  private Gaps() {}

  static List<String> of(Outlook outlook) {
    var gaps = new ArrayList<String>();
    List<String> imputed =
        outlook.surface().stream()
            .flatMap(surface -> surface.inputs().stream())
            .filter(input -> input.origin() == SurfaceInput.Origin.IMPUTED)
            .map(SurfaceInput::name)
            .toList();
    if (!imputed.isEmpty()) {
      gaps.add(
          "Inferred today, because not published: "
              + String.join(", ", imputed)
              + "; option prices are less certain for it.");
    }
    MarketSnapshot seen = outlook.seen();
    if (seen.today(Measure.ADVANCING).isEmpty() || seen.today(Measure.DECLINING).isEmpty()) {
      gaps.add("NYSE breadth is missing today: its voter abstains.");
    }
    old(seen, Measure.BILL_13W, OLD_RATE_DAYS, "The 13-week bill's rate").ifPresent(gaps::add);
    old(seen, Measure.SPX_DIVIDEND_12M, OLD_DIVIDEND_DAYS, "The S&P 500's dividend figure")
        .ifPresent(gaps::add);
    return gaps;
  }

  private static Optional<String> old(
      MarketSnapshot seen, Measure measure, long days, String what) {
    return seen.last(measure)
        .map(Observation::date)
        .filter(date -> ChronoUnit.DAYS.between(date, seen.date()) > days)
        .map(date -> what + " is of " + date + ".");
  }
}
