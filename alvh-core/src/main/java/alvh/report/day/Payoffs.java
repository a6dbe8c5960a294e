package alvh.report.day;

import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.report.day.Payoff.Line;
import alvh.report.stress.DecisionBook;
import alvh.risk.stress.StressBook;
import alvh.risk.stress.StressBook.Leg;
import alvh.risk.stress.StressMarket;
import alvh.risk.stress.StressMarket.Point;
import alvh.risk.stress.StressState;
import alvh.strategy.CondorEntry;
import alvh.strategy.Decision;
import alvh.strategy.OpenCondor;
import alvh.surface.StickyRule;
import alvh.time.ExchangeCalendar;
import alvh.time.YearFraction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The payoff of a decision's condors, expiry by expiry: at expiry, today and in between.
 *
 * <p>Before expiry volatility stays the same function of moneyness and time to settlement. Where
 * the wings settle before the shorts, each option counts with its own expiry. Source: method 1.8,
 * C9.
 */
public final class Payoffs {
  private static final int STEPS = 160;

  /** Deviations to either side, at least. */
  private static final double REACH = 2.3;

  /** Room beyond the outer strikes, share of the index. */
  private static final double ROOM = .015;

  private static final double PERCENT = 100;

  private final StressMarket market;
  private final SortedMap<LocalDate, List<Leg>> legs = new TreeMap<>();
  private final SortedMap<LocalDate, Double> credits = new TreeMap<>();

  private Payoffs(StressMarket market) {
    this.market = market;
  }

  /** Nearest expiry first; empty where no condor is held after the decision. */
  public static List<Payoff> of(Decision decision, StressMarket market) {
    var payoffs = new Payoffs(market);
    for (OpenCondor held : decision.before().condors()) {
      decision
          .condors()
          .after(held)
          .ifPresent(c -> payoffs.credit(c.condor().expiry(), c.credit() * c.quantity()));
    }
    for (CondorEntry sold : decision.condors().entries()) {
      payoffs.credit(sold.condor().expiry(), sold.credit() * sold.quantity());
    }
    for (Leg leg : new DecisionBook(decision).book().legs()) {
      if (leg.layer().equals(DecisionBook.CONDORS)) {
        payoffs.legs.computeIfAbsent(leg.instrument().expiry(), d -> new ArrayList<>()).add(leg);
      }
    }
    return payoffs.legs.keySet().stream().map(payoffs::payoff).toList();
  }

  /**
   * @param points of all condors of the expiry together
   */
  private void credit(LocalDate expiry, double points) {
    credits.merge(expiry, points * PERCENT, Double::sum);
  }

  private Payoff payoff(LocalDate expiry) {
    var book = new StressBook(legs.getOrDefault(expiry, List.of()));
    double credit = credits.getOrDefault(expiry, 0.0);
    Instrument any = book.legs().getFirst().instrument();
    double years = YearFraction.between(market.surface().asOf(), any.settlesAt());
    double deviation = market.surface().slice(years).volatility(0) * Math.sqrt(years);
    double[] index = levels(book, deviation);
    int sessions = sessions(expiry);
    var lines = new ArrayList<Line>();
    for (int ahead : new TreeSet<>(List.of(0, sessions / 3, 2 * sessions / 3))) {
      lines.add(new Line(ahead, ahead(book, credit, index, ahead)));
    }
    lines.add(new Line(Line.AT_EXPIRY, atExpiry(book, credit, index)));
    return new Payoff(
        expiry.toString(),
        ChronoUnit.DAYS.between(market.surface().date(), expiry),
        market.surface().spot(),
        deviation,
        strikes(book),
        breakEvens(index, lines.getLast().dollars()),
        index,
        lines);
  }

  private int sessions(LocalDate expiry) {
    return ExchangeCalendar.NYSE.sessions(market.surface().date().plusDays(1), expiry).size();
  }

  private static List<Double> strikes(StressBook book) {
    return book.legs().stream()
        .flatMap(leg -> leg.instrument() instanceof Option o ? Stream.of(o.strike()) : Stream.of())
        .distinct()
        .sorted()
        .toList();
  }

  /** Even levels and every strike, so that no corner is cut off. */
  private double[] levels(StressBook book, double deviation) {
    double spot = market.surface().spot();
    List<Double> strikes = strikes(book);
    double low = Math.min(spot * Math.exp(-REACH * deviation), strikes.getFirst() - ROOM * spot);
    double high = Math.max(spot * Math.exp(REACH * deviation), strikes.getLast() + ROOM * spot);
    var levels = new TreeSet<Double>(strikes);
    for (int i = 0; i <= STEPS; i++) {
      levels.add(low + (high - low) * i / STEPS);
    }
    return levels.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private double[] ahead(StressBook book, double credit, double[] index, int sessions) {
    var dollars = new double[index.length];
    for (int i = 0; i < index.length; i++) {
      double percent = PERCENT * (index[i] / market.surface().spot() - 1);
      StressState state = market.at(new Point(percent, 0, 0, sessions), StickyRule.MONEYNESS);
      dollars[i] = credit + Arrays.stream(book.values(state)).sum();
    }
    return dollars;
  }

  private static double[] atExpiry(StressBook book, double credit, double[] index) {
    var dollars = new double[index.length];
    for (int i = 0; i < index.length; i++) {
      dollars[i] = credit;
      for (Leg leg : book.legs()) {
        if (leg.instrument() instanceof Option option) {
          dollars[i] += leg.quantity() * option.multiplier() * option.payoff(index[i]);
        }
      }
    }
    return dollars;
  }

  /** Zeros of a line that is straight between its points. */
  private static List<Double> breakEvens(double[] index, double[] dollars) {
    var zeros = new ArrayList<Double>();
    for (int i = 1; i < index.length; i++) {
      if (dollars[i - 1] < 0 != dollars[i] < 0) {
        double share = dollars[i - 1] / (dollars[i - 1] - dollars[i]);
        zeros.add(index[i - 1] + share * (index[i] - index[i - 1]));
      }
    }
    return zeros;
  }
}
