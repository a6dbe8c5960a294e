package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.report.attribution.DayAttribution;
import alvh.report.attribution.HedgeLayer;
import alvh.surface.Provenance;
import alvh.unit.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of a run's results stands on prices that were published. */
class PriceSourcesTest {
  private static final double ROUNDING = 1e-6;

  @Test
  void the_hedges_options_stand_on_a_models_prices_and_its_futures_on_published_ones() {
    Run run = SampleRun.of(600, 100);
    ArmPath path = ArmPath.of(run.arms().getFirst());
    List<DayAttribution> causes =
        run.days().stream()
            .map(
                day ->
                    new DayAttribution(
                        day.date(), Map.of(), Map.of(HedgeLayer.DEEP, Money.ofDollars(7))))
            .toList();
    PriceSources whole = PriceSources.of(run, path);
    PriceSources split =
        PriceSources.of(
            new Run(run.from(), run.to(), run.days(), run.arms(), List.of(causes)), path);

    assertThat(split.options()).isCloseTo(7 * run.days().size(), within(ROUNDING));
    assertThat(split.hedge() + split.options()).isCloseTo(whole.hedge(), within(ROUNDING));
    assertThat(split.optionsShare()).isPositive();
    double all = split.optionsShare() + split.withoutShare();
    for (Provenance provenance : Provenance.values()) {
      all += split.share(provenance);
    }
    assertThat(all).isCloseTo(1, within(ROUNDING));
    assertThat(split.inferredShare())
        .isCloseTo(
            split.share(Provenance.RECONSTRUCTED)
                + split.share(Provenance.IMPUTED)
                + split.optionsShare(),
            within(ROUNDING));
  }
}
