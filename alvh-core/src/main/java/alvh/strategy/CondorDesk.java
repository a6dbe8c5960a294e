package alvh.strategy;

import alvh.instrument.IronCondor;
import alvh.order.OptionValue;
import alvh.surface.VolSurface;
import alvh.unit.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides which condors to close and whether to sell another.
 *
 * <p>Source: method E2, 1.3 (exits), 1.11 (condor, account). Reading: the credit of the fill is not
 * known when the quantity is chosen, so the greatest loss is that at the decision's mid. A condor
 * with an order to close it no longer counts towards the most that may be open, because an entry of
 * the same decision fills at the same close. The time exit counts calendar days.
 *
 * @param capital what the account was opened with; the risk of an entry is a share of it
 */
public record CondorDesk(CondorRules rules, Money capital) {
  /** Exits and adjustments first, then the entry that is due. Without a surface nothing is done. */
  public CondorMoves moves(Outlook outlook, Standing standing) {
    if (outlook.surface().isEmpty()) {
      return new CondorMoves(List.of(), Optional.empty(), "No surface today: VIX is missing.");
    }
    VolSurface surface = outlook.surface().get();
    CondorMoves held = held(outlook, surface, standing);
    long open =
        standing.condors().stream().filter(position -> !position.closing()).count()
            - held.exits().size();
    return entry(surface, standing, held, open, rules.fomc().wanted(rules, outlook.opinions()));
  }

  /**
   * Exits and an entry alone: nothing is adjusted, nobody reads theta, and the FOMC changes
   * nothing.
   */
  CondorMoves plain(VolSurface surface, Standing standing) {
    List<CondorExit> exits =
        standing.condors().stream()
            .filter(position -> !position.closing())
            .flatMap(position -> exit(position, surface).stream())
            .toList();
    long open =
        standing.condors().stream().filter(position -> !position.closing()).count() - exits.size();
    var held = new CondorMoves(exits, List.of(), List.of(), List.of(), Optional.empty(), "");
    return entry(surface, standing, held, open, new AfterFomc.Wanted(rules.shortDelta(), ""));
  }

  private CondorMoves held(Outlook outlook, VolSurface surface, Standing standing) {
    var exits = new ArrayList<CondorExit>();
    var adjustments = new ArrayList<CondorAdjustment>();
    var notes = new ArrayList<String>();
    var thetas = new ArrayList<ThetaReading>();
    var inversion = new ThetaInversion(surface, outlook.spotVolBeta());
    boolean pierced = rules.adjust() != CondorRules.Adjust.NONE && outlook.pierced();
    var adjuster = new CondorAdjuster(rules, surface, pierced, notes);
    for (OpenCondor position : standing.condors()) {
      ThetaReading theta = inversion.of(position);
      thetas.add(theta);
      if (!position.closing()) {
        Optional<CondorExit> exit = exit(position, surface);
        Optional<CondorAdjustment> adjustment =
            adjustment(adjuster, position, theta.inverted(), exit);
        adjustment.ifPresentOrElse(adjustments::add, () -> exit.ifPresent(exits::add));
      }
    }
    return new CondorMoves(exits, adjustments, notes, thetas, Optional.empty(), "");
  }

  /** Stop and target come before an adjustment, which comes before the time exit. */
  private static Optional<CondorAdjustment> adjustment(
      CondorAdjuster adjuster, OpenCondor position, boolean inverted, Optional<CondorExit> exit) {
    if (exit.isEmpty()) {
      return adjuster.adjustment(position, inverted);
    }
    return exit.get().rule() == CondorExit.Rule.TIME
        ? adjuster.shifted(position, inverted)
        : Optional.empty();
  }

  private Optional<CondorExit> exit(OpenCondor position, VolSurface surface) {
    double value = value(position, surface);
    long days = ChronoUnit.DAYS.between(surface.date(), position.condor().expiry());
    if (value >= rules.stopPrice() * position.exitCredit()) {
      return Optional.of(
          new CondorExit(
              position,
              CondorExit.Rule.STOP,
              value,
              sentence("costs %.2f, %.1f times the credit of %.2f", value, position)));
    }
    if (value <= rules.target() * position.exitCredit()) {
      return Optional.of(
          new CondorExit(
              position,
              CondorExit.Rule.TARGET,
              value,
              sentence("costs %.2f, %.2f of the credit of %.2f", value, position)));
    }
    if (rules.timeExit() > 0 && days <= rules.timeExit()) {
      return Optional.of(
          new CondorExit(
              position,
              CondorExit.Rule.TIME,
              value,
              String.format(
                  Locale.ROOT,
                  "%d days are left to expiry, the limit is %d.",
                  days,
                  rules.timeExit())));
    }
    return Optional.empty();
  }

