package alvh.strategy;

/**
 * The whole method as one function: from what a session looks like and where the arm stands to what
 * is asked of the market.
 *
 * @param condors which condors to hold
 * @param hedge how to hedge them
 * @param gate which condors are worth their capital
 * @param overlay what engine 2 does to the condors themselves
 */
public record Strategy(CondorDesk condors, Hedge hedge, EntryGate gate, Overlay overlay) {
  /** Nothing is done to the condors. */
  public Strategy(CondorDesk condors, Hedge hedge, EntryGate gate) {
    this(condors, hedge, gate, new Overlay());
  }

  /** Every condor that is due is sold. */
  public Strategy(CondorDesk condors, Hedge hedge) {
    this(condors, hedge, new EntryGate());
  }

  /** The decision of one session. */
  public Decision decide(Outlook outlook, Standing standing) {
    CondorMoves admitted = gate.admit(condors.moves(outlook, standing), outlook, standing);
    CondorMoves moves = overlay.rolled(admitted, condors, outlook, standing);
    BookRisk book = BookRisk.of(outlook, standing, moves);
    HedgePlan plan = hedge.plan(outlook, standing, book);
    PressMoves press = hedge.press(outlook, standing, book, plan);
    ForwardMoves forwards = overlay.forwards(outlook, standing, moves, plan);
    return new Decision(
        hedge.arm(),
        outlook,
        standing,
        moves,
        book.projection(),
        plan,
        press,
        forwards,
        Orders.of(outlook.seen().date(), standing, moves, plan, press, forwards));
  }
}
