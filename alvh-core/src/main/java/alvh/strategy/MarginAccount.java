package alvh.strategy;

import alvh.instrument.Future;
import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.market.FuturesCurve;
import alvh.risk.PortfolioMargin;
import alvh.surface.VolSurface;
import alvh.surface.VvixPricer;
import alvh.surface.Worked;
import alvh.unit.Money;
import java.util.Optional;

/**
 * What a broker asks for everything that an arm holds at a close, by strategy and by risk side by
 * side, and what the futures need beside either.
 *
 * <p>An account is called when its equity at mid is less than what the configured rules ask for.
 * Nothing is sold for it: what the arms trade is decided by the method, which knows no forced
 * sales. Source: method 4.3–4.5.
 *
 * @param tests which rules bind, and their parameters
 */
public record MarginAccount(CapitalTests tests) {
  /**
   * Dollars of each set of rules.
   *
   * @param regT options by strategy
   * @param portfolio options by risk
   * @param futures VIX futures, beside either
   */
  public record Requirement(Money regT, Money portfolio, Money futures) {}

  /** Index options by risk, worked out once for all arms that hold them. */
  private record ByRisk(PortfolioMargin rules, Holdings options)
      implements Worked.Question<Double> {
    @Override
    public Class<Double> type() {
      return Double.class;
    }

    @Override
    public Double answer(VolSurface surface) {
      return rules.of(options, surface, Optional.empty()).total();
    }
  }

  /** Empty where the session has no surface, or no futures curve for futures that are held. */
  public Optional<Requirement> of(Holdings held, Outlook today) {
    Holdings futures = held.only(Future.class::isInstance);
    Optional<FuturesCurve> curve = today.seen().curve().or(today::front);
    if (today.surface().isEmpty() || curve.isEmpty() && !futures.isEmpty()) {
      return Optional.empty();
    }
    VolSurface surface = today.surface().get();
    Holdings onIndex = held.only(instrument -> isOption(instrument, false));
    Holdings onVix = held.only(instrument -> isOption(instrument, true));
    double regT = Margins.regT(tests.regT(), onIndex, surface);
    double portfolio = surface.answer(new ByRisk(tests.portfolio(), onIndex));
    if (!onVix.isEmpty()) {
      regT += tests.regT().of(onVix, call -> today.quotes().mid(call).orElse(0.0), surface.vix());
      portfolio += tests.portfolio().of(onVix, surface, today.quotes().vixOptions()).vixOptions();
    }
    return Optional.of(
        new Requirement(
            Money.ofDollars(regT),
            Money.ofDollars(portfolio),
            Money.ofDollars(curve.map(c -> tests.futures().of(futures, c)).orElse(0.0))));
  }

  private static boolean isOption(Instrument instrument, boolean onVix) {
    return instrument instanceof Option option && VvixPricer.isVixOption(option) == onVix;
  }

  /** What the account must hold by the rules of the configuration. */
  public Money required(Requirement needed) {
    Money options =
        switch (tests.margin()) {
          case REG_T -> needed.regT();
          case PM -> needed.portfolio();
        };
    return options.plus(needed.futures());
  }
}
