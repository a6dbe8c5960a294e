package alvh.app;

import alvh.engine.Backtest;
import alvh.event.Book;
import alvh.report.Run;
import alvh.report.claim.Claim;
import alvh.report.claim.HedgeArrival;
import alvh.report.claim.HedgeDay;
import alvh.report.claim.HedgeStability;
import alvh.report.claim.RegimeReturns;
import alvh.strategy.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The claims that need a run of the arms: replays them once, at the configured cost. */
final class EvidenceOfRun {
  private EvidenceOfRun() {}

  static List<Claim> claims(Session session, RunInput input) {
    LocalDate to = input.dates().last();
    var backtest = new Backtest(input.history(), input.from(to), to);
    var assembly = input.assembly();
    try (Progress progress = Progress.start(session, "Replaying", backtest.length())) {
      var watch = new Watch(new ArrayList<>(), progress);
      Run run = backtest.run(assembly.outlooks(), assembly.arms(), watch);
      var claims = new ArrayList<Claim>(HedgeArrival.of(watch.days()));
      claims.add(HedgeStability.of(run, input.history()));
      claims.add(RegimeReturns.of(run));
      return claims;
    }
  }

  /** Keeps what the layered hedge did each session. */
  private record Watch(List<HedgeDay> days, Progress progress) implements Backtest.Listener {
    @Override
    public void decided(Decision decision, Book book) {
      days.add(HedgeDay.of(decision));
    }

    @Override
    public void progressed(int done, int of) {
      progress.step("");
    }
  }
}
