package alvh.strategy;

import alvh.surface.Provenance;
import alvh.surface.StrikeGrid;
import alvh.surface.Strikes;
import alvh.surface.VolSurface;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A surface of a session on which only multiples of fifty points are quoted.
 *
 * @param plain prices and volatilities
 */
record CoarseListing(VolSurface plain) implements VolSurface {
  static final double STEP = 50;

  /** The same session with its chain quoting fewer strikes. */
  static Outlook of(Outlook day) {
    return new Outlook(
        day.seen(),
        day.surface().map(CoarseListing::new),
        day.quotes(),
        day.opinions(),
        day.consensus(),
        day.triggers(),
        day.front(),
        day.curveBeta(),
        day.spotVolBeta(),
        day.projection(),
        day.hindsight());
  }

  @Override
  public Optional<Strikes> strikes(double years) {
    return Optional.of(new StrikeGrid(slice(years).forward(), STEP, STEP, .5));
  }

  @Override
  public LocalDate date() {
    return plain.date();
  }

  @Override
  public Instant asOf() {
    return plain.asOf();
  }

  @Override
  public double spot() {
    return plain.spot();
  }

  @Override
  public double vix() {
    return plain.vix();
  }

  @Override
  public Slice slice(double years) {
    return plain.slice(years);
  }

  @Override
  public Provenance provenance() {
    return plain.provenance();
  }
}
