package alvh.surface;

import alvh.instrument.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Into which part of the comparison an option falls: by days to settlement, by delta. */
final class CheckBuckets {
  private static final double[] DAYS = {1, 10, 30, 46, 94, 185, 400};
  private static final double[] DELTAS = {0.01, 0.03, 0.07, 0.12, 0.215, 0.35, 0.52};
  private static final int[] NAMES = {2, 5, 10, 16, 27, 42};

  private CheckBuckets() {}

  /** Such as "30-45"; empty outside a day to 400 days. */
  static Optional<String> tenor(double days) {
    int i = place(DAYS, days);
    return i < 0 ? Optional.empty() : Optional.of((int) DAYS[i] + "-" + ((int) DAYS[i + 1] - 1));
  }

  /** Such as "put 16"; empty outside 1 to 52 delta. */
  static Optional<String> option(Right right, double delta) {
    int i = place(DELTAS, delta);
    return i < 0
        ? Optional.empty()
        : Optional.of((right == Right.PUT ? "put " : "call ") + NAMES[i]);
  }

  /** All of them, from the far puts to the far calls. */
  static List<String> options() {
    var names = new ArrayList<String>();
    for (int name : NAMES) {
      names.add("put " + name);
    }
    for (int i = NAMES.length - 1; i >= 0; i--) {
      names.add("call " + NAMES[i]);
    }
    return names;
  }

  private static int place(double[] edges, double value) {
    for (int i = 0; i < edges.length - 1; i++) {
      if (value >= edges[i] && value < edges[i + 1]) {
        return i;
      }
    }
    return -1;
  }
}
