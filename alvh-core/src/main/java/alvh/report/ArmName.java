package alvh.report;

/**
 * An arm in the reader's words.
 *
 * @param id as in files: ALVH, ARM0 to ARM5
 * @param title heading of a column
 * @param inSentence with its article
 */
public record ArmName(String id, String title, String inSentence) {
  public static ArmName of(String id) {
    return switch (id) {
      case "ALVH" -> new ArmName(id, "Layered hedge", "the layered hedge");
      case "ARM0" -> new ArmName(id, "Unhedged", "the unhedged condors");
      case "ARM1" -> new ArmName(id, "Constant VX1", "the constant VX1 hedge");
      case "ARM2" -> new ArmName(id, "Constant mid VX", "the constant mid VX hedge");
      case "ARM3" -> new ArmName(id, "VIX calls", "the monthly VIX calls");
      case "ARM4" -> new ArmName(id, "SPX puts", "the monthly SPX puts");
      case "ARM5" -> new ArmName(id, "Stop only", "the condors with a stop only");
      default -> new ArmName(id, id, id);
    };
  }
}
