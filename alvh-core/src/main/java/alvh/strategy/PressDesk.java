package alvh.strategy;

import alvh.instrument.Option;
import alvh.layer.CallBetas;
import alvh.layer.CashPress;
import alvh.layer.ThirdEngine;
import alvh.signal.PastPeak;
import alvh.signal.Reading;
import alvh.surface.VvixPricer;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Sells call spreads on VIX once VIX is past its peak, and closes them.
 *
 * <p>Sold only after three closes at the upper level with the curve inverted, VIX at least a
 * twentieth below its high of ten sessions and the vote not above that of the session before; one
 * position an expiry. Closed at once when VIX makes a new high or when hedge and spreads together
 * would gain less than .3 of the hedge's target. Source: method 1.5 (c), E9, K6, K12. Reading: only
 * VIX instruments count towards the net beta; without a hedge nothing is sold, as there is no beta
 * to keep.
 *
 * @param third when it may sell
 * @param meanShock δ̄, points of VIX at which betas are measured
 */
record PressDesk(ThirdEngine third, double meanShock) {

  PressMoves moves(Outlook outlook, Standing standing, BookRisk book, HedgePlan plan) {
    OptionalDouble vote = OptionalDouble.of(outlook.consensus().share());
    Optional<VvixPricer> pricer = outlook.quotes().vixOptions();
    if (pricer.isEmpty() || outlook.front().isEmpty()) {
      String note = "Engine 3 trades nothing today: VIX options cannot be priced.";
      return new PressMoves(List.of(), Optional.empty(), note, vote, plan.vixBeta());
    }
    var betas = new CallBetas(pricer.get(), outlook.front().get(), outlook.curveBeta(), meanShock);
    double floor = third.ttcp().leastBeta() * plan.goal().targetBeta();
    var exits = new ArrayList<PressMoves.Exit>();
    var kept = new ArrayList<OpenSpread>();
    for (OpenSpread held : standing.spreads()) {
      if (!held.closing()) {
        exit(held, outlook, pricer.get()).ifPresentOrElse(exits::add, () -> kept.add(held));
      }
    }
    double beta = plan.vixBeta() + kept.stream().mapToDouble(s -> beta(s, betas)).sum();
    if (!kept.isEmpty() && beta < floor) {
      String reason =
          text("Hedge and spreads gain $%,.0f a VIX point, at least $%,.0f is due.", beta, floor);
      kept.forEach(held -> exits.add(new PressMoves.Exit(held, PressMoves.Rule.BETA, reason)));
      return new PressMoves(exits, Optional.empty(), reason, vote, plan.vixBeta());
    }
    var due = new Due(outlook, standing, betas, kept, book.maxLoss(), beta, floor);
    Sale sale = exits.isEmpty() ? sale(due) : new Sale(Optional.empty(), "Spreads are closed.");
    double sold = sale.entry().map(e -> e.quantity() * beta(e.spread(), betas)).orElse(0.0);
    return new PressMoves(exits, sale.entry(), sale.note(), vote, beta + sold);
  }

  private Optional<PressMoves.Exit> exit(OpenSpread held, Outlook outlook, VvixPricer pricer) {
    CashPress rules = third.ttcp();
    Optional<Double> known = held.spread().value(pricer);
    double value = known.orElse(held.credit());
    long days = ChronoUnit.DAYS.between(outlook.seen().date(), held.spread().sold().expiry());
    String costs = text("Buying it back costs %.2f of a credit of %.2f.", value, held.credit());
    if (value >= rules.stop() * held.credit()) {
      return Optional.of(new PressMoves.Exit(held, PressMoves.Rule.STOP, costs));
    }
    Optional<Reading.Measured> peak = peak(outlook);
    if (peak.isPresent() && peak.get().value() >= 1) {
      return Optional.of(
          new PressMoves.Exit(held, PressMoves.Rule.HIGH, "A new high: " + peak.get().reason()));
    }
    if (value <= rules.target() * held.credit()) {
      return Optional.of(new PressMoves.Exit(held, PressMoves.Rule.TARGET, costs));
    }
    return days <= rules.lastDays()
        ? Optional.of(
            new PressMoves.Exit(
                held, PressMoves.Rule.TIME, text("%d days are left to expiry.", days)))
        : Optional.empty();
  }

