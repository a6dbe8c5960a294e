package alvh.report;

import alvh.order.LegFill;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One session of an arm seen closely: what was held over it, contract by contract, at mid and at
 * the touch, and what was traded at its close.
 *
 * <p>Source: method 5.1 (marks at mid and on the side of liquidation).
 *
 * @param arm name of the arm
 * @param held in the order of instruments
 * @param traded at this close, after the marks
 */
public record CloseUp(String arm, LocalDate date, List<HeldLine> held, List<LegFill> traded) {
  public CloseUp {
    held = List.copyOf(held);
    traded = List.copyOf(traded);
  }

  /** Result of the condors at mid, dollars. */
  public double condors() {
    return lines(true).mapToDouble(HeldLine::result).sum();
  }

  /** Result of the hedge at mid, dollars. */
  public double hedge() {
    return lines(false).mapToDouble(HeldLine::result).sum();
  }

  /** What closing the condors at bid and ask would give up against mid, dollars. */
  public double condorTouch() {
    return lines(true).mapToDouble(HeldLine::touch).sum();
  }

  /** Legs of condors, or contracts of the hedge. */
  public Stream<HeldLine> lines(boolean condors) {
    return held.stream().filter(line -> line.condor() == condors);
  }
}
