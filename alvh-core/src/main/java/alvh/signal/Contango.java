package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.unit.Check;

/**
 * Normalised contango of the two front futures, free of the calendar's 28 or 35 days between them.
 *
 * <p>Source: method I1.
 *
 * @param minDays calendar days that the front contract must have left
 */
public record Contango(int minDays) implements Signal {
  public Contango {
    Check.atLeast(minDays, 0, "minDays");
  }

  public Contango() {
    this(TermStructure.MIN_DAYS);
  }

  @Override
  public String id() {
    return "I1";
  }

  @Override
  public String title() {
    return "Normalised contango";
  }

  @Override
  public String unit() {
    return "percent per 30 days";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    return this::read;
  }

  private Reading read(MarketSnapshot today) {
    return TermStructure.front(today, minDays)
        .<Reading>map(
            front -> {
              double contango = TermStructure.normalisedContango(front);
              String reason =
                  "From the front future "
                      + Figures.of(front.price(1), 2)
                      + " to the second "
                      + Figures.of(front.price(2), 2)
                      + (contango < 0 ? " the curve falls " : " the curve rises ")
                      + Figures.of(Math.abs(contango), 2)
                      + " % per 30 days.";
              return new Reading.Measured(contango, 0, contango > 0, reason);
            })
        .orElseGet(() -> Absence.missing("The VIX futures curve"));
  }
}
