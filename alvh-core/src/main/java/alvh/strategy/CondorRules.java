package alvh.strategy;

import alvh.time.Expirations;
import alvh.time.SpxwExpirations;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.List;

/**
 * How condors are chosen, sized and closed.
 *
 * <p>Source: method E2, 1.3 (exits), 1.11 (condor, account), K7, K12.
 *
 * @param minDte fewest calendar days to expiry at entry
 * @param maxDte most calendar days to expiry at entry
 * @param targetDte the expiry nearest to so many days is taken
 * @param shortDelta magnitude of the short options' delta
 * @param wingDelta magnitude of the long options' delta
 * @param maxNetDelta largest net delta of one condor, index units; beyond it one strike is shifted
 * @param entryEvery sessions between two entries
 * @param maxOpen most condors open at once
 * @param target close when buying back costs at most this share of the credit
 * @param stop close at this multiple of the credit
 * @param stopBasis whether what it costs to buy back or what is lost by it is held against it
 * @param timeExit close at the first session with so many calendar days left; 0 holds to settlement
 * @param riskPerEntry share of the initial capital that one entry may lose
 * @param adjust whether a condor that is held is touched at all
 * @param layer1 what the first layer does
 * @param timeShift when a condor is rolled into the next cycle
 * @param fomc what a condor sold after a decision of the FOMC changes (E8)
 * @param expiries which expiries condors are sold at
 * @param wing whether the long options lie by delta or by width
 */
