package alvh.report;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.order.ExchangeRules;
import alvh.order.FillRules.Clock;
import alvh.order.Order;
import alvh.order.OrderLeg;
import alvh.order.Quote;
import alvh.order.Quotes;
import alvh.order.SpreadShare;
import alvh.unit.Tick;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes orders as a broker wants to hear them: action, quantity, instrument, when, about what
 * price, credit or debit. They are to be worked at the next close; the price is what the fill model
 * would have given today, on the exchange's grid, and no limit: a stop that waits for its price is
 * none.
 *
 * @param share fraction of the half-spread that is expected to be given up
 * @param at how the backtest fills: on which close, whatever the price then
 */
public record TicketWriter(SpreadShare share, Clock at) {
  /** Filled at the next session's close. */
  public TicketWriter(double kappa) {
    this(new SpreadShare(kappa), Clock.NEXT_CLOSE);
  }

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final LocalDate PM_THIRD_FRIDAY_SINCE = LocalDate.of(2011, 10, 1);

  /** One ticket for a package of options, one for each leg of a futures order. */
  public List<Card.Ticket> tickets(Order order, Quotes quotes) {
    return order.purpose().isHedge()
        ? order.legs().stream().map(leg -> hedge(order, leg, quotes)).toList()
        : List.of(condor(order, quotes));
  }

  private Card.Ticket hedge(Order order, OrderLeg leg, Quotes quotes) {
    Instrument contract = leg.instrument();
    boolean selling = leg.quantity() < 0;
    Double reference =
        quotes
            .quote(contract)
            .map(q -> expected(leg, q, 1))
            .map(price -> onGrid(price, contract.tick(order.decided(), price), selling))
            .orElse(null);
    String text =
        String.format(
            Locale.ROOT,
            "%s %d %s (%s) at the %s close%s.",
            selling ? "SELL" : "BUY",
            Math.abs(leg.quantity()),
            name(contract),
            contract.symbol(),
            close(),
            reference == null ? "" : String.format(Locale.ROOT, ", about %.2f", reference));
    return new Card.Ticket(
        order.id() + "-" + contract.symbol(),
        text,
        at.name(),
        reference,
        contract instanceof Future ? "margin" : selling ? "credit" : "debit",
        List.of(leg(leg)),
        order.rule(),
        order.reason(),
        ownLabels(order, List.of(leg)));
  }

  /** Root and expiry; of an option its strike too: {@code VIX 21 Mar 2018 25 C}. */
  private static String name(Instrument contract) {
    return switch (contract) {
      case Future future -> future.root() + " " + DAY.format(future.expiry());
      case Option option ->
          String.format(
              Locale.ROOT,
              "%s %s %s %s",
              option.root(),
              DAY.format(option.expiry()),
              strike(option),
              option.right() == Right.CALL ? "C" : "P");
    };
  }

  private Card.Ticket condor(Order order, Quotes quotes) {
    Optional<Double> net = netPrice(order, quotes);
    boolean overlay = order.purpose() == Order.Purpose.OVERLAY;
    boolean adjusting = overlay || order.purpose() == Order.Purpose.ADJUST_CONDOR;
    boolean opening = adjusting ? net.orElse(0.0) < 0 : !order.purpose().isClosing();
    long quantity =
        order.legs().stream().mapToLong(leg -> Math.abs(leg.quantity())).min().orElseThrow();
    Double reference =
        net.map(all -> onGrid(order, Math.abs(all) / quantity, opening)).orElse(null);
    String effect = opening ? "credit" : "debit";
    String text =
        String.format(
            Locale.ROOT,
            "%s %d %s at the %s close%s.",
            overlay ? "TRADE" : adjusting ? "ADJUST" : opening ? "SELL" : "BUY TO CLOSE",
            quantity,
            describe(order),
            close(),
            reference == null
                ? ""
                : String.format(
                    Locale.ROOT,
                    ", for a net %s of about %.2f (%.2f at mid)",
                    effect,
                    reference,
                    mid(order, quotes) / quantity));
    return new Card.Ticket(
        order.id(),
        text,
        at.name(),
        reference,
        effect,
        order.legs().stream().map(TicketWriter::leg).toList(),
        order.rule(),
        order.reason(),
        ownLabels(order, order.legs()));
  }

  private static double onGrid(Order order, double net, boolean selling) {
    return onGrid(net, ExchangeRules.tick(order.legs(), net, order.decided()), selling);
  }

  /** The price on the grid that the expected price still meets: lower when selling. */
  private static double onGrid(double expected, Tick tick, boolean selling) {
    return selling ? tick.down(expected) : tick.up(expected);
  }

