package alvh.risk.stress;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.risk.SmileMove;
import alvh.risk.stress.StressBook.Leg;
import alvh.strategy.FlatSurface;
import alvh.surface.VolSurface;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A day and a book small enough to work out by hand: index 5000, VIX 20, every option at 18 %, no
 * rates; two condors 45 days out, three minis of F1 and two of F2.
 */
final class StressExample {
  static final LocalDate DAY = LocalDate.of(2024, 1, 2);
  static final LocalDate F1 = LocalDate.of(2024, 1, 17);
  static final LocalDate F2 = LocalDate.of(2024, 2, 14);
  static final LocalDate F3 = LocalDate.of(2024, 3, 20);
  static final LocalDate EXPIRY = LocalDate.of(2024, 2, 16);
  static final double[] BETAS = {.57, .39, .30};
  static final IronCondor CONDOR =
      IronCondor.of(OptionRoot.SPXW, EXPIRY, 4_600, 4_700, 5_200, 5_300);
  static final Option CALL = new Option(OptionRoot.VIX, F2, Right.CALL, 30);
  static final VolSurface FLAT = new FlatSurface(DAY, 5_000, 20, .18);

  private StressExample() {}

  static FuturesCurve curve() {
    return new FuturesCurve(
        DAY,
        Instant.parse("2024-01-02T21:00:00Z"),
        List.of(
            new FuturesSettlement(F1, 20.5),
            new FuturesSettlement(F2, 21),
            new FuturesSettlement(F3, 21.4)));
  }

  static StressMarket market(VolSurface surface) {
    return new StressMarket(
        surface,
        Optional.of(new CurveMove(curve(), F1, BETAS, surface.vix())),
        OptionalDouble.of(90),
        .40,
        SmileMove.SCALED);
  }

  static StressBook book() {
    var legs = new ArrayList<Leg>();
    CONDOR
        .holdings(2)
        .quantities()
        .forEach((option, count) -> legs.add(new Leg("condors", "C", option, count)));
    legs.add(new Leg("short", "SH1", new Future(FutureRoot.VXM, F1), 3));
    legs.add(new Leg("intermediate", "IM1", new Future(FutureRoot.VXM, F2), 2));
    return new StressBook(legs);
  }

  static Leg calls(long count) {
    return new Leg("deep", "DP", CALL, count);
  }
}
