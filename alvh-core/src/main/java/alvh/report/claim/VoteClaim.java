package alvh.report.claim;

import alvh.vote.Consensus;
import alvh.vote.VoteHonesty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often the vote says anything, beside what the method counted. Source: method 1.4, 1.12, A15.
 */
public final class VoteClaim {
  /** Where the method's count ends. */
  private static final LocalDate COUNTED_TO = LocalDate.of(2026, 7, 8);

  private VoteClaim() {}

  /** All voters as configured. */
  public static Claim all(List<Consensus> run) {
    VoteHonesty vote = VoteHonesty.of(run);
    var rows = new ArrayList<ClaimRow>();
    for (VoteHonesty.Level level : vote.levels()) {
      String name = "vote at " + word(level.decision());
      rows.add(ClaimRow.own(name + ", days", "sessions", level.days()));
      rows.add(ClaimRow.own(name + ", episodes", "", level.episodes()));
      rows.add(ClaimRow.own(name + ", days a year", "sessions", level.days() / vote.years()));
    }
    rows.add(ClaimRow.own("highest share", "%", 100 * vote.highestShare()));
    rows.add(ClaimRow.own("sessions without a decision", "sessions", vote.noDecisionDays()));
    for (VoteHonesty.Voter voter : vote.voters()) {
      String name = voter.id() + " " + voter.title();
      rows.add(ClaimRow.own(name + ", fires", "%", share(voter.on(), vote)));
      rows.add(ClaimRow.own(name + ", votes", "%", share(voter.votes(), vote)));
      rows.add(ClaimRow.own(name + ", abstains", "%", share(voter.abstained(), vote)));
    }
    return new Claim("A15", "Honesty of the vote, all voters", span(vote), rows, vote.verdict());
  }

  /** The first six voters without a hold, which the method counted on 4,908 sessions. */
  public static Claim firstSix(List<Consensus> run) {
    List<Consensus> then = run.stream().filter(day -> !day.date().isAfter(COUNTED_TO)).toList();
    VoteHonesty vote = VoteHonesty.of(then.isEmpty() ? run : then);
    double[] printed = {428, 121, 6};
    var rows = new ArrayList<ClaimRow>();
    rows.add(row("sessions", vote.sessions(), 4908.0));
    for (int i = 0; i < printed.length; i++) {
      VoteHonesty.Level level = vote.levels().get(i);
      rows.add(row("days at " + word(level.decision()), level.days(), printed[i]));
    }
    return new Claim("1.4", "Voters v1 to v6 without a hold", span(vote), rows, vote.verdict());
  }

  private static ClaimRow row(String name, double value, @Nullable Double printed) {
    double tolerance = printed == null ? 0 : Math.max(1, .02 * printed);
    String note =
        "The six dates of the print come out where v4 takes the RSI of the price at 30 days (438,"
            + " 126, 6); I6 asks for that of the roll index (415, 120, 2), and the threshold of v6"
            + " follows rates and the dollar here.";
    return new ClaimRow(name, "sessions", value, printed, tolerance, note);
  }

  private static String word(Consensus.Decision level) {
    return switch (level) {
      case ALERT -> "40 % or more";
      case CONFIRMED -> "55 % or more";
      case FULL -> "70 % or more";
      case QUIET, NO_DECISION -> "less";
    };
  }

  private static double share(int days, VoteHonesty vote) {
    return 100.0 * days / vote.sessions();
  }

  private static String span(VoteHonesty vote) {
    return vote.from() + " to " + vote.to() + ", " + vote.sessions() + " sessions";
  }
}
