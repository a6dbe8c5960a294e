package alvh.market;

import java.time.LocalDate;
import java.util.List;

/**
 * The option chains of a history: which were quoted on a session.
 *
 * <p>Read when they are asked for, because a year of them does not fit beside everything else; the
 * same session always has the same chains.
 */
public interface Chains {
  /** No chain was ever stored. */
  Chains NONE = session -> List.of();

  /** The chains of the session, one an underlying, in the order of their names. */
  List<OptionChain> on(LocalDate session);
}
