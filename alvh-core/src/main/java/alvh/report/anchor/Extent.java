package alvh.report.anchor;

import java.time.LocalDate;

/**
 * The days that a figure was really computed from.
 *
 * @param days how many of them have all that the figure needs
 */
public record Extent(LocalDate from, LocalDate to, int days) {
  @Override
  public String toString() {
    return from + " to " + to + ", " + days + " days";
  }
}
