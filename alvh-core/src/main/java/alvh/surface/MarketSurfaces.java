package alvh.surface;

import alvh.market.ChainUse;
import alvh.market.MarketSnapshot;
import alvh.market.OptionChain;
import alvh.time.YearFraction;
import alvh.unit.Check;
import java.util.Optional;

/**
 * The surface of every session: fitted to its option chain where there is one that reaches far
 * enough, rebuilt from the VIX family elsewhere.
 *
 * <p>A chain of a few near expiries says nothing about the tenors at which condors are sold: then
 * the rebuilt surface is used, and what the chain lists is still traded at its quotes. The
 * rebuilding sees every session, so that it knows the same on any day, whatever was fitted.
 *
 * <p>Source: method 1.11 (surface).
 *
 * @param source chains where they are, or the VIX family on every session
 * @param reach days to the last fitted expiry, at least; what reaches less far is not used
 * @param skewWeight see {@link ReconSurfaces}
 * @param fallbackDividendYield decimal a year, until the first dividend figure is known
 * @param fallbackRate decimal a year, continuously compounded, until the first bill rate is known
 */
public record MarketSurfaces(
    Source source,
    double reach,
    double skewWeight,
    double fallbackDividendYield,
    double fallbackRate)
    implements SurfaceSource {
  private static final double DAYS_PER_YEAR = 365;

  /** Which surface a session has. */
  public enum Source {
    /** Fitted to the chain where there is one. */
    CHAIN,
    /** Fitted to the chain; a session without one has no surface, and nothing is decided. */
    QUOTED,
    /** Rebuilt from the VIX family on every session. */
    RECON,
    /** The joint model's at the state that VIX and VIX3M show, on every session. */
    FILTERED
  }

  /** Chains that reach the nearest expiry at which condors are sold, 45 days. */
  public MarketSurfaces() {
    this(Source.CHAIN, 45, 0.5, 0.018, 0.02);
  }

  public MarketSurfaces {
    Check.atLeast(reach, 0, "reach");
    Check.that(
        skewWeight >= 0 && skewWeight <= 1, "skewWeight must lie in [0, 1], was %s", skewWeight);
  }

  /** How surfaces are rebuilt. */
  public ReconSurfaces recon() {
    return new ReconSurfaces(skewWeight, fallbackDividendYield, fallbackRate);
  }

  @Override
  public Observer observer() {
    return observer(new ChainUse());
  }

  /**
   * @param chains which chains are those of a session's close
   */
  public Observer observer(ChainUse chains) {
    Check.that(source != Source.FILTERED, "%s surfaces come from the package model", source);
    return observer(chains, recon(), KeptFits.NONE);
  }

  /**
   * @param chains which chains are those of a session's close
   * @param elsewhere gives the surface where no chain is fitted
   * @param kept fits that were searched for before
   */
  public Observer observer(ChainUse chains, SurfaceSource elsewhere, KeptFits kept) {
    SurfaceSource.Observer rebuilt = elsewhere.observer();
    return today -> {
      Optional<VolSurface> indices = rebuilt.observe(today);
      Optional<VolSurface> quoted = fitted(today, chains, kept).map(surface -> surface);
      return source == Source.QUOTED ? quoted : quoted.or(() -> indices);
    };
  }

  private Optional<FittedSurface> fitted(MarketSnapshot today, ChainUse chains, KeptFits kept) {
    return source == Source.RECON || source == Source.FILTERED || today.chains().isEmpty()
        ? Optional.empty()
        : chains.onIndex(today).filter(this::reaches).flatMap(chain -> SurfaceFit.of(chain, kept));
  }

  private boolean reaches(OptionChain chain) {
    double years = YearFraction.between(chain.asOf(), chain.expiries().getLast().settlesAt());
    return years * DAYS_PER_YEAR >= reach;
  }
}
