package alvh.model;

import alvh.market.Measure;
import alvh.surface.ChainRecon;
import alvh.surface.SurfaceInput;
import alvh.surface.SurfaceSource;
import alvh.surface.VolSurface;
import java.util.Optional;

/**
 * Surfaces of days without chains from the joint model, at the state that VIX and VIX3M show.
 *
 * <p>Where VIX3M was not published, the level that the other way imputes is used, and the surface
 * says so. Source: method 2.7, {@code sim.mode=FILTERED}; method 3, "Alternative FILTERED".
 *
 * @param elsewhere sees the same sessions and gives index, VIX, VIX3M, forwards and rates
 */
public record FilteredSurfaces(SurfaceSource elsewhere) implements SurfaceSource {
  @Override
  public Observer observer() {
    AffineParameters set = AffineParameters.a1();
    var pricer = new SpxChainPricer(set);
    var filter = new StateFilter(set);
    SurfaceSource.Observer seen = elsewhere.observer();
    return today ->
        seen.observe(today)
            .flatMap(
                carrier ->
                    threeMonths(carrier)
                        .map(
                            level ->
                                new FilteredSurface(
                                    carrier, pricer, set, filter.of(carrier.vix(), level))));
  }

  private static Optional<Double> threeMonths(VolSurface carrier) {
    return carrier.inputs().stream()
        .filter(input -> input.name().equals(Measure.VIX3M.name()))
        .map(SurfaceInput::value)
        .findFirst();
  }

  /** A chain rebuilt by this model instead, from its own VIX and VIX3M. */
  public static ChainRecon rebuilt(
      ChainRecon recon, double vix3m, SpxChainPricer pricer, AffineParameters set) {
    MarketState state = new StateFilter(set).of(recon.vix(), vix3m).state();
    return new ChainRecon(
        recon.indices(),
        recon.vix(),
        2,
        recon.expiries().stream()
            .map(
                expiry ->
                    new ChainRecon.Expiry(
                        expiry.days(),
                        expiry.quoted(),
                        new FilteredSlice(
                            expiry.rebuilt(),
                            FilteredSurface.smile(pricer, set, state, expiry.rebuilt().years()))))
            .toList());
  }
}
