package alvh.strategy;

import alvh.instrument.Holdings;
import alvh.instrument.IronCondor;
import alvh.instrument.Right;
import alvh.risk.RegTMargin;
import alvh.surface.VolSurface;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides which held condors are given other legs: rolled into the next cycle, or moved on the
 * pierce of VIX.
 *
 * <p>Source: method A7, A11, E5, K7, K8, 1.8. Reading: a roll comes before a move on the same day;
 * terms are judged at mid.
 */
final class CondorAdjuster {
  static final String LAYER_ONE = "A7";
  static final String TIME_SHIFT = "E5";

  private final CondorRules rules;
  private final VolSurface surface;
  private final boolean pierced;
  private final List<String> notes;

  /**
   * @param pierced whether VIX pierced its mean today while the second future lagged (I4)
   * @param notes takes a sentence for everything that was due and not done
   */
  CondorAdjuster(CondorRules rules, VolSurface surface, boolean pierced, List<String> notes) {
    this.rules = rules;
    this.surface = surface;
    this.pierced = pierced;
    this.notes = notes;
  }

  Optional<CondorAdjustment> adjustment(OpenCondor held, boolean thetaInverted) {
    return shifted(held, thetaInverted).or(() -> moved(held));
  }

  /** The roll alone, for a condor that would be closed because of its days. */
  Optional<CondorAdjustment> shifted(OpenCondor held, boolean thetaInverted) {
    TimeShift shift = rules.timeShiftInUse();
    if (shift.mode() == TimeShift.Mode.OFF || held.past().count(TIME_SHIFT) >= shift.most()) {
      return Optional.empty();
    }
    return trigger(held, shift, thetaInverted).flatMap(why -> shifted(held, shift, why));
  }

  private Optional<String> trigger(OpenCondor held, TimeShift shift, boolean thetaInverted) {
    Right side = StrikeShifts.threatened(held.condor(), surface);
    double delta = StrikeShifts.shortDelta(held.condor(), surface, side);
    long days = ChronoUnit.DAYS.between(surface.date(), held.condor().expiry());
    if (thetaInverted) {
      return Optional.of("Its theta has been inverted for two closes");
    }
    if (delta >= shift.shortDelta()) {
      return Optional.of(text("Its short %s has a delta of %.2f", word(side), delta));
    }
    boolean loses = CondorDesk.value(held, surface) > held.credit();
    return days <= shift.lossDte() && loses
        ? Optional.of(text("It loses with %d days left", days))
        : Optional.empty();
  }

  private Optional<CondorAdjustment> shifted(OpenCondor held, TimeShift shift, String why) {
    boolean literal = shift.mode() == TimeShift.Mode.LITERAL;
    if (literal && !shift.allowNaked()) {
      return refused(held, why + "; its wings would expire first and allowNaked is off");
    }
    LocalDate next = shift.next(surface.date(), held.condor().expiry());
    IronCondor fresh = new CondorBuilder(surface, rules).build(next).condor();
    IronCondor legs = literal ? outliving(held.condor(), fresh) : fresh;
    String what = text("%s: %s to %s", why, literal ? "its shorts roll" : "it rolls", next);
    CondorAdjustment found = adjustment(held, TIME_SHIFT, legs, what);
    if (found.debit() > shift.mostDebit() * held.past().entryCredit()) {
      return refused(held, what + text(" would cost %.2f points, too much", found.debit()));
    }
    if (found.breakEvenGain() < shift.leastGain()) {
      String gain = text(" would move the break-even by %+.0f bp", bp(found.breakEvenGain()));
      return refused(held, what + gain + text(", less than %.0f", bp(shift.leastGain())));
    }
    return Optional.of(found);
  }

  /** New shorts between, or beyond, the wings that are held. */
  private static IronCondor outliving(IronCondor held, IronCondor fresh) {
    return new IronCondor(held.longPut(), fresh.shortPut(), fresh.shortCall(), held.longCall());
  }

  private Optional<CondorAdjustment> moved(OpenCondor held) {
    boolean spent = held.past().count(LAYER_ONE) >= rules.layer1().most();
    if (rules.adjust() == CondorRules.Adjust.NONE
        || !pierced
        || spent
        || !held.condor().isCovered()) {
      return Optional.empty();
    }
    Right side = StrikeShifts.threatened(held.condor(), surface);
    Optional<IronCondor> legs = rules.layer1().moved(held, side, surface);
    String what = text("VIX pierced its mean while the second future lags; %s", words(side));
    return legs.isPresent()
        ? Optional.of(adjustment(held, LAYER_ONE, legs.get(), what))
        : refused(held, what + ": no strikes allow it");
  }

  private String words(Right side) {
    return switch (rules.layer1().mode()) {
      case ROLL_AWAY -> "the " + word(side) + " vertical moves away";
      case NARROW_WING -> "the long " + word(side) + " moves in";
      case LITERAL_CLOSER -> "both shorts move in";
    };
  }

  /** What moving to other legs costs and changes, in points at mid. */
  CondorAdjustment adjustment(OpenCondor held, String rule, IronCondor legs, String why) {
    Right side = StrikeShifts.threatened(held.condor(), surface);
    double before = CondorDesk.value(held, surface);
    OpenCondor placed =
        held.adjusted(legs, new CondorHistory.Step(surface.date(), rule, 0, 0, 0, 0));
    double debit = before - CondorDesk.value(placed, surface);
    var found =
        new CondorAdjustment(
            held,
            rule,
            legs,
            side,
            debit,
            BreakEven.of(held.condor(), held.credit()),
            BreakEven.of(legs, held.credit() - debit),
            surface.spot(),
            margin(held),
            margin(placed),
            "");
    return found.because(
        text(
            "%s, for a %s of %.2f points; break-even %+.0f bp, margin %+.1f points a condor.",
            why,
            debit < 0 ? "credit" : "debit",
            Math.abs(debit),
            bp(found.breakEvenGain()),
            found.margin() - found.marginBefore()));
  }

  /** Points a condor: the wider wing, or the uncovered shorts (method 4.3). */
  private double margin(OpenCondor placed) {
    IronCondor legs = placed.condor();
    Holdings one = legs.holdings(1).only(placed.legs()::contains);
    double dollars = Margins.regT(new RegTMargin(RegTMargin.Unequal.MAX), one, surface);
    return dollars / legs.shortPut().multiplier();
  }

  private Optional<CondorAdjustment> refused(OpenCondor held, String why) {
    notes.add(held.id() + " is not adjusted. " + why + ".");
    return Optional.empty();
  }

  private static String word(Right side) {
    return side == Right.PUT ? "put" : "call";
  }

  private static double bp(double share) {
    return 1e4 * share;
  }

  private static String text(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
