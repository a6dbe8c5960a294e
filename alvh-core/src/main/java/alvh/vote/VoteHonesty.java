package alvh.vote;

import alvh.signal.Figures;
import alvh.signal.Reading;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often the vote has said anything: the table that every report shows, so that nobody takes a
 * filter that almost never opens for one that is right.
 *
 * <p>An episode is a run of consecutive sessions at a level or above; a session without a decision
 * is in none. Source: method 1.12, vote honesty.
 *
 * @param from first session counted
 * @param to last session counted
 * @param sessions sessions counted
 * @param levels ALERT, CONFIRMED and FULL, in this order
 * @param highestShare over the sessions with a decision
 * @param highestOn first session with that share
 * @param noDecisionDays sessions without a quorum
 * @param voters in the order of the card
 */
public record VoteHonesty(
    LocalDate from,
    LocalDate to,
    int sessions,
    List<Level> levels,
    double highestShare,
    LocalDate highestOn,
    int noDecisionDays,
    List<Voter> voters) {

  private static final double SESSIONS_PER_YEAR = 252;

  /** The fewest sessions of a calendar year since 2002. */
  private static final int SHORTEST_YEAR = 250;

  private static final double RARE_DAYS = 10;
  private static final double RARE_YEARS = 20;

  /** Days and episodes at a level or above. */
  public record Level(Consensus.Decision decision, int days, int episodes) {}

  /**
   * One voter's count.
   *
   * @param on days on which its own condition held (an event: happened)
   * @param votes days on which it voted, held events included
   * @param abstained days on which it could not measure
   */
  public record Voter(String id, String title, int on, int votes, int abstained) {}

  public VoteHonesty {
    levels = List.copyOf(levels);
    voters = List.copyOf(voters);
  }

  /** Counts a run of at least one session, in order of date. */
  public static VoteHonesty of(List<Consensus> run) {
    Check.that(!run.isEmpty(), "the vote of no session cannot be judged");
    Consensus highest = run.getFirst();
    int noDecision = 0;
    for (Consensus day : run) {
      if (day.decision() == Consensus.Decision.NO_DECISION) {
        noDecision++;
      } else if (highest.decision() == Consensus.Decision.NO_DECISION
          || day.share() > highest.share()) {
        highest = day;
      }
    }
    return new VoteHonesty(
        run.getFirst().date(),
        run.getLast().date(),
        run.size(),
        List.of(
            level(run, Consensus.Decision.ALERT),
            level(run, Consensus.Decision.CONFIRMED),
            level(run, Consensus.Decision.FULL)),
        highest.decision() == Consensus.Decision.NO_DECISION ? 0 : highest.share(),
        highest.date(),
        noDecision,
        voters(run));
  }

  private static Level level(List<Consensus> run, Consensus.Decision level) {
    int days = 0;
    int episodes = 0;
    boolean before = false;
    for (Consensus day : run) {
      boolean now = day.reaches(level);
      days += now ? 1 : 0;
      episodes += now && !before ? 1 : 0;
      before = now;
    }
    return new Level(level, days, episodes);
  }

  private static List<Voter> voters(List<Consensus> run) {
    Map<String, Voter> counts = new LinkedHashMap<>();
    for (Consensus day : run) {
      for (Ballot ballot : day.ballots()) {
        Voter before =
            counts.getOrDefault(ballot.id(), new Voter(ballot.id(), ballot.title(), 0, 0, 0));
        counts.put(ballot.id(), counted(before, ballot));
      }
    }
    return new ArrayList<>(counts.values());
  }

  private static Voter counted(Voter before, Ballot ballot) {
    return new Voter(
        before.id(),
        before.title(),
        before.on() + (ballot.reading().on() ? 1 : 0),
        before.votes() + (ballot.vote() ? 1 : 0),
        before.abstained() + (ballot.reading() instanceof Reading.Abstained ? 1 : 0));
  }

  /** Whether a calendar year or more was counted: what is rarer cannot be told a year. */
  public boolean isAnnual() {
    return sessions >= SHORTEST_YEAR;
  }

  /** Years of 252 sessions. */
  public double years() {
    return sessions / SESSIONS_PER_YEAR;
  }

  /** One sentence on what the vote is good for in this run. */
  public String verdict() {
    Level full = levels.getLast();
    String counted =
        "The vote reached full deployment on "
            + full.days()
            + " days in "
            + full.episodes()
            + " episodes over "
            + (isAnnual() ? Figures.of(years(), 1) + " years" : sessions + " sessions");
    if (!isAnnual()) {
      return counted + ": too few to judge it.";
    }
    return full.days() * RARE_YEARS < RARE_DAYS * years()
        ? counted
            + ": so rare that nothing can be concluded from what followed; as a gate it is"
            + " almost always shut."
        : counted + ".";
  }
}
