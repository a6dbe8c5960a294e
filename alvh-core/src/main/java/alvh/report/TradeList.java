package alvh.report;

import alvh.event.ClosedCondor;
import alvh.event.ClosedSpread;
import alvh.instrument.Future;
import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.order.LegFill;
import alvh.order.Order;
import alvh.order.PriceSource;
import alvh.report.TradeRow.Kind;
import alvh.strategy.CondorHistory;
import alvh.strategy.OpenCondor;
import alvh.strategy.OpenSpread;
import alvh.surface.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every trade of a run in one fixed order: round trips of all arms by closing date, then condors
 * still open, then hedge fills by date.
 */
public final class TradeList {
  /** Before, third Fridays settled in the morning only. Source: method 1.11 (condor). */
  private static final LocalDate PM_LISTED_SINCE = LocalDate.of(2011, 10, 1);

  private final Map<LocalDate, Provenance> sources = new TreeMap<>();
  private final List<TradeRow> rows = new ArrayList<>();

  private TradeList(Run run) {
    run.days().forEach(day -> day.provenance().ifPresent(p -> sources.put(day.date(), p)));
  }

  /** All trades of the arms at the configured cost. */
  public static List<TradeRow> of(Run run) {
    var list = new TradeList(run);
    for (ArmRun arm : run.arms()) {
      arm.condors().stream()
          .sorted(
              Comparator.comparing(ClosedCondor::closed)
                  .thenComparing(condor -> condor.position().id()))
          .forEach(condor -> list.rows.add(list.roundTrip(arm.name(), condor)));
    }
    run.arms().forEach(arm -> arm.open().forEach(c -> list.rows.add(list.open(arm.name(), c))));
    for (ArmRun arm : run.arms()) {
      arm.hedgeTrades().stream()
          .sorted(Comparator.comparing(HedgeTrade::date).thenComparing(HedgeTrade::orderId))
          .forEach(trade -> list.rows.add(list.hedge(arm.name(), trade)));
    }
    run.arms().forEach(arm -> arm.spreads().forEach(s -> list.rows.add(spread(arm.name(), s))));
    return List.copyOf(list.rows);
  }

  private TradeRow roundTrip(String arm, ClosedCondor closed) {
    OpenCondor position = closed.position();
    return new TradeRow(
        arm,
        Kind.CONDOR,
        position.id(),
        position.opened(),
        Optional.of(closed.closed()),
        name(position.condor()),
        position.quantity(),
        position.credit(),
        OptionalDouble.of(closed.debit()),
        closed.exit().name(),
        Optional.of(closed.gross()),
        Optional.of(closed.slippage()),
        Optional.of(closed.fees()),
        label(position, Optional.of(closed.closed())) + mixed(closed),
        words(closed.sources()),
        words(closed.settledOn()));
  }

  private static String words(List<? extends Enum<?>> sources) {
    return sources.stream().map(Enum::name).collect(Collectors.joining("+"));
  }

  /** One fill on quotes and another on the model's prices. */
  private static String mixed(ClosedCondor closed) {
    boolean quoted = closed.sources().stream().anyMatch(PriceSource::isQuoted);
    return quoted && closed.sources().size() > 1 ? "; filled on quotes and on a model" : "";
  }

  private TradeRow open(String arm, OpenCondor position) {
    return new TradeRow(
        arm,
        Kind.OPEN_CONDOR,
        position.id(),
        position.opened(),
        Optional.empty(),
        name(position.condor()),
        position.quantity(),
        position.credit(),
        OptionalDouble.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        label(position, Optional.empty()));
  }

  private static TradeRow spread(String arm, ClosedSpread closed) {
    OpenSpread position = closed.position();
    return new TradeRow(
        arm,
        Kind.SPREAD,
        position.id(),
        position.opened(),
        Optional.of(closed.closed()),
        position.spread().sold().symbol() + "/" + strike(position.spread().bought().strike()),
        position.quantity(),
        position.credit(),
        OptionalDouble.empty(),
        closed.rule(),
        Optional.of(closed.gross()),
        Optional.of(closed.slippage()),
        Optional.of(closed.fees()),
        "indicative: priced at the volatility of VVIX",
        PriceSource.VVIX.name(),
        "");
  }

  private TradeRow hedge(String arm, HedgeTrade trade) {
    LegFill leg = trade.leg();
    boolean unlisted =
        leg.instrument() instanceof Future future
            && trade.date().isBefore(future.root().listedSince());
    return new TradeRow(
        arm,
        trade.purpose() == Order.Purpose.OVERLAY ? Kind.FORWARD : Kind.HEDGE,
        trade.orderId(),
        trade.date(),
        Optional.empty(),
        leg.instrument().symbol(),
        leg.quantity(),
        leg.price(),
        OptionalDouble.empty(),
        "",
        Optional.empty(),
        Optional.of(leg.slippage()),
        Optional.of(leg.fee()),
        unlisted ? "not listed yet" : "",
        leg.source().name(),
        "");
  }

  /** Root, expiry and the four strikes: {@code SPXW 2018-03-16 2400/2560/2840/2890}. */
  static String name(IronCondor condor) {
    var name = new StringBuilder(condor.shortPut().root().name()).append(' ');
    name.append(condor.expiry()).append(' ');
    List<Option> legs = condor.legs();
    for (int i = 0; i < legs.size(); i++) {
      name.append(i == 0 ? "" : "/").append(strike(legs.get(i).strike()));
    }
    return name.toString();
  }

  private static String strike(double strike) {
    return strike == Math.rint(strike)
        ? Long.toString(Math.round(strike))
        : String.format(Locale.ROOT, "%.1f", strike);
  }

  /** The poorer source of its two fills' prices, and whether such a contract existed. */
  private String label(OpenCondor position, Optional<LocalDate> closed) {
    Provenance source =
        Stream.concat(Stream.of(position.opened()), closed.stream())
            .map(sources::get)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(Provenance.IMPUTED);
    String prices = source == Provenance.REAL ? "" : source.name().toLowerCase(Locale.ROOT);
    boolean afternoon = position.condor().shortPut().root() == OptionRoot.SPXW;
    boolean hypothetical = afternoon && position.opened().isBefore(PM_LISTED_SINCE);
    return prices
        + (hypothetical && !prices.isEmpty() ? "; " : "")
        + (hypothetical ? "hypothetical PM settlement" : "")
        + position.past().steps().stream().map(TradeList::step).collect(Collectors.joining());
  }

  /** What one adjustment cost and changed. Source: method A11. */
  private static String step(CondorHistory.Step step) {
    return String.format(
        Locale.ROOT,
        "; %s %s debit %.2f, break-even %+.0f bp, margin %+.1f",
        step.rule(),
        step.date(),
        step.debit(),
        1e4 * step.breakEven(),
        step.margin() - step.marginBefore());
  }
}
