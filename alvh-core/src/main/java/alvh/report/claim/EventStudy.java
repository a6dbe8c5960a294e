package alvh.report.claim;

import alvh.unit.Check;
import java.util.Arrays;

/**
 * How much more often an event follows an alarm than it happens at all, and how often that would
 * have come about by chance.
 *
 * <p>Chance is every circular shift of the alarms against the events: the alarms keep their
 * clusters, nothing is drawn, and p is the share of shifts with at least as many hits. Source:
 * method 5.3 (H1), 1.4.
 *
 * @param days sessions counted
 * @param alarms sessions with an alarm
 * @param events sessions with the event
 * @param hits sessions with both
 * @param p share of all shifts, none included, with as many hits or more
 */
public record EventStudy(int days, int alarms, int events, int hits, double p) {
  static EventStudy of(boolean[] alarm, boolean[] event) {
    Check.that(alarm.length == event.length, "%s alarms, %s events", alarm.length, event.length);
    int[] at = positions(alarm);
    int events = positions(event).length;
    int hits = hits(at, event, 0);
    int asMany = 0;
    for (int shift = 0; shift < event.length; shift++) {
      asMany += hits(at, event, shift) >= hits ? 1 : 0;
    }
    double p = event.length == 0 ? Double.NaN : (double) asMany / event.length;
    return new EventStudy(event.length, at.length, events, hits, p);
  }

  private static int[] positions(boolean[] on) {
    var positions = new int[on.length];
    int count = 0;
    for (int i = 0; i < on.length; i++) {
      if (on[i]) {
        positions[count++] = i;
      }
    }
    return Arrays.copyOf(positions, count);
  }

  private static int hits(int[] alarms, boolean[] event, int shift) {
    int hits = 0;
    for (int alarm : alarms) {
      int day = alarm + shift;
      hits += event[day < event.length ? day : day - event.length] ? 1 : 0;
    }
    return hits;
  }

  /** Share of alarms that the event follows; NaN without alarms. */
  public double rate() {
    return alarms == 0 ? Double.NaN : (double) hits / alarms;
  }

  /** Share of days with the event. */
  public double base() {
    return days == 0 ? Double.NaN : (double) events / days;
  }

  public double lift() {
    return rate() / base();
  }
}
