package alvh.strategy;

import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.surface.StrikeGrid;
import alvh.surface.Strikes;
import alvh.surface.VolSurface;
import alvh.surface.Worked;
import alvh.time.ExchangeCalendar;
import alvh.time.YearFraction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Picks the four strikes of a condor by delta and, where the strikes are too coarse for it to be
 * neutral, shifts one short strike by one step.
 *
 * <p>Strikes are those that the day's chain quotes, or the method's grid; the grid too where the
 * chain quotes too few for four legs, which then find no quote.
 *
 * <p>Source: method E2. Reading: the shift that leaves the smallest net delta is taken; wings stay
 * where they lie by delta and go along where they lie by width.
 */
final class CondorBuilder {
  /** A condor and its net delta in index units. */
  record Built(IronCondor condor, double netDelta) {}

  private final VolSurface surface;
  private final CondorRules rules;
  private final double shortDelta;

  CondorBuilder(VolSurface surface, CondorRules rules) {
    this(surface, rules, rules.shortDelta());
  }

  /**
   * @param shortDelta magnitude of the short options' delta, instead of the rules'
   */
  CondorBuilder(VolSurface surface, CondorRules rules, double shortDelta) {
    this.surface = surface;
    this.rules = rules;
    this.shortDelta = shortDelta;
  }

  /**
   * What the strikes of a condor hang on.
   *
   * @param shortDelta magnitude
   */
  private record Wanted(LocalDate expiry, CondorRules rules, double shortDelta)
      implements Worked.Question<Built> {
    @Override
    public Class<Built> type() {
      return Built.class;
    }

    @Override
    public Built answer(VolSurface surface) {
      return new CondorBuilder(surface, rules, shortDelta).found(expiry);
    }
  }

  Built build(LocalDate expiry) {
    return surface.answer(new Wanted(expiry, rules, shortDelta));
  }

  private Built found(LocalDate expiry) {
    VolSurface.Slice slice = surface.slice(years(surface, expiry));
    StrikeGrid grid = StrikeGrid.recon(slice.forward());
    Strikes strikes = surface.strikes(slice.years()).orElse(grid);
    double[] legs = legs(slice, strikes);
    if (!(legs[0] < legs[1] && legs[1] < legs[2] && legs[2] < legs[3])) {
      strikes = grid;
      legs = legs(slice, grid);
    }
    Built built = built(slice, expiry, legs[0], legs[1], legs[2], legs[3]);
    return Math.abs(built.netDelta()) <= rules.maxNetDelta()
        ? built
        : shifted(slice, strikes, expiry, built);
  }

  /** Years to the close of the expiry's day. */
  static double years(VolSurface surface, LocalDate expiry) {
    return YearFraction.between(surface.asOf(), ExchangeCalendar.NYSE.close(expiry));
  }

  private double[] legs(VolSurface.Slice slice, Strikes strikes) {
    double shortPut = strikes.atDelta(slice, surface.spot(), Right.PUT, shortDelta);
    double shortCall = strikes.atDelta(slice, surface.spot(), Right.CALL, shortDelta);
    return new double[] {
      longPut(slice, strikes, shortPut), shortPut, shortCall, longCall(slice, strikes, shortCall)
    };
  }

  private boolean byWidth() {
    return rules.wing().mode() == Wing.Mode.WIDTH;
  }

  private double longPut(VolSurface.Slice slice, Strikes strikes, double shortPut) {
    double wanted =
        byWidth()
            ? strikes.nearest(shortPut - rules.wing().width())
            : strikes.atDelta(slice, surface.spot(), Right.PUT, rules.wingDelta());
    return Math.min(wanted, strikes.below(shortPut));
  }

  private double longCall(VolSurface.Slice slice, Strikes strikes, double shortCall) {
    double wanted =
        byWidth()
            ? strikes.nearest(shortCall + rules.wing().width())
            : strikes.atDelta(slice, surface.spot(), Right.CALL, rules.wingDelta());
    return Math.max(wanted, strikes.above(shortCall));
  }

  private Built shifted(VolSurface.Slice slice, Strikes strikes, LocalDate expiry, Built built) {
    double longPut = built.condor().longPut().strike();
    double shortPut = built.condor().shortPut().strike();
    double shortCall = built.condor().shortCall().strike();
    double longCall = built.condor().longCall().strike();
    return Stream.of(
            new double[] {strikes.below(shortPut), shortCall},
            new double[] {strikes.above(shortPut), shortCall},
            new double[] {shortPut, strikes.below(shortCall)},
            new double[] {shortPut, strikes.above(shortCall)})
        .map(s -> byWidth() ? withWings(slice, strikes, s) : around(longPut, s, longCall))
        .filter(s -> s[0] < s[1] && s[1] < s[2] && s[2] < s[3])
        .map(s -> built(slice, expiry, s[0], s[1], s[2], s[3]))
        .min(Comparator.comparingDouble(shift -> Math.abs(shift.netDelta())))
        .filter(shift -> Math.abs(shift.netDelta()) < Math.abs(built.netDelta()))
        .orElse(built);
  }

  private double[] withWings(VolSurface.Slice slice, Strikes strikes, double[] shorts) {
    double put = longPut(slice, strikes, shorts[0]);
    return around(put, shorts, longCall(slice, strikes, shorts[1]));
  }

  private static double[] around(double longPut, double[] shorts, double longCall) {
    return new double[] {longPut, shorts[0], shorts[1], longCall};
  }

  private Built built(
      VolSurface.Slice slice,
      LocalDate expiry,
      double longPut,
      double shortPut,
      double shortCall,
      double longCall) {
    var condor =
        new IronCondor(
            option(expiry, Right.PUT, longPut), option(expiry, Right.PUT, shortPut),
            option(expiry, Right.CALL, shortCall), option(expiry, Right.CALL, longCall));
    double netDelta =
        delta(slice, Right.PUT, shortPut)
            - delta(slice, Right.PUT, longPut)
            - delta(slice, Right.CALL, shortCall)
            + delta(slice, Right.CALL, longCall);
    return new Built(condor, netDelta);
  }

  /** Magnitude of the spot delta. */
  private double delta(VolSurface.Slice slice, Right right, double strike) {
    return StrikeGrid.delta(slice, surface.spot(), right, strike);
  }

  private static Option option(LocalDate expiry, Right right, double strike) {
    return new Option(OptionRoot.SPXW, expiry, right, strike);
  }
}
