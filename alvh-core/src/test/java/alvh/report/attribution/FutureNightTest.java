package alvh.report.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.strategy.MadeDay;
import alvh.strategy.Outlook;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A night's result of a VIX future, by cause and layer. */
class FutureNightTest {
  private static final LocalDate THURSDAY = LocalDate.of(2018, 1, 25);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 1, 26);
  private static final Future F1 = new Future(FutureRoot.VX, LocalDate.of(2018, 2, 14));
  private static final Future F2 = new Future(FutureRoot.VX, LocalDate.of(2018, 3, 21));

  @Test
  void the_move_of_vix_is_that_of_its_published_closes_and_not_of_the_surfaces() {
    var attributor = new Attributor();
    night(attributor, withSurfaceAt(MadeDay.calm(THURSDAY), 11), F1);
    DayAttribution night = night(attributor, withSurfaceAt(MadeDay.calm(FRIDAY).vix(16), 11.5), F1);
    // Two points at b of .57, $1000 a point.
    assertThat(night.part(Part.HEDGE_VIX)).isEqualTo(Money.ofDollars(1140));
  }

  private static DayAttribution night(Attributor attributor, Outlook today, Future held) {
    var totals =
        new AccountTotals(
            today.seen().date(), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    return attributor.observe(today, new TreeMap<Instrument, Long>(Map.of(held, 1L)), totals);
  }

  /** A chain's surface knows VIX at the chain's hour. */
  private static Outlook withSurfaceAt(MadeDay day, double vix) {
    Outlook o = day.outlook();
    return new Outlook(
        o.seen(),
        Optional.of(day.vix(vix).surface().orElseThrow()),
        o.quotes(),
        o.opinions(),
        o.consensus(),
        o.triggers(),
        o.front(),
        o.curveBeta(),
        o.spotVolBeta(),
        o.projection(),
        o.hindsight());
  }
}
