package alvh.strategy;

import alvh.instrument.Option;
import alvh.layer.DeepBlock;
import alvh.layer.EngineStep;
import alvh.layer.Ladder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The hedge that an arm wants after a decision.
 *
 * @param engine the engine's state after today and its moves
 * @param migrated whether the fourth short slot stands in the intermediate block
 * @param offset ω, share of the projected loss to offset
 * @param goal where the ladder would stand without a limit of its step (B9)
 * @param ladder where it is to stand after today, slot by slot; every slot is listed
 * @param deep VIX calls wanted
 * @param minis VIX futures wanted in minis by expiry
 * @param rule id of the rule that sizes it
 * @param reason one plain sentence
 * @param sizes the targets that were weighed; empty where nothing was sized
 */
public record HedgePlan(
    EngineStep engine,
    boolean migrated,
    double offset,
    Ladder goal,
    Ladder ladder,
    DeepBlock deep,
    SortedMap<LocalDate, Long> minis,
    String rule,
    String reason,
    Optional<Sizes> sizes) {
  private static final List<String> MONTHLY = List.of("S3", "S4");

  public HedgePlan {
    minis = Collections.unmodifiableSortedMap(new TreeMap<>(minis));
  }

  /** A hedge of which no targets were weighed. */
  public HedgePlan(
      EngineStep engine,
      boolean migrated,
      double offset,
      Ladder goal,
      Ladder ladder,
      DeepBlock deep,
      SortedMap<LocalDate, Long> minis,
      String rule,
      String reason) {
    this(engine, migrated, offset, goal, ladder, deep, minis, rule, reason, Optional.empty());
  }

  /** The same with the targets that were weighed. */
  HedgePlan with(Sizes weighed) {
    return new HedgePlan(
        engine, migrated, offset, goal, ladder, deep, minis, rule, reason, Optional.of(weighed));
  }

  /** Whether it is a monthly protection (S3, S4), which no later plan asks for again. */
  boolean monthly() {
    return MONTHLY.contains(rule);
  }

  /** Dollars per VIX point of everything that is wanted. */
  public double vixBeta() {
    return ladder.vixBeta() + deep.vixBeta();
  }

  /** A hedge in futures that goes all the way at once. */
  public HedgePlan(
      EngineStep engine,
      boolean migrated,
      double offset,
      Ladder ladder,
      SortedMap<LocalDate, Long> minis,
      String rule,
      String reason) {
    this(engine, migrated, offset, ladder, ladder, DeepBlock.NONE, minis, rule, reason);
  }

  /** A hedge that holds options alone and no ladder. */
  static HedgePlan ofOptions(
      EngineStep engine,
      Ladder empty,
      SortedMap<Option, Long> options,
      String rule,
      String reason) {
    return new HedgePlan(
        engine, false, 0, empty, empty, DeepBlock.unpriced(options), new TreeMap<>(), rule, reason);
  }
}
