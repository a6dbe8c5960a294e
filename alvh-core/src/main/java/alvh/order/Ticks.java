package alvh.order;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import java.time.LocalDate;

/** The price steps that an exchange accepts for an order. Source: method 4.1. */
public final class Ticks {
  /** Net price of a complex order in S&P 500 options, points. */
  public static final double SPX_COMPLEX = .05;

  private static final LocalDate MINI_PENNY_SINCE = LocalDate.of(2022, 11, 1);

  private Ticks() {}

  /** Outright price step of a VIX future on a date, points. */
  public static double of(Future future, LocalDate date) {
    boolean penny = future.root() == FutureRoot.VXM && !date.isBefore(MINI_PENNY_SINCE);
    return penny ? .01 : .05;
  }

  /** The nearest price on the grid that the expected price still meets: lower when selling. */
  public static double limit(double price, double tick, boolean selling) {
    double steps = price / tick;
    double whole = Math.rint(steps);
    boolean onGrid = Math.abs(steps - whole) < 1e-9;
    double rounded = onGrid ? whole : selling ? Math.floor(steps) : Math.ceil(steps);
    return Math.rint(rounded * tick * 1e6) / 1e6;
  }
}