public record CondorRules(
    int minDte,
    int maxDte,
    int targetDte,
    double shortDelta,
    double wingDelta,
    double maxNetDelta,
    int entryEvery,
    int maxOpen,
    double target,
    double stop,
    StopBasis stopBasis,
    int timeExit,
    double riskPerEntry,
    Adjust adjust,
    LayerOne layer1,
    TimeShift timeShift,
    AfterFomc fomc,
    Expiries expiries,
    Wing wing) {

  /** Which expiries condors are sold at; where a chain says what is listed, those of them. */
  public enum Expiries {
    /** The monthly ones. */
    THIRD_FRIDAY,
    /** Every expiry of SPXW by the listing rules of its time. */
    LISTED
  }

  /** What is done to condors that are held. Source: method K7. */
  public enum Adjust {
    NONE,
    /** Legs are moved once on the pierce. */
    LAYER1,
    /** That, and rolls into the next cycle. */
    FULL
  }

  /** What the stop's multiple of the credit is held against. */
  public enum StopBasis {
    /** The price of buying back. */
    PRICE,
    /** The loss: the price less the credit. */
    LOSS
  }

  /** The method's defaults. */
  public CondorRules() {
    this(45, 60, 50, .16, .05, .03, 5, 6, .50, 2.0, StopBasis.PRICE, 21, .05);
  }

  /** Without adjustments. */
  public CondorRules(
      int minDte,
      int maxDte,
      int targetDte,
      double shortDelta,
      double wingDelta,
      double maxNetDelta,
      int entryEvery,
      int maxOpen,
      double target,
      double stop,
      StopBasis stopBasis,
      int timeExit,
      double riskPerEntry) {
    this(
        minDte,
        maxDte,
        targetDte,
        shortDelta,
        wingDelta,
        maxNetDelta,
        entryEvery,
        maxOpen,
        target,
        stop,
        stopBasis,
        timeExit,
        riskPerEntry,
        Adjust.NONE,
        new LayerOne(),
        new TimeShift());
  }

  /** With the same short delta after decisions of the FOMC. */
  public CondorRules(
      int minDte,
      int maxDte,
      int targetDte,
      double shortDelta,
      double wingDelta,
      double maxNetDelta,
      int entryEvery,
      int maxOpen,
      double target,
      double stop,
      StopBasis stopBasis,
      int timeExit,
      double riskPerEntry,
      Adjust adjust,
      LayerOne layer1,
      TimeShift timeShift) {
    this(
        minDte,
        maxDte,
        targetDte,
        shortDelta,
        wingDelta,
        maxNetDelta,
        entryEvery,
        maxOpen,
        target,
        stop,
        stopBasis,
        timeExit,
        riskPerEntry,
        adjust,
        layer1,
        timeShift,
        new AfterFomc());
  }

  /** Sold at third Fridays, with wings by delta. */
  public CondorRules(
      int minDte,
      int maxDte,
      int targetDte,
      double shortDelta,
      double wingDelta,
      double maxNetDelta,
      int entryEvery,
      int maxOpen,
      double target,
      double stop,
      StopBasis stopBasis,
      int timeExit,
      double riskPerEntry,
      Adjust adjust,
      LayerOne layer1,
      TimeShift timeShift,
      AfterFomc fomc) {
    this(
        minDte,
        maxDte,
        targetDte,
        shortDelta,
        wingDelta,
        maxNetDelta,
        entryEvery,
        maxOpen,
        target,
        stop,
        stopBasis,
        timeExit,
        riskPerEntry,
        adjust,
        layer1,
        timeShift,
        fomc,
        Expiries.THIRD_FRIDAY,
        new Wing());
  }

  /** With a stop on the price. */
  public CondorRules(
      int minDte,
      int maxDte,
      int targetDte,
      double shortDelta,
      double wingDelta,
      double maxNetDelta,
      int entryEvery,
      int maxOpen,
      double target,
      double stop,
      int timeExit,
      double riskPerEntry) {
    this(
        minDte,
        maxDte,
        targetDte,
        shortDelta,
        wingDelta,
        maxNetDelta,
        entryEvery,
        maxOpen,
        target,
        stop,
        StopBasis.PRICE,
        timeExit,
        riskPerEntry);
  }

  public CondorRules {
    Check.that(0 < minDte && minDte <= maxDte, "need 0 < minDte ≤ maxDte: %s %s", minDte, maxDte);
    Check.that(
        minDte <= targetDte && targetDte <= maxDte,
        "need minDte ≤ targetDte ≤ maxDte: %s %s %s",
        minDte,
        targetDte,
        maxDte);
    Check.that(
        0 < wingDelta && wingDelta < shortDelta && shortDelta < .5,
        "need 0 < wingDelta < shortDelta < 0.5: %s %s",
        wingDelta,
        shortDelta);
    Check.that(
        wingDelta < shortDelta * fomc.least() && shortDelta * fomc.most() < .5,
        "the short delta after the FOMC must stay between the wing's and 0.5");
    Check.that(entryEvery >= 1 && maxOpen >= 1, "entryEvery and maxOpen must be at least 1");
    Check.that(0 <= target && target < 1, "target must lie in [0, 1), was %s", target);
    Check.that(stop > 1, "stop must exceed 1, was %s", stop);
    Check.that(timeExit >= 0, "timeExit must not be negative, was %s", timeExit);
    Check.positive(riskPerEntry, "riskPerEntry");
    Check.positive(maxNetDelta, "maxNetDelta");
  }

  /** Price of buying back at which a condor is stopped, as a multiple of its credit. */
  public double stopPrice() {
    return stopBasis == StopBasis.PRICE ? stop : 1 + stop;
  }

  /** The expiries in [from, to] at which condors may be sold, by the calendar. */
  List<LocalDate> expiries(LocalDate from, LocalDate to) {
    return switch (expiries) {
      case THIRD_FRIDAY -> Expirations.spxMonthlies(from, to);
      case LISTED -> SpxwExpirations.between(from, to);
    };
  }

  /** What the window's expiries are called. */
  String expiryWord() {
    return expiries == Expiries.THIRD_FRIDAY ? "third Friday" : "listed expiry";
  }

  /** The stop alone: neither target nor time exit nor adjustment, and sales never wait for room. */
  CondorRules stopOnly() {
    return new CondorRules(
        minDte,
        maxDte,
        targetDte,
        shortDelta,
        wingDelta,
        maxNetDelta,
        entryEvery,
        timeExit > 0 || target > 0 ? Math.max(maxOpen, maxDte) : maxOpen,
        0,
        stop,
        stopBasis,
        0,
        riskPerEntry,
        Adjust.NONE,
        layer1,
        new TimeShift(),
        fomc,
        expiries,
        wing);
  }

  /** The rule of the roll: FULL rolls all four legs where its own key is off. Source: method K7. */
  TimeShift timeShiftInUse() {
    boolean full = adjust == Adjust.FULL && timeShift.mode() == TimeShift.Mode.OFF;
    return full ? timeShift.with(TimeShift.Mode.BOTH) : timeShift;
  }
}
