package alvh.journal;

import alvh.event.Event;
import alvh.report.CloseUp;
import alvh.report.DayRow;
import alvh.report.attribution.DayAttribution;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one line of a journal says, apart from its place in the chain. */
public sealed interface Line {
  /** As a message names it: {@code 2018-02-05, ALVH, Filled}. */
  String title();

  /**
   * A run began. With the same of all these, anybody gets the same lines after it.
   *
   * @param version of the program
   * @param from first session
   * @param to last session
   * @param configuration SHA-256 of every setting, hexadecimal
   * @param data of everything in the store, hexadecimal
   * @param seed of whatever is drawn
   * @param arms names in the order in which they act
   */
  record Begun(
      String version,
      LocalDate from,
      LocalDate to,
      String configuration,
      String data,
      long seed,
      List<String> arms)
      implements Line {
    public Begun {
      arms = List.copyOf(arms);
    }

    @Override
    public String title() {
      return "the beginning of the run";
    }
  }

  /** Something happened to an arm. */
  record Happened(String arm, Event event) implements Line {
    @Override
    public String title() {
      return title(event.date().toString(), arm, event.getClass().getSimpleName());
    }

    static String title(String date, String arm, String kind) {
      return "%s, %s, %s".formatted(date, arm, kind);
    }
  }

  /**
   * Every arm has had its session.
   *
   * @param day what the session looked like; the sentences of its ballots are left out
   * @param attribution each arm's result by cause
   * @param decision SHA-256 of the layered hedge's card as it stands in decisions.jsonl
   */
  record SessionEnded(DayRow day, List<DayAttribution> attribution, String decision)
      implements Line {
    public SessionEnded {
      attribution = List.copyOf(attribution);
    }

    @Override
    public String title() {
      return "%s, end of the session".formatted(day.date());
    }
  }

  /**
   * The run came to its end.
   *
   * @param worst the session on which each arm's condors lost most, with the quotes of that close
   * @param files SHA-256 of each other file that stands for the run, by name
   */
  record Finished(List<CloseUp> worst, SortedMap<String, String> files) implements Line {
    public Finished {
      worst = List.copyOf(worst);
      files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    @Override
    public String title() {
      return "the end of the run";
    }
  }
}
