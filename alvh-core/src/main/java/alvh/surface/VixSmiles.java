package alvh.surface;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.market.ChainQuotes;
import alvh.market.FuturesCurve;
import alvh.market.OptionChain;
import alvh.pricing.Black76;
import alvh.surface.VixSmileDiagnostics.ForwardSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The smiles of a chain of VIX options, one an expiry, each on its own future.
 *
 * <p>With a curve of VIX futures a smile stands on the future of its settlement, or for a weekly on
 * the line between its neighbours. Without one it stands on the forward of put–call parity, which
 * is that future as the options see it. It never stands on spot VIX. Source: method 2.6, 2.1.
 *
 * @param fitted by settlement
 * @param leftOut expiries without a smile, each with its reason
 */
public record VixSmiles(List<Fitted> fitted, List<ExpiryLeftOut> leftOut) {
  private static final double LEAST_YEARS = 30 / 525_600.0;

  /** Three parameters need more quotes than three before an error says anything. */
  private static final int LEAST_QUOTES = 5;

  private static final double VOL_POINTS = 100;

  /**
   * A smile and how well it meets its quotes.
   *
   * @param quotes out of the money, of which those from 1Δ to 99Δ were fitted
   */
  public record Fitted(VixSmile smile, VixSmileDiagnostics diagnostics, List<FittedQuote> quotes) {
    public Fitted {
      quotes = List.copyOf(quotes);
    }
  }

  public VixSmiles {
    fitted = List.copyOf(fitted);
    leftOut = List.copyOf(leftOut);
  }

  /** On the forwards that put–call parity finds in the chain itself. */
  public static VixSmiles of(OptionChain chain) {
    return of(chain, Optional.empty());
  }

  /** On the futures of that day; expiries outside of the curve are left out. */
  public static VixSmiles of(OptionChain chain, FuturesCurve curve) {
    return of(chain, Optional.of(curve));
  }

  /** The smile of an expiry. */
  public Optional<VixSmile> smile(LocalDate expiry) {
    return fitted.stream()
        .filter(f -> f.diagnostics().expiry().equals(expiry))
        .map(Fitted::smile)
        .findFirst();
  }

  private static VixSmiles of(OptionChain chain, Optional<FuturesCurve> curve) {
    List<Optional<ParityForward>> parities = ParityForwards.of(chain);
    var fitted = new ArrayList<Fitted>();
    var leftOut = new ArrayList<ExpiryLeftOut>();
    for (int i = 0; i < parities.size(); i++) {
      ChainQuotes quotes = chain.expiries().get(i);
      double years = ParityForwards.years(chain.asOf(), quotes);
      switch (of(quotes, years, parities.get(i), curve)) {
        case Found found -> fitted.add(fit(found));
        case Absent absent ->
            leftOut.add(
                new ExpiryLeftOut(quotes.optionClass(), quotes.expiry(), absent.reason() + "."));
      }
    }
    return new VixSmiles(fitted, leftOut);
  }

  private sealed interface Outcome {}

  private record Found(SmileQuotes quotes, ParityForward parity, ForwardSource source)
      implements Outcome {}

  private record Absent(String reason) implements Outcome {}

  private static Outcome of(
      ChainQuotes quotes,
      double years,
      Optional<ParityForward> parity,
      Optional<FuturesCurve> curve) {
    Optional<OptionRoot> root =
        quotes.root().filter(r -> r == OptionRoot.VIX || r == OptionRoot.VIXW);
    if (root.isEmpty()) {
      return new Absent(quotes.optionClass() + " is no option on VIX");
    }
    if (years < LEAST_YEARS) {
      return new Absent("It settles within half an hour of the quotes or before them");
    }
    if (parity.isEmpty()) {
      return new Absent("Fewer than three strikes have a call and a put with a bid");
    }
    ParityForward own = parity.get();
    return curve.isEmpty()
        ? enough(quotes, years, parity.get(), parity.get().forward(), ForwardSource.PARITY)
        : onFuture(quotes, years, parity.get(), root.get(), curve.get());
  }

  private static Outcome onFuture(
      ChainQuotes quotes, double years, ParityForward own, OptionRoot root, FuturesCurve curve) {
    var option = new Option(root, quotes.expiry(), Right.CALL, quotes.strike(0));
    return switch (VixUnderlying.of(option, curve)) {
      case VixUnderlying.Matching same ->
          enough(quotes, years, own, same.future().price(), ForwardSource.FUTURE);
      case VixUnderlying.Between between ->
          enough(quotes, years, own, between.price(), ForwardSource.BETWEEN_FUTURES);
      case VixUnderlying.None none -> new Absent("No future: " + none.reason());
    };
  }

  private static Outcome enough(
      ChainQuotes listed, double years, ParityForward own, double forward, ForwardSource source) {
    var quotes = new SmileQuotes(listed, years, own.on(forward));
    if (quotes.counted() >= LEAST_QUOTES && quotes.k[VixSmileFit.first(quotes)] < 0) {
      return new Found(quotes, own, source);
    }
    return new Absent(
        String.format(
            Locale.ROOT,
            "It has %d quotes out of the money from 1 to 99 delta; %d, puts among them, are needed",
            quotes.counted(),
            LEAST_QUOTES));
  }

  private static Fitted fit(Found found) {
    SmileQuotes quotes = found.quotes();
    VixSmile smile = new VixSmileFit(quotes).fit();
    double squares = 0;
    int inside = 0;
    double highest = 0;
    for (int i = 0; i < quotes.count; i++) {
      if (quotes.counts(i)) {
        double volatility = smile.volatility(quotes.k[i]);
        double miss = VOL_POINTS * (volatility - Math.sqrt(quotes.variance[i] / quotes.years));
        squares += miss * miss;
        inside += isInside(quotes, i, volatility) ? 1 : 0;
        highest = quotes.strike(i);
      }
    }
    int counted = quotes.counted();
    double share = (double) inside / counted;
    double rmse = Math.sqrt(squares / counted);
    return new Fitted(smile, diagnostics(found, smile, highest, share, rmse), quotes.listed());
  }

  private static VixSmileDiagnostics diagnostics(
      Found found, VixSmile smile, double highest, double inside, double rmse) {
    SsviSlice slice = smile.slice();
    return new VixSmileDiagnostics(
        found.quotes().source.optionClass(),
        found.quotes().source.expiry(),
        smile.years(),
        smile.forward(),
        found.source(),
        found.parity().forward(),
        smile.discount(),
        slice.theta(),
        slice.rho(),
        slice.c() / Math.sqrt(slice.theta()),
        smile.volatility(0),
        smile.lowestStrike(),
        highest,
        found.quotes().counted(),
        inside,
        rmse);
  }

  private static boolean isInside(SmileQuotes quotes, int i, double volatility) {
    double x = Math.exp(quotes.k[i]);
    double price = Black76.price(1, x, quotes.years, volatility, 1, quotes.sign[i]);
    return price >= quotes.bid[i] && price <= quotes.ask[i];
  }
}
