package alvh.store.pull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Somebody who puts market data on the web for everybody. A new publisher is one new file in this
 * package with a constructor without parameters; it is found by its class.
 */
public interface Publisher {
  /** Short name by which the user chooses it, such as {@code fred}. */
  String name();

  /** What it is and where it lies, in one line. */
  String description();

  /** The files to fetch. */
  List<RemoteFile> files(Wish wish);

  /**
   * What the user wants.
   *
   * @param today day of the call in New York
   * @param futuresFrom month of the first futures contract
   */
  record Wish(LocalDate today, YearMonth futuresFrom) {}
}
