package alvh.house;

import java.util.List;

/**
 * The packages of the program in their order: a package uses only itself and those above it.
 *
 * <p>This list is the law; the table in ARCHITECTURE.md is compared with it. A package below a
 * step, such as {@code store.format}, stands on that step.
 */
final class Staircase {
  /** The root package. */
  static final String ROOT = "alvh";

  /** The last step of the pure part: no clock, file, socket, randomness or unordered iteration. */
  static final String LAST_PURE = "report";

  static final List<Step> STEPS =
      List.of(
          step("unit", "Exact money in long cents, ticks, and the one way to state a precondition"),
          step("time", "Trading days, sessions, half days, expiries and year fractions"),
          step("math", "Numerical methods, with no finance in them"),
          step(
              "instrument",
              "What can be held: options, futures, indices; contract specifications;"
                  + " the iron condor; holdings"),
          step("market", "What was seen, and when it became known"),
          step("pricing", "What it is worth and how that changes: Black-76 and its Greeks"),
          step("surface", "The volatility surface fitted to one snapshot"),
          step("model", "The joint SPX and VIX market model behind simulation"),
          step("signal", "One opinion a file"),
          step("vote", "Opinions counted"),
          step("layer", "The ladder, the engines, and the rules that move them"),
          step("risk", "Scenarios, stress loss, margin"),
          step("sizing", "How many contracts, from stress and budget"),
          step("order", "What we ask the market and how it may answer: orders, fill models, fees"),
          step("ledger", "Accounts and postings: money is never made or lost"),
          step(
              "strategy",
              "The pipeline as one function; the condor alone and static hedges stand beside it"),
          step("event", "Everything that can happen, and the state it adds up to"),
          step("report", "What the run was worth: statistics, attribution, evidence"),
          step("config", "Text to records and back, strictly"),
          step("journal", "Events made durable"),
          step("store", "Market data at rest, and how it is read"),
          step("feed", "Where snapshots come from: replay, live, simulated"),
          step("broker", "Where orders go"),
          step("engine", "One step after another: replay, backtest"),
          step("sweep", "Many runs"),
          step("web", "The run, on a page"),
          step("app", "The main class, and one file per command"));

  private Staircase() {}

  /**
   * One step.
   *
   * @param name last part of the package's name
   * @param caption one line, without the full stop
   */
  record Step(String name, String caption) {
    String packageName() {
      return ROOT + "." + name;
    }
  }

  private static Step step(String name, String caption) {
    return new Step(name, caption);
  }

  /** The step's place from the top, or −1 for a package that has none. */
  static int indexOf(String packageName) {
    for (int i = 0; i < STEPS.size(); i++) {
      String step = STEPS.get(i).packageName();
      if (packageName.equals(step) || packageName.startsWith(step + ".")) {
        return i;
      }
    }
    return -1;
  }

  static boolean isPure(String packageName) {
    int index = indexOf(packageName);
    return index >= 0 && index <= indexOf(ROOT + "." + LAST_PURE);
  }
}
