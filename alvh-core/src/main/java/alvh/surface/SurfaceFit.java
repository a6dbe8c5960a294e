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
  /** To be raised with every change that lets the same quotes have other numbers. */
  public static final int VERSION = 1;

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
    return of(chain, KeptFits.NONE);
  }

  /**
   * The same surface without a search where it was searched for before.
   *
   * @param kept asked first, and told what was found
   */
  public static Optional<FittedSurface> of(OptionChain chain, KeptFits kept) {
    var fit = new SurfaceFit(chain);
    fit.collect();
    return fit.expiries.isEmpty() ? Optional.empty() : Optional.of(fit.surface(fit.found(kept)));
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

  /** The numbers of a fit, from those that were kept or by searching for them. */
  private List<FoundSlice> found(KeptFits kept) {
    Optional<List<FoundSlice>> known =
        kept.find(chain).filter(found -> found.size() == expiries.size());
    return known.orElseGet(
        () -> {
          List<FoundSlice> found = search();
          kept.keep(chain, found);
          return found;
        });
  }

  private List<FoundSlice> search() {
    List<SsviSlice> backbone = essvi();
    var found = new ArrayList<FoundSlice>();
    @Nullable PriceCurve before = null;
    double yearsBefore = 0;
    for (int i = 0; i < expiries.size(); i++) {
      SmileQuotes quotes = expiries.get(i);
      SsviSlice slice = backbone.get(i);
      PriceCurve curve = new PriceCurveFit(quotes, slice, before, yearsBefore).fit();
      found.add(curve == null ? FoundSlice.bare(slice) : FoundSlice.of(slice, curve));
      before = curve == null ? PriceCurve.unfitted(slice, before) : curve;
      yearsBefore = quotes.years;
    }
    return found;
  }

  private FittedSurface surface(List<FoundSlice> found) {
    var term = new TermCurve(expiries);
    var backbone = new ArrayList<SsviSlice>();
    var slices = new ArrayList<FittedSlice>();
    @Nullable PriceCurve before = null;
    for (int i = 0; i < expiries.size(); i++) {
      FoundSlice numbers = found.get(i);
      SsviSlice slice = numbers.backbone(expiries.get(i));
      backbone.add(slice);
      before = PriceCurve.of(numbers, slice, before);
      slices.add(new FittedSlice(slice.years(), slice.forward(), slice.discount(), before, null));
    }
    List<FitLayer> layers = found.stream().map(FoundSlice::layer).toList();
    return new FittedSurface(
        chain, expiries, term, new EssviSurface(term, backbone), slices, layers, leftOut);
  }
}
