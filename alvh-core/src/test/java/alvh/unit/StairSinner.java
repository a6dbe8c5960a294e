package alvh.unit;

import alvh.market.Measure;

/** Breaks the staircase on purpose, so that {@code HouseTest} can show that it would notice. */
public record StairSinner(Measure measure) {}
