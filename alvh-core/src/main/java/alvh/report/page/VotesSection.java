package alvh.report.page;

import alvh.report.DayRow;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.vote.Consensus;
import alvh.vote.VoteHonesty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often the vote said anything at all. Source: method 1.12 (vote honesty). */
final class VotesSection {
  private VotesSection() {}

  static String of(Evidence evidence) {
    VoteHonesty votes = evidence.votes();
    return Html.section(
        "votes",
        "How often the vote spoke",
        Html.paragraph(votes.verdict())
            + Html.paragraph(
                Figures.text(
                    "The highest share was %s %% on %s; %s of %s sessions had no quorum.",
                    Figures.percent(votes.highestShare()),
                    votes.highestOn(),
                    Figures.count(votes.noDecisionDays()),
                    Figures.count(votes.sessions())))
            + levels(votes)
            + voters(votes)
            + Html.details("Year by year", years(evidence)));
  }

  private static String levels(VoteHonesty votes) {
    var table =
        new Table("Sessions at a level of the vote or above")
            .words("Level")
            .numbers("Days", "")
            .numbers("Days", "a year", "Not told of runs shorter than a year")
            .numbers("Episodes", "", "Uninterrupted stretches at the level")
            .numbers("Episodes", "a year", "Not told of runs shorter than a year");
    for (VoteHonesty.Level level : votes.levels()) {
      table
          .row(name(level.decision()))
          .cell(Figures.count(level.days()))
          .cell(aYear(level.days(), votes))
          .cell(Figures.count(level.episodes()))
          .cell(aYear(level.episodes(), votes));
    }
    return table.html();
  }

  private static String aYear(int count, VoteHonesty votes) {
    return votes.isAnnual() ? Figures.points(count / votes.years()) : Figures.UNKNOWN;
  }

  private static String voters(VoteHonesty votes) {
    var table =
        new Table("Every voter")
            .words("Voter")
            .numbers("On", "% of days", "Days on which its own condition held")
            .numbers("Voted", "% of days", "Held events included")
            .numbers("Abstained", "days", "Days on which it could not measure");
    for (VoteHonesty.Voter voter : votes.voters()) {
      table
          .row(voter.id() + " " + voter.title())
          .cell(Figures.percent((double) voter.on() / votes.sessions()))
          .cell(Figures.percent((double) voter.votes() / votes.sessions()))
          .cell(Figures.count(voter.abstained()));
    }
    return table.html();
  }

  private static String years(Evidence evidence) {
    Map<Integer, List<Consensus>> years = new TreeMap<>();
    for (DayRow day : evidence.run().days()) {
      years.computeIfAbsent(day.date().getYear(), y -> new ArrayList<>()).add(day.consensus());
    }
    var table = new Table("Days and episodes by year").words("Year");
    for (VoteHonesty.Level level : evidence.votes().levels()) {
      table.numbers(name(level.decision()), "days").numbers("", "episodes");
    }
    table.numbers("Highest", "%").numbers("No quorum", "days");
    years.forEach((year, days) -> addYear(table, year, VoteHonesty.of(days)));
    return table.html();
  }

  private static void addYear(Table table, int year, VoteHonesty votes) {
    table.row(Integer.toString(year));
    for (VoteHonesty.Level level : votes.levels()) {
      table.cell(Figures.count(level.days())).cell(Figures.count(level.episodes()));
    }
    table.cell(Figures.percent(votes.highestShare())).cell(Figures.count(votes.noDecisionDays()));
  }

  private static String name(Consensus.Decision decision) {
    return switch (decision) {
      case NO_DECISION -> "no quorum";
      case QUIET -> "quiet";
      case ALERT -> "release level";
      case CONFIRMED -> "tier 2 level";
      case FULL -> "full deployment";
    };
  }
}
