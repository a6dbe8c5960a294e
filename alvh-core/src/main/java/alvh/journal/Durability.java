package alvh.journal;

/** When what was written is forced from the machine's memory to its disk. */
public enum Durability {
  /** At the end: what a crash of the machine takes away is lived again. For backtests. */
  AT_END,
  /** After every session. */
  EACH_SESSION,
  /** After every line, before it counts as true. For whoever sends orders. */
  EACH_LINE
}
