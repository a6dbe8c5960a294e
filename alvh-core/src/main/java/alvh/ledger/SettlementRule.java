package alvh.ledger;

import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The value at which a contract settles, and where that value comes from.
 *
 * <p>SPXW settles on the close. SPX settles on the special opening quotation, which is nowhere
 * published in the data: its proxy is the previous close carried by SPY's opening gap. VIX futures
 * settle on VRO; where it is not known, VIX's open of the day is its proxy.
 *
 * <p>Source: method 4.1, 1.12 (settlement values).
 */
public final class SettlementRule {
  private SettlementRule() {}

  /**
   * A settlement value.
   *
   * @param points per contract, before the multiplier
   * @param source official name or proxy
   */
  public record Value(double points, String source) {}

  /**
   * The settlement value as known at today's clock.
   *
   * @param before the previous session
   * @param today the first session on or after the contract's expiry
   */
  public static Optional<Value> of(
      Instrument instrument, Optional<MarketSnapshot> before, MarketSnapshot today) {
    return switch (instrument) {
      case Future future -> vix(before, today);
      case Option option ->
          index(option, before, today)
              .map(
                  v ->
                      new Value(
                          Math.max(0, option.right().sign() * (v.points() - option.strike())),
                          v.source()));
    };
  }

  private static Optional<Value> index(
      Option option, Optional<MarketSnapshot> before, MarketSnapshot today) {
    return switch (option.root()) {
      case SPXW -> value(today.today(Measure.SPX), "SPX close");
      case SPX -> before.flatMap(b -> openingProxy(b, today));
      case VIX, VIXW -> vix(before, today);
    };
  }

  private static Optional<Value> openingProxy(MarketSnapshot before, MarketSnapshot today) {
    OptionalDouble close = before.today(Measure.SPX);
    OptionalDouble spyClose = before.today(Measure.SPY_CLOSE);
    OptionalDouble spyOpen = today.today(Measure.SPY_OPEN);
    if (close.isEmpty() || spyClose.isEmpty() || spyOpen.isEmpty()) {
      return value(close, "proxy of SET: previous close, SPY's opening gap being unknown");
    }
    double points = close.getAsDouble() * spyOpen.getAsDouble() / spyClose.getAsDouble();
    return Optional.of(new Value(points, "proxy of SET: previous close × SPY's opening gap"));
  }

  private static Optional<Value> vix(Optional<MarketSnapshot> before, MarketSnapshot today) {
    return value(today.today(Measure.VRO), "VRO")
        .or(() -> value(today.today(Measure.VIX_OPEN), "proxy of VRO: VIX open"))
        .or(
            () ->
                before
                    .flatMap(b -> b.last(Measure.VIX))
                    .map(Observation::value)
                    .map(v -> new Value(v, "proxy of VRO: previous VIX close")));
  }

  private static Optional<Value> value(OptionalDouble points, String source) {
    return points.isPresent()
        ? Optional.of(new Value(points.getAsDouble(), source))
        : Optional.empty();
  }
}
