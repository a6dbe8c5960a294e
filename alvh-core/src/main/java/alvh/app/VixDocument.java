package alvh.app;

import alvh.surface.ChainIndices;
import alvh.surface.ExpiryVariance;
import alvh.surface.QuoteStrip;
import alvh.surface.RefusedQuote;
import alvh.surface.StripError;
import alvh.surface.StripOutcome;
import alvh.surface.StripVariance;
import alvh.surface.VixCalculation;
import alvh.surface.VolatilityIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code alvh vix} says, as one document.
 *
 * @param session the day of the quotes; null where the file does not know one
 * @param asOf the moment of the quotes, UTC
 * @param asOfAssumed whether the source names a day and no time
 * @param rates where the interest rates come from
 * @param vix index points; null with a reason where there is none
 * @param published bar of the day; null where the store has none
 * @param inside whether vix, at two decimals as published, lies in the range
 * @param family all indices of the family, VIX among them
 * @param skew by two corrections, and as published; null where VIX is
 * @param expiries every expiry with its model-free volatility
 */
record VixDocument(
    @Nullable String session,
    @Nullable String asOf,
    boolean asOfAssumed,
    String source,
    String rates,
    @Nullable Double vix,
    @Nullable String reason,
    @Nullable Strip near,
    @Nullable Strip next,
    @Nullable PublishedBar published,
    @Nullable Boolean inside,
    List<Member> family,
    @Nullable Skew skew,
    List<Expiry> expiries,
    List<RefusedQuote> refused) {
  /** Vol points of an expiry; strips of calm days miss a fifth of it. */
  private static final double CUT = 0.1;

  /**
   * One expiry of VIX with every intermediate value.
   *
   * @param years T, minutes / 525,600
   * @param rate R, continuously compounded, decimal a year
   * @param forward F, index points
   * @param centreStrike K0
   * @param sum (2/T)·Σ, a year
   * @param correction (1/T)·(F/K0 − 1)², a year
   * @param variance σ², a year
   * @param strikes that enter
   * @param putsStoppedAt second strike in a row without a bid; null where the listed ones ran out
   * @param skipped strikes without a bid between those that enter
   * @param weight of its total variance in the index
   * @param truncation what the index misses because its strikes end, vol points of the expiry;
   *     absent where no surface could be fitted
   * @param discretisation what it misses because its strikes lie apart, vol points
   */
  record Strip(
      String optionClass,
      @Nullable String expiry,
      double minutes,
      double years,
      double rate,
      double parityStrike,
      double forward,
      double centreStrike,
      double sum,
      double correction,
      double variance,
      double volatility,
      int strikes,
      double firstStrike,
      double lastStrike,
      @Nullable Double putsStoppedAt,
      @Nullable Double callsStoppedAt,
      int skipped,
      int unusedPuts,
      int unusedCalls,
      double weight,
      @Nullable Double truncation,
      @Nullable Double discretisation) {

    static Strip of(
        String optionClass,
        @Nullable String expiry,
        StripVariance v,
        double weight,
        Optional<StripError> error) {
      QuoteStrip strip = v.strip();
      return new Strip(
          optionClass,
          expiry,
          strip.minutes(),
          strip.years(),
          strip.rate(),
          v.parityStrike(),
          v.forward(),
          v.centreStrike(),
          v.sum(),
          v.correction(),
          v.variance(),
          v.volatility(),
          v.contributions().size(),
          v.lowestStrike(),
          v.highestStrike(),
          finite(v.putEnd().stoppedAt()),
          finite(v.callEnd().stoppedAt()),
          v.putEnd().skipped() + v.callEnd().skipped(),
          v.putEnd().unused(),
          v.callEnd().unused(),
          weight,
          error.map(StripError::truncation).orElse(null),
          error.map(StripError::discretisation).orElse(null));
    }

    /** Whether the strikes end where options still have worth that the index would feel. */
    boolean isCut() {
      return truncation != null && truncation <= -CUT;
    }
  }

  /**
   * One index of the family.
   *
   * @param level index points; null with a reason where there is none
   * @param near date of the near expiry, and of the next
   * @param nearWeight of the near total variance; outside of [0, 1] the index is extrapolated
   */
  record Member(
      String name,
      int days,
      @Nullable Double level,
      @Nullable String reason,
      @Nullable String near,
      @Nullable String next,
      @Nullable Double nearWeight,
      @Nullable PublishedBar published,
      @Nullable Boolean inside) {}

  /**
   * SKEW of the two expiries of VIX.
   *
   * @param exact with the corrections that follow from the payoffs
   * @param cboePrinted with those behind the exchange's printed example
   * @param published known on the next morning; null where the store has none
   */
  record Skew(double exact, double cboePrinted, @Nullable Double published) {}

  /**
   * One expiry of the chain.
   *
   * @param volatility model-free, decimal a year; null with a reason where there is none
   * @param totalVariance σ²·T, a number
   */
  record Expiry(
      String optionClass,
      String expiry,
      double days,
      @Nullable Double forward,
      @Nullable Double volatility,
      @Nullable Double totalVariance,
      int strikes,
      @Nullable String reason) {

    static Expiry of(ExpiryVariance e) {
      String optionClass = e.quotes().optionClass();
      String date = e.quotes().expiry().toString();
      double days = e.minutes() / VixCalculation.MINUTES_PER_DAY;
      return switch (e.outcome()) {
        case StripVariance v ->
            new Expiry(
                optionClass,
                date,
                days,
                v.forward(),
                v.volatility(),
                v.variance() * v.strip().years(),
                v.contributions().size(),
                null);
        case StripOutcome.Unusable none ->
            new Expiry(optionClass, date, days, null, null, null, 0, none.reason());
      };
    }
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  /** The member of the family. */
  Member member(VolatilityIndex index) {
    return family.stream().filter(m -> m.name().equals(index.name())).findFirst().orElseThrow();
  }

  /** Every expiry of the indices. */
  static List<Expiry> expiries(ChainIndices indices) {
    return indices.expiries().stream().map(Expiry::of).toList();
  }

  /** The quotes of all expiries that are not believed. */
  static List<RefusedQuote> refused(ChainIndices indices) {
    var refused = new ArrayList<RefusedQuote>();
    indices.expiries().forEach(e -> refused.addAll(e.chain().refused()));
    return refused;
  }
}
