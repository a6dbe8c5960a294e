package alvh.risk;

import alvh.market.Hindsight;
import alvh.surface.Provenance;
import alvh.surface.VolSurface;
import alvh.surface.Worked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A surface under a shock: every slice scaled, forwards moved with the index. */
final class ShockedSurface implements VolSurface {
  private static final double THIRTY_DAYS = 30 / 365.0;

  /** A fall of VIX leaves at least this share of a volatility: a shock cannot take all of it. */
  private static final double LEAST_SCALE = .2;

  private final VolSurface before;
  private final SurfaceShock shock;
  private final double atm30;
  private final Map<Double, Slice> slices = new TreeMap<>();
  private final Worked worked = new Worked(this);

  ShockedSurface(VolSurface before, SurfaceShock shock) {
    this.before = before;
    this.shock = shock;
    this.atm30 = before.slice(THIRTY_DAYS).volatility(0);
  }

  @Override
  public LocalDate date() {
    return before.date();
  }

  @Override
  public Instant asOf() {
    return before.asOf();
  }

  @Override
  public double spot() {
    return before.spot() * shock.spotFactor();
  }

  @Override
  public double vix() {
    return Math.max(LEAST_SCALE * before.vix(), before.vix() + shock.vixPoints());
  }

  @Override
  public <T> T answer(Worked.Question<T> question) {
    return worked.answer(question);
  }

  @Override
  public Provenance provenance() {
    return before.provenance();
  }

  @Override
  public List<Hindsight> hindsight() {
    return before.hindsight();
  }

  @Override
  public synchronized Slice slice(double years) {
    return slices.computeIfAbsent(years, this::shocked);
  }

  private Slice shocked(double years) {
    Slice slice = before.slice(years);
    double rise = shock.atTheMoney(atm30, before.vix(), years);
    double scale = Math.max(LEAST_SCALE, 1 + rise / slice.volatility(0));
    return new Shocked(slice, slice.forward() * shock.spotFactor(), scale, shock.smile());
  }

  /** The slice before, seen from the shocked forward and scaled in volatility. */
  private record Shocked(Slice before, double forward, double scale, SmileMove smile)
      implements Slice {
    @Override
    public double years() {
      return before.years();
    }

    @Override
    public double discount() {
      return before.discount();
    }

    @Override
    public double volatility(double logMoneyness) {
      return scale * before.volatility(smile.moneyness(logMoneyness, scale));
    }
  }
}
