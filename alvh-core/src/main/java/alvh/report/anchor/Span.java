package alvh.report.anchor;

import alvh.unit.Check;
import java.time.LocalDate;

/** A stretch of days, first and last included. */
public record Span(LocalDate from, LocalDate to) {
  /** All that there is. */
  public static final Span LONGEST = new Span(LocalDate.EPOCH.withYear(1900), LocalDate.MAX);

  public Span {
    Check.that(!to.isBefore(from), "a span that ends on %s cannot begin on %s", to, from);
  }

  static Span of(String from, String to) {
    return new Span(LocalDate.parse(from), LocalDate.parse(to));
  }

  static Span ofYears(int first, int last) {
    return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  boolean contains(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  @Override
  public String toString() {
    return from + " to " + to;
  }
}
