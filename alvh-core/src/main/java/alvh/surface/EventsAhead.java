package alvh.surface;

import alvh.unit.Check;

/**
 * The few days to the next scheduled event, as they count for the surface after it.
 *
 * <p>Source: method 1.9.
 *
 * @param days calendar days ahead, 1 to 5
 * @param consumed event variance until then beyond what an even spread of VIX9D holds, a number
 * @param shock total variance by which events of the kind moved the surface beyond its forward, on
 *     average and shrunk
 * @param name the events on that day in words; empty when none is so near
 */
public record EventsAhead(int days, double consumed, double shock, String name) {
  private static final double YEAR = 365;

  public EventsAhead {
    Check.that(1 <= days && days <= 5, "events lie 1 to 5 days ahead, not %s", days);
    Check.atLeast(consumed, 0, "consumed variance");
    Check.finite(shock, "shock");
  }

  /** The surface that today's one expects for that day. */
  public VolSurface on(VolSurface today) {
    return new ForwardSurface(today, days / YEAR, consumed, shock);
  }
}
