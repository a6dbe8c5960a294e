package alvh.report.replica;

import alvh.strategy.replica.ReplicaDay;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Another choice that the public text and the data leave open; what a month would have been under
 * it tells which proxy a difference hangs on. Source: method 6 (known limits).
 */
enum Doubt {
  SETTLEMENT_BEFORE("the close before as the settlement value") {
    @Override
    ReplicaDay day(ReplicaDay day, ReplicaDay before) {
      return day.withSettlement(before.close());
    }
  },
  SETTLEMENT_AFTER("the close of the day as the settlement value") {
    @Override
    ReplicaDay day(ReplicaDay day, ReplicaDay before) {
      return day.withSettlement(day.close());
    }
  },
  ROLL_AT_OPENING("the roll at the opening") {
    @Override
    ReplicaDay day(ReplicaDay day, ReplicaDay before) {
      return day.withRollSpot(day.settlement());
    }
  },
  ROLL_AT_CLOSE("the roll at the close") {
    @Override
    ReplicaDay day(ReplicaDay day, ReplicaDay before) {
      return day.withRollSpot(day.close());
    }
  },
  SMILE_OF_THE_DAY_BEFORE("the smile of the day before") {
    @Override
    ReplicaDay day(ReplicaDay day, ReplicaDay before) {
      return day.withSurface(before.surface());
    }
  };

  private final String words;

  Doubt(String words) {
    this.words = words;
  }

  /** As it stands after "with". */
  String words() {
    return words;
  }

  abstract ReplicaDay day(ReplicaDay day, ReplicaDay before);

  /** Every session under the other choice. */
  NavigableMap<LocalDate, ReplicaDay> days(NavigableMap<LocalDate, ReplicaDay> days) {
    var other = new TreeMap<LocalDate, ReplicaDay>();
    ReplicaDay before = days.firstEntry().getValue();
    for (ReplicaDay day : days.values()) {
      other.put(day.date(), day(day, before));
      before = day;
    }
    return other;
  }
}
