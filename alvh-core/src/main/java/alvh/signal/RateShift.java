package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingWindow;
import alvh.time.ExchangeCalendar;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How far interest rates and the dollar have shifted when the FOMC has decided, read on the session
 * after and told for a week: the larger of both deviations, positive where the rate differential
 * widened.
 *
 * <p>Source: method E8, I9. Reading: the differential's change is that over the decision's session
 * and the one after, against the same changes of a year; the dollar's is its last known change over
 * three months, against five years of months. Without the dollar the differential speaks alone;
 * without the differential there is no sign. The shift is told for as many sessions as lie between
 * two entries, because condors are first due sixty days before a third Friday, on a Monday, and the
 * session after a decision is none: told on that session alone it never changed a condor. On other
 * sessions it is zero.
 *
 * @param window changes of the differential that one is held against
 * @param hold sessions for which a shift is told, that after the decision included
 */
public record RateShift(int window, int hold) implements Signal {
  /** Closes from which the change over two sessions is taken. */
  private static final int CLOSES = 3;

  public RateShift {
    Check.atLeast(window, 2, "window");
    Check.atLeast(hold, 1, "hold");
  }

  public RateShift() {
    this(252, 5);
  }

  @Override
  public String id() {
    return "E8";
  }

  @Override
  public String title() {
    return "Shift of rates at an FOMC decision";
  }

  @Override
  public String unit() {
    return "standard deviations";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    return new Watch();
  }

  private final class Watch implements Observer {
    private final BillLessOvernight differential = new BillLessOvernight();
    private final RealDollar dollar = new RealDollar();
    private final RollingWindow closes = new RollingWindow(CLOSES);
    private final RollingWindow changes = new RollingWindow(window);
    private @Nullable LocalDate decision;
    private double told;
    private int sessionsSince = hold;

    @Override
    public Reading observe(MarketSnapshot today) {
      boolean known = take(today);
      LocalDate before = ExchangeCalendar.NYSE.previous(today.date());
      boolean after = before.equals(decision);
      sessionsSince = after ? 0 : Math.min(sessionsSince + 1, hold);
      OptionalDouble wait = today.today(Measure.DAYS_TO_FOMC);
      wait.ifPresent(days -> decision = today.date().plusDays((long) days));
      if (wait.isEmpty()) {
        return Absence.missing("The day of the FOMC's next decision");
      }
      if (!changes.full()) {
        return Absence.tooShort("The shift of the rate differential", changes.size(), window);
      }
      return after ? shift(known) : sessionsSince < hold ? held() : none();
    }

    private Reading held() {
      String reason =
          "The FOMC decided "
              + (sessionsSince + 1)
              + " sessions before; rates had then shifted by "
              + Figures.signed(told, 2)
              + " deviations.";
      return measured(told, true, reason);
    }

    /** Whether the differential is known today. */
    private boolean take(MarketSnapshot today) {
      dollar.observe(today);
      OptionalDouble points = differential.observe(today);
      points.ifPresent(closes::add);
      boolean known = points.isPresent() && closes.full();
      if (known) {
        changes.add(change());
      }
      return known;
    }

    private double change() {
      return closes.ago(0) - closes.ago(CLOSES - 1);
    }

    private Reading shift(boolean known) {
      if (!known) {
        sessionsSince = hold;
        return Absence.missing("The 13-week bill or the overnight rate");
      }
      double rates = changes.zOfLast();
      OptionalDouble currency = dollar.quarterZ();
      double most = Math.max(Math.abs(rates), Math.abs(currency.orElse(0)));
      String reason =
          "The FOMC decided on the session before; over both sessions the rate differential moved"
              + " by "
              + Figures.signed(change(), 2)
              + " points, "
              + Figures.signed(rates, 2)
              + " deviations; the real dollar's change over three months is "
              + (currency.isEmpty()
                  ? "not known."
                  : "at " + Figures.signed(currency.getAsDouble(), 2) + ".");
      told = Math.signum(change()) * most;
      return measured(told, true, reason);
    }

    private static Reading none() {
      return measured(0, false, "The FOMC has not decided lately.");
    }

    private static Reading measured(double value, boolean on, String reason) {
      return new Reading.Measured(value, 0, on, reason);
    }
  }
}
