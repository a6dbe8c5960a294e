package alvh.app;

/**
 * One command of the program. A new command is one new file in this package: a class with picocli's
 * {@code @Command} (name, description, an example as footer), its options as fields, and {@link
 * #run}. It is found by its class; there is no registry.
 */
interface Command {
  int DONE = 0;
  int FAILED = 1;
  int USER_ERROR = 2;

  /** The word before the command's own, as "data" in {@code alvh data import}. */
  enum Group {
    NONE("", ""),
    DATA("data", "Market data: bring files in, see what there is, check it."),
    CONFIG("config", "Configurations: see one, check one."),
    SURFACE("surface", "Volatility surfaces: how far they are from real chains."),
    MODEL("model", "The joint model of index and VIX: what its market looks like.");

    private final String word;
    private final String description;

    Group(String word, String description) {
      this.word = word;
      this.description = description;
    }

    String word() {
      return word;
    }

    String description() {
      return description;
    }
  }

  /** Where the command stands; at the top unless it says otherwise. */
  default Group group() {
    return Group.NONE;
  }

  /**
   * Does the work and returns the exit code. The user's mistakes are thrown as {@link
   * alvh.config.UserError}, everything else ends the program with code 1.
   */
  int run(Session session) throws Exception;
}
