package alvh.strategy.replica;

import alvh.strategy.FlatSurface;
import java.time.LocalDate;

/** Sessions on which every price can be worked out by hand. */
final class MadeReplicaDay {
  static final double VOLATILITY = .20;

  private MadeReplicaDay() {}

  /** A quiet session: opening, roll and close at one level, 20 % for every strike, no rates. */
  static ReplicaDay at(String date, double level) {
    return at(date, level, 1);
  }

  static ReplicaDay at(String date, double level, double dividends) {
    LocalDate day = LocalDate.parse(date);
    return new ReplicaDay(
        day, level, level, level, dividends, new FlatSurface(day, level, 20, VOLATILITY));
  }
}
