package alvh.event;

import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.layer.Rung;
import alvh.surface.VvixPricer;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an arm holds, by what it holds it for, and the slots for which its futures were bought.
 *
 * <p>The contract alone does not tell: a put on the index is a leg of a condor in one place and a
 * protection in another, a VIX call the hedge's or engine 3's.
 *
 * @param condors contracts of the condors and of what is laid over them, positive long
 * @param hedge contracts of the hedge
 * @param engine3 contracts of engine 3's call spreads
 * @param ladder slots with futures, as they were wanted when those futures were bought
 */
public record Owned(
    SortedMap<Instrument, Long> condors,
    SortedMap<Instrument, Long> hedge,
    SortedMap<Instrument, Long> engine3,
    List<Rung> ladder) {
  /** Nothing at all. */
  public static final Owned NONE =
      new Owned(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());

  public Owned {
    condors = copy(condors);
    hedge = copy(hedge);
    engine3 = copy(engine3);
    ladder = List.copyOf(ladder);
  }

  private static SortedMap<Instrument, Long> copy(SortedMap<Instrument, Long> contracts) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(contracts));
  }

  /**
   * Of an arm's positions.
   *
   * @param plain condors and the hedge in VIX futures and calls, told apart by their contracts
   * @param protection a hedge in options on the index
   */
  static Owned of(
      SortedMap<Instrument, Long> plain,
      SortedMap<Instrument, Long> protection,
      SortedMap<Instrument, Long> engine3,
      List<Rung> ladder) {
    var condors = new TreeMap<Instrument, Long>();
    var hedge = new TreeMap<Instrument, Long>(protection);
    plain.forEach((contract, held) -> (isOnVix(contract) ? hedge : condors).put(contract, held));
    return new Owned(condors, hedge, engine3, ladder);
  }

  private static boolean isOnVix(Instrument contract) {
    return switch (contract) {
      case Future future -> true;
      case Option option -> VvixPricer.isVixOption(option);
    };
  }
}
