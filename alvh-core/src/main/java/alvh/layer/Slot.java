package alvh.layer;

/**
 * A place on the ladder: which block it belongs to and which monthly future it holds.
 *
 * <p>The two deep slots DP1 and DP2 of the 4/4/2 scheme hold VIX calls and stand in {@link
 * DeepBlock}.
 *
 * <p>Source: method 1.3 (layer book), D1.
 */
public enum Slot {
  SH1(Block.SHORT, 1),
  SH2(Block.SHORT, 1),
  SH3(Block.SHORT, 1),
  SH4(Block.SHORT, 1),
  IM1(Block.INTERMEDIATE, 2),
  IM2(Block.INTERMEDIATE, 2),
  IM3(Block.INTERMEDIATE, 3),
  IM4(Block.INTERMEDIATE, 3);

  /** Blocks of the ladder, nearest first. */
  public enum Block {
    SHORT,
    INTERMEDIATE
  }

  private final Block block;
  private final int rank;

  Slot(Block block, int rank) {
    this.block = block;
    this.rank = rank;
  }

  public Block block() {
    return block;
  }

  /** k of the monthly future F_k that the slot holds. */
  public int rank() {
    return rank;
  }
}
