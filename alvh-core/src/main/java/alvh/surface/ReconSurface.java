package alvh.surface;

import alvh.market.Hindsight;
import alvh.market.Measure;
import alvh.surface.SurfaceInput.Origin;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A surface rebuilt from the VIX family: each slice has the smile shape of the prior, bent as SKEW
 * says, and the model-free variance of the term structure.
 *
 * <p>Indices say little about the wings: prices on it are indicative, differences between two
 * portfolios on the same surface are better than either. Source: method 3, steps 1 and 3 to 7.
 */
final class ReconSurface implements VolSurface {
  private static final int LONGEST_DAYS_THAT_MATTER = 184;
  private static final double DAYS_PER_YEAR = 365;

  private final LocalDate date;
  private final Instant asOf;
  private final double spot;
  private final double vix;
  private final Carry carry;
  private final List<Knot> knots;
  private final Bend bend;
  private @Nullable SmileTerm term;
  private final Map<Double, SsviSlice> slices = new TreeMap<>();
  private final Worked worked = new Worked(this);

  /**
   * @param spot index level
   * @param vix index points
   * @param knots nearest first
   * @param bend what SKEW adds to the prior
   */
  ReconSurface(LocalDate date, double spot, double vix, Carry carry, List<Knot> knots, Bend bend) {
    this.date = date;
    this.asOf = ExchangeCalendar.NYSE.close(date);
    this.spot = spot;
    this.vix = vix;
    this.carry = carry;
    this.knots = List.copyOf(knots);
    this.bend = bend;
  }

  @Override
  public LocalDate date() {
    return date;
  }

  /** The close of the session. */
  @Override
  public Instant asOf() {
    return asOf;
  }

  @Override
  public double spot() {
    return spot;
  }

  @Override
  public double vix() {
    return vix;
  }

  /** Made on first use and kept, so that a tenor is solved once a day. */
  @Override
  public synchronized SsviSlice slice(double years) {
    return slices.computeIfAbsent(years, this::solved);
  }

  private SsviSlice solved(double years) {
    SsviShape shape = term().at(years * DAYS_PER_YEAR);
    double forward = spot * Math.exp((carry.rate() - carry.yield()) * years);
    double discount = Math.exp(-carry.rate() * years);
    return new SsviSlice(years, forward, discount, shape.theta(), shape.rho(), shape.c());
  }

  private SmileTerm term() {
    if (term == null) {
      term = new SmileTerm(new VarianceCurve(knots), vix, bend.factor());
    }
    return term;
  }

  @Override
  public <T> T answer(Worked.Question<T> question) {
    return worked.answer(question);
  }

  /** Tenors of 20 to 70 days, and the slope of the curve there, hang on the knots to six months. */
  @Override
  public Provenance provenance() {
    boolean allPublished =
        knots.stream()
            .filter(knot -> knot.days() <= LONGEST_DAYS_THAT_MATTER)
            .allMatch(Knot::published);
    return allPublished ? Provenance.RECONSTRUCTED : Provenance.IMPUTED;
  }

  @Override
  public List<SurfaceInput> inputs() {
    var inputs = new ArrayList<SurfaceInput>();
    inputs.add(new SurfaceInput(Measure.SPX.name(), spot, "index points", Origin.PUBLISHED));
    knots.forEach(knot -> inputs.add(knot.input()));
    bend.input(date, vix, spot).ifPresent(inputs::add);
    inputs.add(carry.rateInput());
    inputs.add(carry.yieldInput());
    return List.copyOf(inputs);
  }

  @Override
  public List<Hindsight> hindsight() {
    var used = new ArrayList<Hindsight>();
    used.add(ShapePrior.HINDSIGHT);
    knots.forEach(knot -> knot.hindsight().ifPresent(used::add));
    return List.copyOf(used);
  }

  /** Known only for the weight on SKEW at which it was measured. */
  @Override
  public Optional<ErrorBand> errorBand(double years, double delta) {
    return bend.weight() == ReconErrors.SKEW_WEIGHT
        ? ReconErrors.at(years, delta)
        : Optional.empty();
  }
}
