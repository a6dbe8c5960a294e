package alvh.app;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.market.OptionChain;
import alvh.report.Figures;
import alvh.surface.ArbitrageCheck;
import alvh.surface.ArbitrageViolation;
import alvh.surface.ExpiryLeftOut;
import alvh.surface.FitLayer;
import alvh.surface.FittedQuote;
import alvh.surface.FittedSurface;
import alvh.surface.ParityForward;
import alvh.surface.SliceDiagnostics;
import alvh.surface.SmileFigures;
import alvh.surface.SsviSlice;
import alvh.surface.StickyRule;
import alvh.surface.SurfaceGreeks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code alvh surface} says of a fitted chain on the S&P 500, as one document.
 *
 * @param asOfAssumed whether the source names a day and no time
 * @param spot level at which the forward curve starts, index points
 * @param yieldAssumed whether one expiry alone sets it, as if the dividend yield were the rate
 * @param vix volatility of the log contract of 30 days, points; absent where it is extrapolated
 * @param logContract30 the same on the surface, whether extrapolated or not
 * @param logContract30Extrapolated whether 30 days lie outside of the fitted expiries
 * @param inside share of all counted quotes of at least one day within bid and ask, 0 to 1
 * @param backboneInside the same of the backbone alone
 * @param volatilities at round deltas and days between the first and the last expiry
 * @param violations of the corrected slices and of the backbone, on the grid
 * @param seconds that the fit took, reading apart
 * @param page the file to which the smiles were drawn; absent where none was asked for
 */
record SurfaceDocument(
    String source,
    String session,
    String asOf,
    boolean asOfAssumed,
    double spot,
    boolean yieldAssumed,
    @Nullable Double vix,
    double logContract30,
    boolean logContract30Extrapolated,
    double inside,
    double backboneInside,
    List<Expiry> expiries,
    List<VolatilityGrid.Cell> volatilities,
    List<ExpiryLeftOut> leftOut,
    List<ArbitrageViolation> violations,
    double seconds,
    @Nullable String page,
    String sentence) {
  private static final double DAYS = 365;
  private static final double MONTH = 30 / DAYS;

  /**
   * One expiry: its smile, the backbone's parameters, and how well both meet the quotes.
   *
   * @param years T
   * @param smile at the money and at 25 delta
   * @param theta θ of the eSSVI backbone, total variance at the money
   * @param rho ρ, its tilt
   * @param psi ψ = θφ, its bend
   * @param nearMoney Greeks of an option; absent for classes that are not traded here
   * @param impliedYield dividend yield by parity, decimal a year
   */
  record Expiry(
      String optionClass,
      LocalDate expiry,
      double years,
      SmileFigures smile,
      double theta,
      double rho,
      double psi,
      @Nullable NearMoney nearMoney,
      FitLayer layer,
      ParityForward parity,
      double impliedYield,
      int quotesFitted,
      int quotesCounted,
      SliceDiagnostics.Fit corrected,
      SliceDiagnostics.Fit backbone) {

    static Expiry of(
        SliceDiagnostics row, SmileFigures smile, SsviSlice slice, @Nullable NearMoney nearMoney) {
      return new Expiry(
          row.optionClass(),
          row.expiry(),
          row.years(),
          smile,
          slice.theta(),
          slice.rho(),
          slice.psi(),
          nearMoney,
          row.layer(),
          row.parity(),
          row.impliedYield(),
          row.quotesFitted(),
          row.quotesCounted(),
          row.corrected(),
          row.backbone());
    }
  }

  /**
   * The call at the listed strike nearest to the forward, when the surface moves along.
   *
   * @param strike index points
   * @param delta to the index at a fixed volatility
   * @param surfaceDelta the same when the smile moves by the skew stickiness ratio
   * @param ssr that ratio
   * @param thetaADay change of the price over a calendar day on the surface, index points
   */
  record NearMoney(double strike, double delta, double surfaceDelta, double ssr, double thetaADay) {

    private static NearMoney of(FittedSurface surface, Option call) {
      SurfaceGreeks greeks = SurfaceGreeks.of(surface, call, StickyRule.OBSERVED);
      return new NearMoney(
          call.strike(),
          greeks.fixed().delta(),
          greeks.delta(),
          StickyRule.OBSERVED.ssr(),
          greeks.thetaADay());
    }
  }

  static SurfaceDocument of(
      OptionChain chain, QuoteMoment moment, FittedSurface surface, double seconds, String plot) {
    List<SliceDiagnostics> rows = surface.diagnostics();
    double first = rows.getFirst().years();
    double last = rows.getLast().years();
    boolean extrapolated = first > MONTH || last < MONTH;
    List<ArbitrageViolation> violations =
        Stream.concat(
                ArbitrageCheck.of(surface.expiries()).stream(),
                ArbitrageCheck.of(surface.backbone()).stream())
            .toList();
    return new SurfaceDocument(
        chain.source(),
        chain.session().toString(),
        chain.asOf().toString(),
        moment.assumed(),
        surface.spot(),
        rows.size() == 1,
        extrapolated ? null : surface.vix(),
        surface.vix(),
        extrapolated,
        share(rows, false),
        share(rows, true),
        expiries(surface, rows),
        VolatilityGrid.between(surface, first, last).cells(),
        surface.leftOut(),
        violations,
        seconds,
        plot.isEmpty() ? null : plot,
        sentence(rows, violations.size()));
  }

  private static String sentence(List<SliceDiagnostics> rows, int violations) {
    return Figures.text(
        "%s fitted: %s %% of the quotes from 1Δ to 99Δ lie inside bid and ask (backbone alone"
            + " %s %%), %s.",
        rows.size() == 1 ? "One expiry" : rows.size() + " expiries",
        Figures.number(100 * share(rows, false), 1),
        Figures.number(100 * share(rows, true), 1),
        violations == 0
            ? "and the grid shows no arbitrage"
            : "but the grid shows arbitrage at " + violations + " places");
  }

  private static List<Expiry> expiries(FittedSurface surface, List<SliceDiagnostics> rows) {
    var expiries = new ArrayList<Expiry>();
    for (int i = 0; i < rows.size(); i++) {
      expiries.add(
          Expiry.of(
              rows.get(i),
              SmileFigures.of(surface.expiries().get(i)),
              surface.backbone().get(i),
              nearMoney(surface, rows.get(i), i)));
    }
    return expiries;
  }

  private static @Nullable NearMoney nearMoney(
      FittedSurface surface, SliceDiagnostics row, int expiry) {
    double forward = row.parity().forward();
    double strike =
        surface.quotes(expiry).stream()
            .map(FittedQuote::strike)
            .min(Comparator.comparingDouble(k -> Math.abs(k - forward)))
            .orElseThrow();
    return Arrays.stream(OptionRoot.values())
        .filter(root -> root.name().equals(row.optionClass()))
        .map(root -> NearMoney.of(surface, new Option(root, row.expiry(), Right.CALL, strike)))
        .findFirst()
        .orElse(null);
  }

  /** Of the quotes of at least one day; of all where no expiry is that far. */
  private static double share(List<SliceDiagnostics> all, boolean backbone) {
    List<SliceDiagnostics> far = all.stream().filter(row -> row.years() * DAYS >= 1).toList();
    double inside = 0;
    int quotes = 0;
    for (SliceDiagnostics row : far.isEmpty() ? all : far) {
      SliceDiagnostics.Fit fit = backbone ? row.backbone() : row.corrected();
      inside += fit.inside() * row.quotesCounted();
      quotes += row.quotesCounted();
    }
    return inside / quotes;
  }
}
