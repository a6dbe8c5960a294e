package alvh.strategy;

/**
 * The whole method as one function: from what a session looks like and where the arm stands to what
 * is asked of the market.
 *
 * @param condors which condors to hold
 * @param hedge how to hedge them
 */
public record Strategy(CondorDesk condors, Hedge hedge) {
  /** The decision of one session. */
  public Decision decide(Outlook outlook, Standing standing) {
    CondorMoves moves = condors.moves(outlook, standing);
    BookRisk book = BookRisk.of(outlook, standing, moves);
    HedgePlan plan = hedge.plan(outlook, standing, book);
    return new Decision(
        hedge.arm(),
        outlook,
        standing,
        moves,
        book.projection(),
        plan,
        Orders.of(outlook.seen().date(), standing, moves, plan));
  }
}
