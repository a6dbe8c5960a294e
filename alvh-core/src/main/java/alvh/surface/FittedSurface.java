package alvh.surface;

import alvh.market.OptionChain;
import alvh.pricing.Black76;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The surface fitted to a chain of real quotes: at each expiry prices inside bid and ask, free of
 * arbitrage in strike and in time, and between expiries a mean of prices that keeps both.
 *
 * <p>Spot is the level at which the forward curve starts, not the printed index, whose prints are
 * not of the quotes' instant. The weight between two expiries is such that total variance at the
 * money is linear in time. Source: method 2.4.
 */
public final class FittedSurface implements VolSurface {
  private static final double THIRTY_DAYS = 30.0 / 365;

  /** Times the last expiry. */
  private static final double BACKBONE_FROM = 3;

  private final OptionChain chain;
  private final List<SmileQuotes> expiries;
  private final TermCurve term;
  private final EssviSurface backbone;
  private final List<FittedSlice> fitted;
  private final List<FitLayer> layers;
  private final List<ExpiryLeftOut> leftOut;
  private final Map<Double, SmileSlice> slices = new TreeMap<>();
  private final Worked worked = new Worked(this);

  FittedSurface(
      OptionChain chain,
      List<SmileQuotes> expiries,
      TermCurve term,
      EssviSurface backbone,
      List<FittedSlice> fitted,
      List<FitLayer> layers,
      List<ExpiryLeftOut> leftOut) {
    this.chain = chain;
    this.expiries = List.copyOf(expiries);
    this.term = term;
    this.backbone = backbone;
    this.fitted = List.copyOf(fitted);
    this.layers = List.copyOf(layers);
    this.leftOut = List.copyOf(leftOut);
  }

  @Override
  public LocalDate date() {
    return chain.session();
  }

  @Override
  public Instant asOf() {
    return chain.asOf();
  }

  @Override
  public double spot() {
    return term.forward(0);
  }

  /** A hundred times the volatility of the log contract of 30 days on this surface. */
  @Override
  public double vix() {
    return 100 * VarianceSwap.of(slice(THIRTY_DAYS)).volatility();
  }

  @Override
  public <T> T answer(Worked.Question<T> question) {
    return worked.answer(question);
  }

  @Override
  public Provenance provenance() {
    return chain.isSimulated() ? Provenance.SIMULATED : Provenance.REAL;
  }

  /** Those that the chain quotes; none where it does not list the expiry. */
  @Override
  public Optional<Strikes> strikes(double at) {
    return expiries.stream()
        .filter(expiry -> expiry.years == at)
        .findFirst()
        .map(SmileQuotes::strikes);
  }

  /** Made on first use and kept. */
  @Override
  public synchronized SmileSlice slice(double years) {
    return slices.computeIfAbsent(years, this::made);
  }

  private SmileSlice made(double years) {
    int after = 0;
    while (after < fitted.size() && fitted.get(after).years() < years) {
      after++;
    }
    double forward = term.forward(years);
    double discount = term.discount(years);
    if (after == fitted.size()) {
      return beyond(years, forward, discount);
    }
    FittedSlice later = fitted.get(after);
    if (later.years() == years) {
      return later;
    }
    return after == 0
        ? new ShrunkSlice(later, years, forward, discount)
        : new FittedSlice(
            years, forward, discount, between(fitted.get(after - 1), later, years), later);
  }

  /**
   * Beyond the last expiry the surface goes over into the backbone's continuation, held up by the
   * last expiry, which it has reached at a multiple of the last time.
   */
  private SmileSlice beyond(double years, double forward, double discount) {
    FittedSlice last = fitted.getLast();
    double reached = BACKBONE_FROM * last.years();
    FittedSlice far = overBackbone(last, Math.max(years, reached), forward, discount);
    return years >= reached
        ? far
        : new FittedSlice(years, forward, discount, between(last, far, years), far);
  }

  private FittedSlice overBackbone(
      FittedSlice last, double years, double forward, double discount) {
    PriceCurve support = (PriceCurve) last.prices();
    PriceCurve wing = PriceCurve.unfitted(backbone.slice(years), support);
    return new FittedSlice(years, forward, discount, wing, null);
  }

  private static PricedSmile between(FittedSlice earlier, FittedSlice later, double years) {
    double time = (years - earlier.years()) / (later.years() - earlier.years());
    double low = earlier.totalVariance(0);
    double variance = low + time * (later.totalVariance(0) - low);
    double start = earlier.prices().timeValue(1);
    double end = later.prices().timeValue(1);
    double share = end > start ? (atTheMoney(variance) - start) / (end - start) : time;
    return new MixedPrices(earlier.prices(), later.prices(), Math.clamp(share, 0, 1));
  }

  private static double atTheMoney(double variance) {
    return Black76.price(1, 1, 1, Math.sqrt(variance), 1, 1);
  }

  /** The fitted expiries, nearest first. */
  public List<SmileSlice> expiries() {
    return List.copyOf(fitted);
  }

  /** The backbone's slices at the same expiries. */
  public List<SsviSlice> backbone() {
    return backbone.slices();
  }

  /** The backbone at any time, without arbitrage of its own. */
  public SsviSlice backbone(double years) {
    return backbone.slice(years);
  }

  /** The quotes behind expiry i, in dollars of the index, for tables and charts. */
  public List<FittedQuote> quotes(int expiry) {
    return expiries.get(expiry).listed();
  }

  /** Expiries of the chain that were not fitted, each with its reason. */
  public List<ExpiryLeftOut> leftOut() {
    return leftOut;
  }

  /** One row an expiry; worked out anew at each call. */
  public List<SliceDiagnostics> diagnostics() {
    var rows = new ArrayList<SliceDiagnostics>();
    for (int i = 0; i < expiries.size(); i++) {
      rows.add(diagnosis(i));
    }
    return rows;
  }

  private SliceDiagnostics diagnosis(int i) {
    SmileQuotes quotes = expiries.get(i);
    ParityForward parity = quotes.parity;
    double yield = parity.rate() - Math.log(parity.forward() / spot()) / quotes.years;
    return new SliceDiagnostics(
        quotes.source.optionClass(),
        quotes.source.expiry(),
        quotes.years,
        layers.get(i),
        parity,
        yield,
        quotes.count,
        quotes.counted(),
        FitExamination.of(quotes, fitted.get(i)),
        FitExamination.of(quotes, backbone.slices().get(i)));
  }
}