  private static String sentence(String pattern, double value, OpenCondor position) {
    return String.format(
        Locale.ROOT,
        "Buying it back " + pattern + ".",
        value,
        value / position.exitCredit(),
        position.exitCredit());
  }

  /** Points to buy a condor back at mid. */
  public static double value(IronCondor condor, VolSurface surface) {
    return OptionValue.of(condor.shortPut(), surface)
        - OptionValue.of(condor.longPut(), surface)
        + OptionValue.of(condor.shortCall(), surface)
        - OptionValue.of(condor.longCall(), surface);
  }

  /** Points to buy a held condor back at mid: wings that have settled are gone. */
  public static double value(OpenCondor held, VolSurface surface) {
    double wings =
        held.past().wingsSettled()
            ? OptionValue.of(held.condor().longPut(), surface)
                + OptionValue.of(held.condor().longCall(), surface)
            : 0;
    return value(held.condor(), surface) + wings;
  }

  private CondorMoves entry(
      VolSurface surface, Standing standing, CondorMoves held, long open, AfterFomc.Wanted delta) {
    int waited = standing.sessionsSinceEntry();
    if (waited < rules.entryEvery()) {
      return none(
          held,
          String.format(
              Locale.ROOT,
              "No entry is due: %d of %d sessions since the last.",
              waited,
              rules.entryEvery()));
    }
    if (open >= rules.maxOpen()) {
      return none(
          held,
          String.format(
              Locale.ROOT, "An entry is due but %d condors are open, the most allowed.", open));
    }
    Optional<LocalDate> expiry = expiry(surface);
    if (expiry.isEmpty()) {
      return none(
          held,
          String.format(
              Locale.ROOT,
              "An entry is due but no %s lies %d to %d days ahead.",
              rules.expiryWord(),
              rules.minDte(),
              rules.maxDte()));
    }
    return entry(surface, held, expiry.get(), delta);
  }

  private CondorMoves entry(
      VolSurface surface, CondorMoves held, LocalDate expiry, AfterFomc.Wanted delta) {
    CondorBuilder.Built built = new CondorBuilder(surface, rules, delta.shortDelta()).build(expiry);
    double credit = value(built.condor(), surface);
    double maxLoss = built.condor().maxWidth() - credit;
    if (credit <= 0 || maxLoss <= 0) {
      return none(
          held,
          String.format(
              Locale.ROOT,
              "No condor can be sold: credit %.2f, greatest loss %.2f points.",
              credit,
              maxLoss));
    }
    int multiplier = built.condor().shortPut().multiplier();
    double perCondor = maxLoss * multiplier;
    long quantity =
        Math.max(1, (long) Math.floor(rules.riskPerEntry() * capital.dollars() / perCondor));
    var entry =
        new CondorEntry(
            "C" + surface.date(),
            surface.date(),
            built.condor(),
            quantity,
            credit,
            built.netDelta(),
            maxLoss);
    return held.with(
        Optional.of(entry),
        String.format(
                Locale.ROOT,
                "A condor is due: %d days to expiry, credit %.2f at mid, net delta %+.3f, greatest"
                    + " loss %.2f points.",
                ChronoUnit.DAYS.between(surface.date(), expiry),
                credit,
                built.netDelta(),
                maxLoss)
            + delta.words());
  }

  private static CondorMoves none(CondorMoves held, String note) {
    return held.with(Optional.empty(), note);
  }

  /** The listed expiry within the window that lies nearest to the target. */
  Optional<LocalDate> expiry(VolSurface surface) {
    LocalDate today = surface.date();
    return rules.expiries(today.plusDays(rules.minDte()), today.plusDays(rules.maxDte())).stream()
        .filter(expiry -> surface.strikes(CondorBuilder.years(surface, expiry)).isPresent())
        .min(
            Comparator.comparingLong(
                expiry -> Math.abs(ChronoUnit.DAYS.between(today, expiry) - rules.targetDte())));
  }
}
