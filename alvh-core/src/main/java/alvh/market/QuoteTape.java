package alvh.market;

import alvh.unit.Check;

/**
 * Option quotes of many sessions one after another, in columns: a row is an option on a session. No
 * object stands for a row, so that a reader passes through millions of them a second.
 *
 * @param session epoch day of each session, rising
 * @param start first row of each session, and one more for the end
 * @param expiry epoch day, a row
 * @param strike index points, a row
 * @param bid index points, a row
 * @param ask index points, a row
 * @param delta per point of the index, negative for puts, a row
 */
public record QuoteTape(
    int[] session,
    int[] start,
    int[] expiry,
    double[] strike,
    double[] bid,
    double[] ask,
    double[] delta) {
  public QuoteTape {
    int rows = expiry.length;
    Check.that(
        start.length == session.length + 1 && start[session.length] == rows,
        "%s sessions need as many starts and one more, up to row %s",
        session.length,
        rows);
    Check.that(
        strike.length == rows && bid.length == rows && ask.length == rows && delta.length == rows,
        "the columns of a tape have one length");
  }

  /** Rows of all sessions. */
  public int rows() {
    return expiry.length;
  }

  /** Middle of bid and ask of a row, index points. */
  public double mid(int row) {
    return .5 * (bid[row] + ask[row]);
  }
}
