package alvh.engine;

import alvh.event.Book;
import alvh.event.Event;
import alvh.journal.RunLog;
import alvh.market.Measure;
import alvh.report.DayRow;
import alvh.report.attribution.Attributor;
import alvh.report.attribution.DayAttribution;
import alvh.strategy.Outlook;
import alvh.surface.SurfaceInput;
import alvh.surface.VolSurface;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One session of a run after another: every arm acts on what is shown to all, or goes through what
 * it did before the run was interrupted.
 */
final class RunSession {
  /** Inputs of a surface that the day itself did not give. */
  private static final Set<SurfaceInput.Origin> NOT_PUBLISHED =
      EnumSet.of(SurfaceInput.Origin.IMPUTED, SurfaceInput.Origin.ASSUMED);

  private final List<Arm> arms;
  private final Backtest.Listener listener;
  private final RunLog log;
  private final List<List<DayAttribution>> attribution = new ArrayList<>();
  private final Attributor attributor;

  /**
   * @param arms the layered hedge first
   */
  RunSession(List<Arm> arms, Backtest.Listener listener, RunLog log) {
    this.arms = arms;
    this.listener = listener;
    this.log = log;
    this.attributor = new Attributor(arms.getFirst().fillsAt());
    for (int i = 0; i < arms.size(); i++) {
      int arm = i;
      attribution.add(new ArrayList<>());
      arms.get(i).writeTo(event -> log.happened(arm, event));
    }
  }

  DayRow live(Outlook outlook) {
    Arm judged = arms.getFirst();
    Optional<List<List<Event>>> lived = log.lived(outlook.seen().date());
    if (lived.isPresent()) {
      for (int i = 0; i < arms.size(); i++) {
        arms.get(i).relive(outlook, lived.get().get(i));
      }
    } else {
      listener.decided(judged.step(outlook), judged.book());
      arms.subList(1, arms.size()).forEach(arm -> arm.step(outlook));
    }
    DayRow day = day(outlook, judged.book());
    List<DayAttribution> explained =
        attributor.observe(
            outlook,
            arms.stream().map(Arm::overnight).toList(),
            arms.stream().map(arm -> arm.lastRow().totals()).toList());
    for (int i = 0; i < arms.size(); i++) {
      attribution.get(i).add(explained.get(i));
    }
    if (lived.isEmpty()) {
      log.ended(day, explained);
    }
    return day;
  }

  /** Each arm's result by cause, session by session. */
  List<List<DayAttribution>> attribution() {
    return attribution;
  }

  private static DayRow day(Outlook outlook, Book layered) {
    return new DayRow(
        outlook.seen().date(),
        outlook.seen().today(Measure.VIX),
        outlook.seen().today(Measure.SPX).orElseThrow(),
        layered.engine().state(),
        layered.migrated(),
        outlook.consensus(),
        outlook.surface().map(VolSurface::provenance),
        outlook.surface().stream()
            .flatMap(surface -> surface.inputs().stream())
            .filter(input -> NOT_PUBLISHED.contains(input.origin()))
            .map(SurfaceInput::name)
            .toList(),
        outlook.hindsight());
  }
}
