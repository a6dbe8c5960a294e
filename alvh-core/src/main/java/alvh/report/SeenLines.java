package alvh.report;

import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.strategy.Outlook;
import alvh.surface.SurfaceInput;
import alvh.surface.VolSurface;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a decision saw: published levels with their dates, then what the surface inferred.
 *
 * <p>Source: method A3.
 */
final class SeenLines {
  private static final int FUTURES_SHOWN = 4;

  private static final List<Measure> SHOWN =
      List.of(
          Measure.SPX,
          Measure.VIX,
          Measure.VIX9D,
          Measure.VIX3M,
          Measure.VIX6M,
          Measure.VIX1Y,
          Measure.VVIX,
          Measure.ADVANCING,
          Measure.DECLINING,
          Measure.BILL_13W,
          Measure.SPX_DIVIDEND_12M);

  private SeenLines() {}

  static List<Card.Seen> of(Outlook outlook) {
    var lines = new ArrayList<Card.Seen>();
    MarketSnapshot seen = outlook.seen();
    SHOWN.forEach(measure -> lines.add(line(measure, seen, outlook.surface())));
    seen.curve().ifPresent(curve -> futures(lines, curve));
    return lines;
  }

  private static Card.Seen line(
      Measure measure, MarketSnapshot seen, Optional<VolSurface> surface) {
    Optional<Observation> last = seen.last(measure);
    boolean slow = measure == Measure.BILL_13W || measure == Measure.SPX_DIVIDEND_12M;
    boolean today = last.isPresent() && last.get().date().equals(seen.date());
    if (last.isPresent() && (today || slow)) {
      Observation o = last.get();
      return new Card.Seen(
          measure.name(),
          o.value(),
          unit(measure),
          o.date().toString(),
          o.knownAt().toString(),
          "published");
    }
    return imputed(measure, surface)
        .map(
            input ->
                new Card.Seen(
                    measure.name(),
                    input.value(),
                    input.unit(),
                    seen.date().toString(),
                    seen.clock().toString(),
                    input.origin().name().toLowerCase(Locale.ROOT)))
        .orElse(
            new Card.Seen(
                measure.name(), null, unit(measure), seen.date().toString(), "", "missing today"));
  }

  private static Optional<SurfaceInput> imputed(Measure measure, Optional<VolSurface> surface) {
    return surface.stream()
        .flatMap(s -> s.inputs().stream())
        .filter(input -> input.name().equals(measure.name()))
        .findFirst();
  }

  private static void futures(List<Card.Seen> lines, FuturesCurve curve) {
    for (int k = 1; k <= Math.min(FUTURES_SHOWN, curve.size()); k++) {
      lines.add(
          new Card.Seen(
              "VX " + curve.expiry(k),
              curve.price(k),
              "index points, " + curve.days(k) + " days left",
              curve.date().toString(),
              curve.knownAt().toString(),
              "published"));
    }
  }

  private static String unit(Measure measure) {
    return switch (measure) {
      case ADVANCING, DECLINING -> "issues";
      case BILL_13W -> "percent a year";
      default -> "index points";
    };
  }
}
