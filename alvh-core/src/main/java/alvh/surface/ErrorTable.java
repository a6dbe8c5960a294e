package alvh.surface;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Errors by tenor and option, kept by session, so that they can be parted by the level of VIX. */
final class ErrorTable {
  /** The thirds of the sessions by VIX, and all of them. */
  enum Third {
    ALL,
    LOW,
    MIDDLE,
    HIGH
  }

  /** The place in the table. */
  record Place(String tenor, String option) {}

  /** Everything at one place in some sessions. */
  record Cell(int days, int slices, ErrorSums sums) {}

  private static final class Session {
    private final double vix;
    private final ErrorSums sums = new ErrorSums();
    private final TreeSet<Integer> slices = new TreeSet<>();

    Session(double vix) {
      this.vix = vix;
    }
  }

  private final Map<Place, List<Session>> places = new LinkedHashMap<>();
  private final Map<Place, Integer> lastDay = new LinkedHashMap<>();

  /**
   * @param day number of the session
   * @param slice number of the expiry within the session
   * @param vix index points
   */
  void add(Place place, int day, int slice, double vix, double error, double halfSpreads) {
    List<Session> sessions = places.computeIfAbsent(place, p -> new ArrayList<>());
    Integer last = lastDay.put(place, day);
    if (last == null || last != day) {
      sessions.add(new Session(vix));
    }
    sessions.getLast().sums.add(error, halfSpreads);
    sessions.getLast().slices.add(slice);
  }

  /** Visits each place with what was found there in the sessions of a third. */
  void each(Third third, double low, double high, BiConsumer<Place, Cell> visitor) {
    places.forEach(
        (place, sessions) -> {
          var sums = new ErrorSums();
          int days = 0;
          int slices = 0;
          for (Session session : sessions) {
            if (isIn(third, session.vix, low, high)) {
              sums.add(session.sums);
              days++;
              slices += session.slices.size();
            }
          }
          if (days > 0) {
            visitor.accept(place, new Cell(days, slices, sums));
          }
        });
  }

  private static boolean isIn(Third third, double vix, double low, double high) {
    return switch (third) {
      case ALL -> true;
      case LOW -> vix <= low;
      case MIDDLE -> vix > low && vix <= high;
      case HIGH -> vix > high;
    };
  }
}
