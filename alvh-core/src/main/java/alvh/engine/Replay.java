package alvh.engine;

import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.market.History;
import alvh.report.reason.EngineMove;
import alvh.strategy.Decision;
import alvh.strategy.Outlook;
import alvh.surface.KeptFits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The layered hedge under several configurations over one history. What configurations see alike is
 * formed once, so that many that differ only in what they do cost little more than one.
 */
public final class Replay {
  /** Sections that say what an arm does with an outlook, and nothing about the outlook. */
  private static final Set<String> OF_THE_ARM =
      Set.of("engine3", "sizing", "arm1", "arm2", "arm3", "arm4");

  /** The one key of engine 2 that an outlook needs: what a condor's usual hedge costs. */
  private static final String USUAL_OFFSET = "tier1Offset";

  private final History history;
  private final List<LocalDate> learning;
  private final List<LocalDate> sessions;
  private final Set<LocalDate> kept;
  private final KeptFits fits;

  /**
   * @param from first session on which the arms act
   * @param to last session
   * @param kept sessions whose decisions are asked for
   */
  public Replay(History history, LocalDate from, LocalDate to, Set<LocalDate> kept) {
    this(history, from, to, kept, KeptFits.NONE);
  }

  /**
   * @param from first session on which the arms act
   * @param to last session
   * @param kept sessions whose decisions are asked for
   * @param fits surfaces that were fitted before
   */
  public Replay(History history, LocalDate from, LocalDate to, Set<LocalDate> kept, KeptFits fits) {
    this.history = history;
    this.learning = history.sessions(Backtest.LEARN_FROM, from.minusDays(1));
    this.sessions = history.sessions(from, to);
    this.kept = kept;
    this.fits = fits;
  }

  /**
   * What one configuration did.
   *
   * @param decisions of the sessions asked for
   * @param moves of the engines and of the migrating slot, oldest first
   */
  public record Course(SortedMap<LocalDate, Decision> decisions, List<EngineMove> moves) {
    /** The decision of a session that was asked for. */
    public Decision on(LocalDate date) {
      return Objects.requireNonNull(decisions.get(date), "not replayed");
    }
  }

  /** One configuration under way; its place in the order of the answer. */
  private record Runner(int place, Arm arm, Course course) {}

  /** Sessions of one pass, learning ones included. */
  public int length() {
    return learning.size() + sessions.size();
  }

  /** How many passes over the history these configurations take. */
  public int passes(List<Settings> configurations) {
    return alike(configurations).size();
  }

  /**
   * Runs them all; the answer is in their order.
   *
   * @param progress called after each session of each pass
   */
  public List<Course> run(List<Settings> configurations, Runnable progress) {
    var courses = new TreeMap<Integer, Course>();
    for (List<Integer> group : alike(configurations).values()) {
      courses.putAll(pass(configurations, group, progress));
    }
    return List.copyOf(courses.values());
  }

  private SortedMap<Integer, Course> pass(
      List<Settings> configurations, List<Integer> group, Runnable progress) {
    var runners = new ArrayList<Runner>();
    for (int i : group) {
      var course = new Course(new TreeMap<>(), new ArrayList<>());
      runners.add(new Runner(i, new Assembly(configurations.get(i)).layeredArm(), course));
    }
    var all = new ArrayList<LocalDate>(learning);
    all.addAll(sessions);
    var outlooks = new Assembly(configurations.get(group.getFirst()), fits).outlooks();
    try (var ahead = new OutlooksAhead(outlooks, all, history::at)) {
      for (int done = 0; done < all.size(); done++) {
        Outlook outlook = ahead.next();
        if (done >= learning.size()) {
          runners.forEach(runner -> take(runner.course(), runner.arm().step(outlook)));
        }
        progress.run();
      }
    }
    var courses = new TreeMap<Integer, Course>();
    runners.forEach(runner -> courses.put(runner.place(), runner.course()));
    return courses;
  }

  private void take(Course course, Decision decision) {
    course.moves().addAll(EngineMove.of(decision));
    LocalDate date = decision.outlook().seen().date();
    if (kept.contains(date)) {
      course.decisions().put(date, decision);
    }
  }

  private static Map<JsonNode, List<Integer>> alike(List<Settings> configurations) {
    var groups = new LinkedHashMap<JsonNode, List<Integer>>();
    for (int i = 0; i < configurations.size(); i++) {
      groups.computeIfAbsent(seenBy(configurations.get(i)), key -> new ArrayList<>()).add(i);
    }
    return groups;
  }

  /** What of a configuration decides how a session looks; a section not known here does. */
  private static JsonNode seenBy(Settings settings) {
    ObjectNode tree = new SettingsFile().tree(settings);
    tree.remove(OF_THE_ARM);
    tree.set("engine2", tree.path("engine2").path(USUAL_OFFSET));
    return tree;
  }
}
