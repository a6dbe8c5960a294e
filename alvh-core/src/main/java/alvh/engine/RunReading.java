package alvh.engine;

import alvh.config.UserError;
import alvh.event.Event;
import alvh.journal.Chain;
import alvh.journal.JournalReader;
import alvh.journal.Line;
import alvh.journal.LineText;
import alvh.report.DayRow;
import alvh.report.attribution.DayAttribution;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A run as its journal tells it: the arms that its events add up to, its sessions, and the first
 * line that cannot be believed.
 *
 * <p>Every line is held against the chain, every fill against an order that is working, every event
 * against what money and positions obey: debits equal credits, and what is held is the sum of the
 * fills less what has settled.
 */
public final class RunReading {
  private final LineText text = new LineText();
  private final Chain chain = new Chain();
  private final Map<String, ArmReading> arms = new LinkedHashMap<>();
  private final List<DayRow> days = new ArrayList<>();
  private final List<List<DayAttribution>> attribution = new ArrayList<>();
  private final Consumer<Line> listener;
  private Line.@Nullable Begun begun;
  private Line.@Nullable Finished finished;
  private @Nullable Fault fault;
  private int lines;
  private String before = "";

  /**
   * Where and why a journal cannot be believed from some line on.
   *
   * @param event number of the line, from 1
   * @param title what the line says it is; what the one before it was where it says nothing
   * @param reason one plain clause
   */
  public record Fault(int event, String title, String reason) {
    /** As a sentence. */
    public String sentence() {
      return "Event %,d (%s) %s.".formatted(event, title, reason);
    }
  }

  private RunReading(Consumer<Line> listener) {
    this.listener = listener;
  }

  /** Reads a journal to its end or to the first fault. */
  public static RunReading of(Path journal) {
    return of(journal, line -> {});
  }

  /**
   * @param listener hears of every line that is whole, after it has been taken in
   */
  public static RunReading of(Path journal, Consumer<Line> listener) {
    var reading = new RunReading(listener);
    try (JournalReader reader = JournalReader.open(journal, reading.chain)) {
      while (reading.take(reader.next())) {
        reading.lines = reader.lines();
      }
    }
    return reading;
  }

  private boolean take(JournalReader.Step step) {
    switch (step) {
      case JournalReader.Step.Whole(int number, byte[] bytes) -> whole(number, bytes);
      case JournalReader.Step.Damaged(int number, byte[] bytes) ->
          fault = new Fault(number, title(bytes), "is not what was written");
      case JournalReader.Step.Torn(int number) ->
          fault = new Fault(number, "after " + before, "is cut off");
      case JournalReader.Step.End end -> {
        return false;
      }
    }
    return fault == null;
  }

  /** A damaged line may still say what it was; else the one before it tells where to look. */
  private String title(byte[] bytes) {
    try {
      return text.title(bytes);
    } catch (RuntimeException e) {
      return before.isEmpty() ? "the first line" : "after " + before;
    }
  }

  private void whole(int number, byte[] bytes) {
    try {
      Line line = text.line(bytes);
      before = line.title();
      Optional<String> broken = take(line);
      broken.ifPresent(reason -> fault = new Fault(number, before, reason));
      listener.accept(line);
    } catch (UserError | IllegalArgumentException | IllegalStateException e) {
      fault = new Fault(number, title(bytes), "cannot have happened: " + e.getMessage());
    }
  }

  private Optional<String> take(Line line) {
    switch (line) {
      case Line.Begun first -> {
        begun = first;
        first.arms().forEach(arm -> arms.put(arm, new ArmReading()));
      }
      case Line.Happened(String arm, Event event) -> {
        return Objects.requireNonNull(arms.get(arm), "an arm that was not named").take(event);
      }
      case Line.SessionEnded ended -> {
        days.add(ended.day());
        explained(ended.attribution());
      }
      case Line.Finished last -> finished = last;
    }
    return Optional.empty();
  }

  /** The first line that cannot be believed. */
  public Optional<Fault> fault() {
    return Optional.ofNullable(fault);
  }

  /** What the run was begun with; empty where its first line is missing or damaged. */
  public Optional<Line.Begun> begun() {
    return Optional.ofNullable(begun);
  }

  /** The end of the run; empty while it has not come to it. */
  public Optional<Line.Finished> finished() {
    return Optional.ofNullable(finished);
  }

  /** Hash of everything that was read. */
  public String hash() {
    return chain.head();
  }

  /** Lines that are whole. */
  public int lines() {
    return lines;
  }

  /** Sessions that were completed. */
  public List<DayRow> days() {
    return List.copyOf(days);
  }

  private void explained(List<DayAttribution> arms) {
    for (int arm = 0; arm < arms.size(); arm++) {
      if (attribution.size() <= arm) {
        attribution.add(new ArrayList<>());
      }
      attribution.get(arm).add(arms.get(arm));
    }
  }

  /** Each arm's result by cause, session by session. */
  public List<List<DayAttribution>> attribution() {
    return List.copyOf(attribution);
  }

  /** What an arm's events add up to. */
  public ArmState arm(String name) {
    return Objects.requireNonNull(arms.get(name), name).state();
  }
}
