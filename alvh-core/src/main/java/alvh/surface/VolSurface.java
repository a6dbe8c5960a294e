package alvh.surface;

import alvh.market.Hindsight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The implied volatility surface of the S&P 500 at one instant. */
public interface VolSurface {
  LocalDate date();

  /** The instant for which it holds; times to expiry are measured from here. */
  Instant asOf();

  /** Index level S. */
  double spot();

  /** VIX close, index points. */
  double vix();

  /**
   * The slice at a time to expiry, in years of 525,600 minutes; the same object for the same
   * argument.
   */
  Slice slice(double years);

  /**
   * The answer to a question about this surface; where the surface remembers answers, each is
   * worked out once.
   */
  default <T> T answer(Worked.Question<T> question) {
    return question.answer(this);
  }

  /**
   * The strikes at a time to expiry that can be traded; empty where no such expiry is listed. Where
   * no chain says, they are those of the method's grid.
   *
   * @param years as of {@link #slice}
   */
  default Optional<Strikes> strikes(double years) {
    return Optional.of(StrikeGrid.recon(slice(years).forward()));
  }

  /** Where its prices come from. */
  Provenance provenance();

  /**
   * The numbers it was made from, each with its origin; empty when it was not made from indices.
   */
  default List<SurfaceInput> inputs() {
    return List.of();
  }

  /** The constants in it that were estimated on a sample that may reach beyond its day. */
  default List<Hindsight> hindsight() {
    return List.of();
  }

  /**
   * How far its volatilities lay from quoted ones where it was measured; empty where it was not.
   *
   * @param years to settlement
   * @param delta to the forward, positive for calls and negative for puts
   */
  default Optional<ErrorBand> errorBand(double years, double delta) {
    return Optional.empty();
  }

  /** One expiry of the surface. */
  interface Slice {
    /** Time to expiry T in years, above zero. */
    double years();

    /** Forward F to the expiry. */
    double forward();

    /** Discount factor e^{-rT}. */
    double discount();

    /** Black volatility (decimal a year) at log-moneyness k = ln(K/F). */
    double volatility(double logMoneyness);
  }
}
