package alvh.surface;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From a chain of quotes to its surface: forwards by parity, the eSSVI backbone, then expiry by
 * expiry the convex price curve that goes through the quotes and lies nowhere below the one before.
 *
 * <p>Expiries nearer than half an hour are left out, as are those with too few quotes to tell a
 * smile. Of two expiries that settle at one instant the first is fitted. Source: method 2.3, 2.4.
 */
public final class SurfaceFit {
  private static final double LEAST_YEARS = 30 / 525_600.0;
  private static final int LEAST_QUOTES = 5;

  private final OptionChain chain;
  private final List<SmileQuotes> expiries = new ArrayList<>();
  private final List<ExpiryLeftOut> leftOut = new ArrayList<>();

  private SurfaceFit(OptionChain chain) {
    this.chain = chain;
  }

  /** Empty where no expiry of the chain can be fitted. */
  public static Optional<FittedSurface> of(OptionChain chain) {
    var fit = new SurfaceFit(chain);
    fit.collect();
    return fit.expiries.isEmpty() ? Optional.empty() : Optional.of(fit.fitted());
  }

  /** The eSSVI surface alone, without the correction that goes through the quotes. */
  public static Optional<EssviSurface> backbone(OptionChain chain) {
    var fit = new SurfaceFit(chain);
    fit.collect();
    return fit.expiries.isEmpty()
        ? Optional.empty()
        : Optional.of(new EssviSurface(new TermCurve(fit.expiries), fit.essvi()));
  }

  /** The quotes of every expiry that can be fitted; the others with their reasons. */
  private void collect() {
    List<Optional<ParityForward>> parities = ParityForwards.of(chain);
    for (int i = 0; i < parities.size(); i++) {
      ChainQuotes quotes = chain.expiries().get(i);
      double years = ParityForwards.years(chain.asOf(), quotes);
      if (years < LEAST_YEARS) {
        leaveOut(quotes, "It settles within half an hour of the quotes or before them.");
      } else if (parities.get(i).isEmpty()) {
        leaveOut(quotes, "Fewer than three strikes have a call and a put with a bid.");
      } else if (!expiries.isEmpty() && expiries.getLast().years >= years) {
        leaveOut(quotes, "It settles at the same instant as the expiry before it.");
      } else {
        collect(new SmileQuotes(quotes, years, parities.get(i).get()));
      }
    }
  }

  private void collect(SmileQuotes smile) {
    if (smile.counted() < LEAST_QUOTES || !smile.hasBothSides()) {
      leaveOut(
          smile.source,
          String.format(
              Locale.ROOT,
              "It has %d quotes out of the money from 1 to 99 delta; %d on both sides are needed.",
              smile.counted(),
              LEAST_QUOTES));
    } else {
      expiries.add(smile);
    }
  }

  private void leaveOut(ChainQuotes quotes, String reason) {
    leftOut.add(new ExpiryLeftOut(quotes.optionClass(), quotes.expiry(), reason));
  }

  private List<SsviSlice> essvi() {
    return EssviFit.of(expiries).slices(expiries);
  }

  private FittedSurface fitted() {
    var term = new TermCurve(expiries);
    List<SsviSlice> backbone = essvi();
    var slices = new ArrayList<FittedSlice>();
    var layers = new ArrayList<FitLayer>();
    @Nullable PriceCurve before = null;
    double yearsBefore = 0;
    for (int i = 0; i < expiries.size(); i++) {
      SmileQuotes quotes = expiries.get(i);
      SsviSlice slice = backbone.get(i);
      PriceCurve curve = new PriceCurveFit(quotes, slice, before, yearsBefore).fit();
      layers.add(layer(curve));
      before = curve == null ? PriceCurve.unfitted(slice, before) : curve;
      yearsBefore = quotes.years;
      slices.add(new FittedSlice(quotes.years, slice.forward(), slice.discount(), before, null));
    }
    var surface = new EssviSurface(term, backbone);
    return new FittedSurface(chain, expiries, term, surface, slices, layers, leftOut);
  }

  private static FitLayer layer(@Nullable PriceCurve curve) {
    if (curve == null) {
      return FitLayer.BACKBONE;
    }
    return curve.lifted() ? FitLayer.LIFTED_SPLINE : FitLayer.SPLINE;
  }
}
