package alvh.layer;

/** Over which futures the target is spread. Source: method K3. */
public enum LadderScheme {
  /** Blocks of four, four and two slots: F1, then F2 and F3, then VIX calls. */
  FOUR_FOUR_TWO,
  /** A short layer in F1 and a long one in F3, equally, and no calls. */
  TWO,
  /** Three equal layers in F1, F2 and F3, and no calls. */
  THREE
}