  /** What is known when a sale is judged. */
  private record Due(
      Outlook outlook,
      Standing standing,
      CallBetas betas,
      List<OpenSpread> kept,
      double condorLoss,
      double beta,
      double floor) {}

  private record Sale(Optional<PressMoves.Entry> entry, String note) {}

  private Sale sale(Due due) {
    Optional<String> missing = missing(due);
    if (missing.isPresent()) {
      return none(missing.get());
    }
    LocalDate today = due.outlook().seen().date();
    CashPress rules = third.ttcp();
    for (LocalDate expiry :
        Expirations.vixMonthlies(
            today.plusDays(rules.minDays()), today.plusDays(rules.maxDays()))) {
      boolean free =
          due.standing().spreads().stream()
              .noneMatch(held -> held.spread().sold().expiry().equals(expiry));
      Optional<Option> sold = due.betas().pricer().callAtDelta(expiry, rules.shortDelta());
      if (free && sold.isPresent()) {
        return sale(due, today, sold.get());
      }
    }
    return none("no expiry without a position lies in its window");
  }

  private Sale sale(Due due, LocalDate today, Option sold) {
    CashPress rules = third.ttcp();
    Option bought =
        new Option(sold.root(), sold.expiry(), sold.right(), sold.strike() + rules.width());
    var spread = new CallSpread(sold, bought);
    double credit = spread.value(due.betas().pricer()).orElse(0.0);
    if (credit < rules.leastCredit() * rules.width()) {
      return none(text("%.2f points for %.0f of width are too few", credit, rules.width()));
    }
    double used = due.kept().stream().mapToDouble(OpenSpread::maxLoss).sum();
    double each = (rules.width() - credit) * sold.multiplier();
    double byLoss = (rules.size() * due.condorLoss() - used) / each;
    double byBeta = (due.beta() - due.floor()) / -beta(spread, due.betas());
    long quantity = (long) Math.floor(Math.min(byLoss, byBeta));
    if (quantity < 1) {
      return none(
          byLoss < byBeta
              ? "the condors' risk has no room for it"
              : "hedge and spreads would gain too little from a rise of VIX");
    }
    String note =
        text(
            "Engine 3 sells %d spreads %.0f/%.0f of %s for %.2f points (E9).",
            quantity, sold.strike(), bought.strike(), sold.expiry(), credit);
    return new Sale(Optional.of(new PressMoves.Entry("P" + today, spread, quantity, credit)), note);
  }

  /** What is not met of the conditions; empty where all are. */
  private Optional<String> missing(Due due) {
    Outlook outlook = due.outlook();
    ThirdEngine.Status flag =
        third.next(due.standing().engine().third(), outlook.triggers().vix(), true);
    if (flag.high() < third.sustain()) {
      return Optional.of(
          text(
              "VIX closed %d times at %.0f or above, not %d",
              flag.high(), third.on(), third.sustain()));
    }
    if (outlook.triggers().slope().orElse(0) <= 0) {
      return Optional.of("the curve is not inverted");
    }
    Optional<Reading.Measured> peak = peak(outlook);
    if (peak.isEmpty() || !peak.get().on()) {
      return Optional.of("VIX is not past its peak");
    }
    OptionalDouble before = due.standing().voteBefore();
    return before.isEmpty() || outlook.consensus().share() > before.getAsDouble()
        ? Optional.of("the vote rises")
        : Optional.empty();
  }

  private static Optional<Reading.Measured> peak(Outlook outlook) {
    return outlook.opinions().stream()
        .filter(opinion -> opinion.signal().id().equals(PastPeak.ID))
        .map(opinion -> opinion.reading())
        .filter(Reading.Measured.class::isInstance)
        .map(Reading.Measured.class::cast)
        .findFirst();
  }

  private static double beta(OpenSpread held, CallBetas betas) {
    return held.quantity() * beta(held.spread(), betas);
  }

  /** Dollars per VIX point of one spread sold: below zero. */
  private static double beta(CallSpread spread, CallBetas betas) {
    return betas.of(spread.bought()).orElse(0.0) - betas.of(spread.sold()).orElse(0.0);
  }

  private static Sale none(String why) {
    return new Sale(Optional.empty(), "Engine 3 sells nothing: " + why + " (E9).");
  }

  private static String text(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
