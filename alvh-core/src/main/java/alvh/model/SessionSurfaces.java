package alvh.model;

import alvh.market.ChainUse;
import alvh.surface.KeptFits;
import alvh.surface.MarketSurfaces;
import alvh.surface.MarketSurfaces.Source;
import alvh.surface.SurfaceSource;

/**
 * The surfaces that a configuration asks for: fitted, rebuilt, or of the joint model, which the
 * package of surfaces cannot know. Source: method 1.11 (surface).
 *
 * @param settings what is asked for
 * @param chains which chains are those of a session's close
 * @param kept fits that were searched for before
 */
public record SessionSurfaces(MarketSurfaces settings, ChainUse chains, KeptFits kept)
    implements SurfaceSource {
  /** Every surface is searched for. */
  public SessionSurfaces(MarketSurfaces settings, ChainUse chains) {
    this(settings, chains, KeptFits.NONE);
  }

  @Override
  public Observer observer() {
    return settings.observer(
        chains,
        settings.source() == Source.FILTERED
            ? new FilteredSurfaces(settings.recon())
            : settings.recon(),
        kept);
  }
}
