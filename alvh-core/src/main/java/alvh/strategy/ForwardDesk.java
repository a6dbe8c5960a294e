package alvh.strategy;

import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.layer.EngineState;
import alvh.surface.OptionPricer;
import alvh.surface.StrikeGrid;
import alvh.surface.VolSurface;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holds the delta of the condors within a band by synthetic forwards, from engine 2's second tier
 * on.
 *
 * <p>Bought against a negative delta (the option part of a reversal), sold against a positive one
 * (that of a conversion). Source: method A9. Reading: the delta is that of the S&P 500 options at
 * their own volatilities once today's orders are filled, without the VIX hedge; the band is a tenth
 * of one lot for each condor, a lot being a hundred dollars a point. Whole forwards are traded, so
 * that up to half of one stays, which is more than the band below five condors. Forwards of the
 * other sign are given back before new ones are traded; below the second tier all are given back,
 * because what nobody adjusts is a position in the index.
 *
 * @param targetDte calendar days to expiry where no condor lends its own
 */
record ForwardDesk(int targetDte) {
  /** Share of one lot for each condor. */
  static final double BAND = .10;

  private static final double LOT = 100;

  /** A forward must live beyond the close at which it is filled. */
  private static final int FEWEST_DAYS = 7;

  private static final int WINDOW = 40;

  ForwardMoves moves(Outlook outlook, Standing standing, CondorMoves moves, EngineState state) {
    if (outlook.surface().isEmpty()) {
      return ForwardMoves.nothing("No surface today: forwards are kept (A9).", 0);
    }
    VolSurface surface = outlook.surface().get();
    double condors = delta(BookRisk.after(standing, moves).quantities(), surface);
    double before = condors + forwards(standing, surface);
    if (!Overlay.isRaised(state)) {
      return released(standing, before, condors);
    }
    double band = BAND * LOT * quantity(standing, moves);
    if (Math.abs(before) <= band) {
      return ForwardMoves.nothing(
          text("The delta of %+.0f lies within its band of ±%.0f (A9).", before, band), before);
    }
    return traded(surface, standing, before, band, expiry(surface.date(), standing, moves));
  }

  private static ForwardMoves released(Standing standing, double before, double condors) {
    if (standing.forwards().isEmpty()) {
      return ForwardMoves.nothing("Engine 2 is below its second tier: no forwards (A9).", before);
    }
    List<ForwardMoves.Trade> all =
        standing.forwards().entrySet().stream()
            .map(held -> new ForwardMoves.Trade(held.getKey(), -held.getValue()))
            .toList();
    String note = "Engine 2 is below its second tier: all forwards are given back (A9).";
    return new ForwardMoves(all, note, before, condors);
  }

  private static ForwardMoves traded(
      VolSurface surface, Standing standing, double before, double band, LocalDate expiry) {
    var trades = new TreeMap<SyntheticForward, Long>();
    double delta = before;
    for (Map.Entry<SyntheticForward, Long> held : standing.forwards().entrySet()) {
      long most = held.getValue();
      if (most * delta > 0 && isAlive(held.getKey().call(), surface)) {
        double each = held.getKey().delta(surface);
        long wanted = Math.round(-delta / each);
        long quantity = most > 0 ? Math.max(-most, wanted) : Math.min(-most, wanted);
        delta += add(trades, held.getKey(), quantity, each);
      }
    }
    var fresh = new SyntheticForward(expiry, atTheMoney(surface, expiry));
    double each = fresh.delta(surface);
    delta += add(trades, fresh, Math.round(-delta / each), each);
    String pattern =
        listed(trades).isEmpty()
            ? "The delta of %+.0f is beyond its band of ±%.0f, by less than half a forward (A9)."
            : "The delta of %+.0f is beyond its band of ±%.0f: forwards bring it to %+.0f (A9).";
    return new ForwardMoves(listed(trades), text(pattern, before, band, delta), before, delta);
  }

  /** Adds a trade and returns its delta; one forward is traded by one order. */
  private static double add(
      SortedMap<SyntheticForward, Long> trades,
      SyntheticForward forward,
      long quantity,
      double each) {
    trades.merge(forward, quantity, Long::sum);
    return quantity * each;
  }

  private static List<ForwardMoves.Trade> listed(SortedMap<SyntheticForward, Long> trades) {
    return trades.entrySet().stream()
        .filter(trade -> trade.getValue() != 0)
        .map(trade -> new ForwardMoves.Trade(trade.getKey(), trade.getValue()))
        .toList();
  }

  /** Dollars for a point of the index. */
  static double delta(Map<Instrument, Long> quantities, VolSurface surface) {
    double sum = 0;
    for (Map.Entry<Instrument, Long> held : quantities.entrySet()) {
      if (held.getKey() instanceof Option option && isAlive(option, surface)) {
        double units = OptionPricer.greeks(surface, option).delta();
        sum += held.getValue() * units * option.multiplier();
      }
    }
    return sum;
  }

  private static double forwards(Standing standing, VolSurface surface) {
    return standing.forwards().entrySet().stream()
        .filter(held -> isAlive(held.getKey().call(), surface))
        .mapToDouble(held -> held.getValue() * held.getKey().delta(surface))
        .sum();
  }

  private static boolean isAlive(Option option, VolSurface surface) {
    return option.settlesAt().isAfter(surface.asOf());
  }

  private static long quantity(Standing standing, CondorMoves moves) {
    return standing.condors().stream()
            .flatMap(held -> moves.after(held).stream())
            .mapToLong(OpenCondor::quantity)
            .sum()
        + moves.entries().stream().mapToLong(CondorEntry::quantity).sum();
  }

  /** The last expiry of the condors; where it is near or missing, a monthly one. */
  private LocalDate expiry(LocalDate today, Standing standing, CondorMoves moves) {
    var expiries = new ArrayList<LocalDate>();
    standing.condors().stream()
        .flatMap(held -> moves.after(held).stream())
        .forEach(held -> expiries.add(held.condor().expiry()));
    moves.entries().forEach(entry -> expiries.add(entry.condor().expiry()));
    Optional<LocalDate> last = expiries.stream().max(Comparator.naturalOrder());
    return last.filter(day -> ChronoUnit.DAYS.between(today, day) >= FEWEST_DAYS)
        .orElseGet(() -> monthly(today));
  }

  private LocalDate monthly(LocalDate today) {
    LocalDate first = today.plusDays(Math.max(FEWEST_DAYS, targetDte - WINDOW));
    return Expirations.spxMonthlies(first, today.plusDays(targetDte + WINDOW)).stream()
        .min(Comparator.comparingLong(day -> off(today, day)))
        .orElseThrow();
  }

  private long off(LocalDate today, LocalDate expiry) {
    return Math.abs(ChronoUnit.DAYS.between(today, expiry) - targetDte);
  }

  /** The listed strike nearest to the forward. */
  private static double atTheMoney(VolSurface surface, LocalDate expiry) {
    VolSurface.Slice slice = surface.slice(CondorBuilder.years(surface, expiry));
    double forward = slice.forward();
    return surface
        .strikes(slice.years())
        .orElseGet(() -> StrikeGrid.recon(forward))
        .nearest(forward);
  }

  private static String text(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
