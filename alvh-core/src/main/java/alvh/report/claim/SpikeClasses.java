package alvh.report.claim;

import alvh.market.History;
import alvh.market.Measure;
import alvh.signal.Reading;
import alvh.signal.Signal;
import alvh.signal.StressClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether VIX comes back faster after a headline than after stress: its log move over the ten
 * sessions after a jump by a fifth, by class.
 *
 * <p>Chance is every circular shift of the classes along the jumps. Source: method E6, 5.3 (H9).
 */
final class SpikeClasses {
  private static final double JUMP = 20;
  private static final int AFTER = 10;
  private static final LocalDate FROM = LocalDate.of(2007, 1, 3);

  private SpikeClasses() {}

  private record Spike(boolean stress, double reversion) {}

  static Claim of(History history) {
    List<Spike> spikes = spikes(history);
    double stress = mean(spikes, true);
    double headline = mean(spikes, false);
    double p = chance(spikes, stress - headline);
    long stressed = spikes.stream().filter(Spike::stress).count();
    var rows = new ArrayList<ClaimRow>();
    rows.add(ClaimRow.own("jumps of VIX by 20 %, STRESS", "sessions", stressed));
    rows.add(ClaimRow.own("jumps of VIX by 20 %, HEADLINE", "sessions", spikes.size() - stressed));
    rows.add(ClaimRow.own("move of VIX in 10 sessions after STRESS", "% (log)", 100 * stress));
    rows.add(ClaimRow.own("the same after HEADLINE", "% (log)", 100 * headline));
    rows.add(ClaimRow.own("STRESS less HEADLINE", "% (log)", 100 * (stress - headline)));
    rows.add(ClaimRow.own("share of shifts that differ as much", "", p));
    String verdict =
        p < .05
            ? "VIX comes back differently after the two."
            : "The classes do not tell how VIX comes back: the difference is within chance.";
    return new Claim(
        "E6", "Stress or headline: reversion of VIX (H9)", FROM + " on", rows, verdict);
  }

  private static List<Spike> spikes(History history) {
    List<LocalDate> sessions = history.sessions(ClaimDays.FIRST, LocalDate.MAX);
    Signal.Observer watch = new StressClass().observer();
    var spikes = new ArrayList<Spike>();
    for (int day = 0; day < sessions.size(); day++) {
      Reading reading = watch.observe(history.at(sessions.get(day)));
      boolean counted = !sessions.get(day).isBefore(FROM) && day + AFTER < sessions.size();
      if (counted && reading instanceof Reading.Measured measured && measured.value() >= JUMP) {
        double move =
            Math.log(vix(history, sessions.get(day + AFTER)) / vix(history, sessions.get(day)));
        if (!Double.isNaN(move)) {
          spikes.add(new Spike(measured.on(), move));
        }
      }
    }
    return spikes;
  }

  private static double vix(History history, LocalDate date) {
    return history.series(Measure.VIX).on(date).map(o -> o.value()).orElse(Double.NaN);
  }

  private static double mean(List<Spike> spikes, boolean stress) {
    return spikes.stream()
        .filter(spike -> spike.stress() == stress)
        .mapToDouble(Spike::reversion)
        .average()
        .orElse(Double.NaN);
  }

  private static double chance(List<Spike> spikes, double seen) {
    int asMuch = 0;
    for (int shift = 0; shift < spikes.size(); shift++) {
      var shifted = new ArrayList<Spike>();
      for (int i = 0; i < spikes.size(); i++) {
        boolean stress = spikes.get((i + shift) % spikes.size()).stress();
        shifted.add(new Spike(stress, spikes.get(i).reversion()));
      }
      double by = mean(shifted, true) - mean(shifted, false);
      asMuch += Math.abs(by) >= Math.abs(seen) - 1e-12 ? 1 : 0;
    }
    return spikes.isEmpty() ? Double.NaN : (double) asMuch / spikes.size();
  }
}
