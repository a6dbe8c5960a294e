package alvh.engine;

import alvh.market.History;
import java.time.LocalDate;

/** The history that there is to look at on a session: whole, or without what a check takes away. */
@FunctionalInterface
public interface Eyes {
  History on(LocalDate session);
}
