package alvh.ledger;

import alvh.instrument.OptionRoot;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which value a session's contracts settle on, and where that value comes from.
 *
 * <p>SPXW settles on the close. SPX settles on the special opening quotation (SET): given where the
 * store has the day, else the previous close carried by SPY's opening gap. VIX futures and options
 * settle on VRO; where it is not known, VIX's open of the day is its proxy. Never on a close of the
 * settlement day, never on the stale printed open of the index.
 *
 * <p>Source: method 4.1, 1.12 (settlement values).
 */
final class SettlementRule {
  private SettlementRule() {}

  /** The close of the index, for contracts of the afternoon. */
  static Optional<SettlementValue> close(MarketSnapshot today) {
    Instant close = ExchangeCalendar.NYSE.close(today.date());
    return value(
        SettlementPrint.SPX_CLOSE, close, today.today(Measure.SPX), SettlementSource.SPX_CLOSE);
  }

  /** The opening value of the index, for contracts of the morning. */
  static Optional<SettlementValue> set(Optional<MarketSnapshot> before, MarketSnapshot today) {
    return opening(SettlementPrint.SET, today, Measure.SET, SettlementSource.SET)
        .or(() -> before.flatMap(b -> setProxy(b, today)));
  }

  private static Optional<SettlementValue> setProxy(MarketSnapshot before, MarketSnapshot today) {
    OptionalDouble close = before.today(Measure.SPX);
    OptionalDouble spyClose = before.today(Measure.SPY_CLOSE);
    OptionalDouble spyOpen = today.today(Measure.SPY_OPEN);
    Instant morning = morning(today.date());
    if (close.isEmpty() || spyClose.isEmpty() || spyOpen.isEmpty()) {
      return value(SettlementPrint.SET, morning, close, SettlementSource.SPX_CLOSE_BEFORE);
    }
    double points = close.getAsDouble() * spyOpen.getAsDouble() / spyClose.getAsDouble();
    return value(SettlementPrint.SET, morning, OptionalDouble.of(points), SettlementSource.SPY_GAP);
  }

  /** The opening value of VIX, for futures and options on it. */
  static Optional<SettlementValue> vro(Optional<MarketSnapshot> before, MarketSnapshot today) {
    return opening(SettlementPrint.VRO, today, Measure.VRO, SettlementSource.VRO)
        .or(() -> opening(SettlementPrint.VRO, today, Measure.VIX_OPEN, SettlementSource.VIX_OPEN))
        .or(
            () ->
                value(
                    SettlementPrint.VRO,
                    morning(today.date()),
                    before.stream()
                        .flatMap(b -> b.last(Measure.VIX).stream())
                        .mapToDouble(Observation::value)
                        .findFirst(),
                    SettlementSource.VIX_CLOSE_BEFORE));
  }

  private static Optional<SettlementValue> opening(
      SettlementPrint print, MarketSnapshot today, Measure measure, SettlementSource source) {
    return value(print, morning(today.date()), today.today(measure), source);
  }

  private static Instant morning(LocalDate session) {
    return ExchangeCalendar.at(session, OptionRoot.Settlement.AM.time());
  }

  private static Optional<SettlementValue> value(
      SettlementPrint print, Instant at, OptionalDouble points, SettlementSource source) {
    return points.isPresent()
        ? Optional.of(new SettlementValue(print, at, points.getAsDouble(), source))
        : Optional.empty();
  }
}