  /**
   * Root, expiry and the strikes: {@code SPXW 16 Mar 2018 iron condor 2480/2600 P 2860/2930 C}, or
   * {@code VIX 19 Sep 2007 30/35 C spread}; every leg by itself where it is not such a package.
   */
  private static String describe(Order order) {
    if (order.purpose().isSpread()) {
      return describeSpread(order);
    }
    if (order.legs().size() != 4 || order.purpose() == Order.Purpose.ADJUST_CONDOR) {
      return order.position()
          + ": "
          + order.legs().stream().map(TicketWriter::action).collect(Collectors.joining(", "));
    }
    List<Option> options = order.legs().stream().map(leg -> (Option) leg.instrument()).toList();
    return String.format(
        Locale.ROOT,
        "%s %s iron condor %s/%s P %s/%s C",
        options.get(0).root(),
        DAY.format(options.get(0).expiry()),
        strike(options.get(0)),
        strike(options.get(1)),
        strike(options.get(2)),
        strike(options.get(3)));
  }

  private static String describeSpread(Order order) {
    Option any = (Option) order.legs().getFirst().instrument();
    String strikes =
        order.legs().stream()
            .map(leg -> (Option) leg.instrument())
            .sorted(Comparator.comparingDouble(Option::strike))
            .map(TicketWriter::strike)
            .collect(Collectors.joining("/"));
    String right = any.right() == Right.CALL ? "C" : "P";
    return any.root() + " " + DAY.format(any.expiry()) + " " + strikes + " " + right + " spread";
  }

  private static String action(OrderLeg leg) {
    String verb = leg.quantity() > 0 ? "BUY " : "SELL ";
    return verb + Math.abs(leg.quantity()) + " " + name(leg.instrument());
  }

  private static String strike(Option option) {
    double strike = option.strike();
    return strike == Math.rint(strike)
        ? String.format(Locale.ROOT, "%.0f", strike)
        : Double.toString(strike);
  }

  /** Net price without slippage, points; the legs are quoted. */
  private static double mid(Order order, Quotes quotes) {
    double net = 0;
    for (OrderLeg leg : order.legs()) {
      net += leg.quantity() * quotes.quote(leg.instrument()).orElseThrow().mid();
    }
    return Math.abs(net);
  }

  private Optional<Double> netPrice(Order order, Quotes quotes) {
    double net = 0;
    for (OrderLeg leg : order.legs()) {
      Optional<Quote> quote = quotes.quote(leg.instrument());
      if (quote.isEmpty()) {
        return Optional.empty();
      }
      net += leg.quantity() * expected(leg, quote.get(), order.legs().size());
    }
    return Optional.of(net);
  }

  private double expected(OrderLeg leg, Quote quote, int legs) {
    return quote.mid() + Long.signum(leg.quantity()) * share.of(legs) * quote.halfSpread();
  }

  private static Card.Leg leg(OrderLeg leg) {
    return new Card.Leg(
        leg.quantity() > 0 ? "BUY" : "SELL", Math.abs(leg.quantity()), leg.instrument().symbol());
  }

  private String close() {
    return at == Clock.NEXT_CLOSE ? "next" : "same";
  }

  private List<String> ownLabels(Order order, List<OrderLeg> legs) {
    var labels = new ArrayList<>(labels(order, legs));
    if (at == Clock.SAME_CLOSE) {
      labels.add("optimistic: filled at the very prices that it was decided on");
    }
    return labels;
  }

  /** What a reader must know before believing the order could have been sent. */
  static List<String> labels(Order order, List<OrderLeg> legs) {
    var labels = new ArrayList<String>();
    for (OrderLeg leg : legs) {
      if (leg.instrument() instanceof Future future
          && future.root() == FutureRoot.VXM
          && order.decided().isBefore(future.root().listedSince())) {
        labels.add("synthetic: VXM was listed on 2020-08-10, this is a tenth of a VX");
      }
    }
    if (legs.stream().anyMatch(leg -> isOptionOnVix(leg.instrument()))) {
      labels.add("indicative: priced by Black on the future at the volatility of VVIX, not quoted");
    }
    boolean onIndex = !order.purpose().isHedge() && !order.purpose().isSpread();
    if (onIndex && order.decided().isBefore(PM_THIRD_FRIDAY_SINCE)) {
      labels.add("hypothetical: no afternoon settlement on third Fridays before October 2011");
    }
    return labels;
  }

  private static boolean isOptionOnVix(Instrument instrument) {
    return instrument instanceof Option option
        && (option.root() == OptionRoot.VIX || option.root() == OptionRoot.VIXW);
  }
}
