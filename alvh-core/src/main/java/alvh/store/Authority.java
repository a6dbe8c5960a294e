package alvh.store;

/**
 * How near a file stands to the publisher of its numbers. Where several files give a value for the
 * same series and date, the nearest one is read and the others stay visible for comparison.
 */
public enum Authority {
  /** The publisher's own file of that series. */
  PUBLISHER,
  /** Another party's copy of one published series. */
  REPUBLISHED,
  /** A table that somebody put together from several places. */
  COMPILED,
  /** Nobody's: a market of the program's own making, never beside a real file. */
  SIMULATED
}
