package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import alvh.RealData;
import alvh.market.ChainQuotes;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.OptionChain;
import alvh.pricing.Black76;
import alvh.store.chain.ChainFiles;
import alvh.surface.VixSmileDiagnostics.ForwardSource;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Smiles of VIX options: a known one is found again, and none of them can be arbitraged. */
class VixSmilesTest {
  private static final Instant NOW = Instant.parse("2019-05-15T19:45:00Z");
  private static final LocalDate SESSION = LocalDate.of(2019, 5, 15);
  private static final LocalDate EXPIRY = LocalDate.of(2019, 6, 19);
  private static final Instant SETTLES = Instant.parse("2019-06-19T13:30:00Z");
  private static final double FUTURE = 17.2;
  private static final double YEARS = 34.739583333 / 365;
  private static final double THETA = 0.8 * 0.8 * YEARS;
  private static final double RHO = 0.62;
  private static final double PHI = 2.6;

  /** The search ends at a ten-millionth of its bracket where the valley is flat. */
  private static final double FOUND = 1e-4;

  /** Volatilities feel the parameters' last digits less. */
  private static final double SAME_VOLATILITY = 1e-6;

  /** The quotes stand at 15:45, the settlement at 16:15; futures move by a tick or two. */
  private static final double HALF_AN_HOUR = 0.15;

  /** Vol points: far calls of two weeks are quoted a nickel wide, and that is ten vol points. */
  private static final double MOST_RMSE = 7;

  /** The method found 0.27 to 0.33 for slices of this family on the S&P 500. */
  private static final double LEAST_INSIDE = 0.33;

  private static OptionChain chain(String root, double forward, double halfSpread, int first) {
    var smile = new SsviSlice(YEARS, forward, 1, THETA, RHO, PHI * Math.sqrt(THETA));
    int count = 31 - first;
    double[] strikes = new double[count];
    double[][] sides = new double[4][count];
    for (int i = 0; i < count; i++) {
      strikes[i] = first + i;
      double volatility = smile.volatility(Math.log(strikes[i] / forward));
      for (int right = 0; right < 2; right++) {
        int cp = right == 0 ? 1 : -1;
        double mid = Black76.price(forward, strikes[i], YEARS, volatility, 1, cp);
        sides[2 * right][i] = Math.max(0, mid - halfSpread);
        sides[2 * right + 1][i] = mid + halfSpread;
      }
    }
    int[] none = new int[count];
    var quotes =
        new ChainQuotes(
            root,
            EXPIRY,
            SETTLES,
            strikes,
            new ChainQuotes.Side(sides[0], sides[1], none, none),
            new ChainQuotes.Side(sides[2], sides[3], none, none));
    return new OptionChain("VIX", SESSION, NOW, 16.4, "made up", List.of(quotes));
  }

  private static FuturesCurve curve(LocalDate... expiries) {
    var futures = new ArrayList<FuturesSettlement>();
    for (LocalDate expiry : expiries) {
      futures.add(new FuturesSettlement(expiry, FUTURE));
    }
    return new FuturesCurve(SESSION, NOW, futures);
  }

  @Test
  void a_known_smile_is_found_again_from_its_quotes() {
    VixSmiles smiles = VixSmiles.of(chain("VIX", FUTURE, 0.001, 11), curve(EXPIRY));
    assertThat(smiles.leftOut()).isEmpty();
    VixSmileDiagnostics found = smiles.fitted().getFirst().diagnostics();
    assertThat(found.source()).isEqualTo(ForwardSource.FUTURE);
    assertThat(found.forward()).isEqualTo(FUTURE);
    assertThat(found.parityForward()).isCloseTo(FUTURE, within(FOUND));
    assertThat(found.rho()).isCloseTo(RHO, within(FOUND));
    assertThat(found.phi()).isCloseTo(PHI, within(FOUND));
    assertThat(found.theta()).isCloseTo(THETA, within(FOUND * THETA));
    assertThat(found.atTheMoney()).isCloseTo(0.8, within(SAME_VOLATILITY));
    assertThat(found.inside()).isEqualTo(1);
    assertThat(found.rmse()).isLessThan(100 * SAME_VOLATILITY);
  }

  @Test
  void without_a_curve_the_smile_stands_on_the_forward_of_parity() {
    VixSmiles smiles = VixSmiles.of(chain("VIXW", FUTURE, 0.001, 11));
    VixSmileDiagnostics found = smiles.fitted().getFirst().diagnostics();
    assertThat(found.source()).isEqualTo(ForwardSource.PARITY);
    assertThat(found.forward()).isCloseTo(FUTURE, within(FOUND)).isNotEqualTo(16.4);
    assertThat(smiles.smile(EXPIRY)).isPresent();
  }

  @Test
  void a_weekly_stands_on_the_line_between_two_futures() {
    FuturesCurve around = curve(LocalDate.of(2019, 5, 22), LocalDate.of(2019, 7, 17));
    VixSmiles smiles = VixSmiles.of(chain("VIXW", FUTURE, 0.001, 11), around);
    assertThat(smiles.fitted().getFirst().diagnostics().source())
        .isEqualTo(ForwardSource.BETWEEN_FUTURES);
  }

  @Test
  void volatility_is_flat_below_the_lowest_strike_that_was_quoted() {
    VixSmile smile = VixSmiles.of(chain("VIX", FUTURE, 0.02, 11)).smile(EXPIRY).orElseThrow();
    double lowest = smile.lowestStrike();
    assertThat(lowest).isBetween(11.0, FUTURE);
    double floor = smile.volatilityAt(lowest);
    assertThat(smile.volatilityAt(9)).isEqualTo(floor);
    assertThat(smile.volatilityAt(1)).isEqualTo(floor);
    assertThat(smile.volatilityAt(lowest + 1)).isGreaterThan(floor);
    assertThat(smile.varianceSlope(Math.log(9 / FUTURE))).isZero();
  }

  @Test
  void no_butterfly_pays_not_even_across_the_lowest_strike() {
    for (double halfSpread : new double[] {0.001, 0.02, 0.1}) {
      VixSmile smile =
          VixSmiles.of(chain("VIX", FUTURE, halfSpread, 10)).smile(EXPIRY).orElseThrow();
      assertThat(ArbitrageCheck.of(List.of(smile))).isEmpty();
    }
  }

  @Test
  void what_cannot_be_fitted_is_left_out_with_its_reason() {
    assertThat(reason(VixSmiles.of(chain("VIX", FUTURE, 0.001, 18))))
        .contains("quotes out of the money");
    assertThat(reason(VixSmiles.of(chain("BVZ", FUTURE, 0.001, 11))))
        .isEqualTo("BVZ is no option on VIX.");
    assertThat(reason(VixSmiles.of(chain("VIX", FUTURE, 0.001, 11), curve(SESSION.plusDays(7)))))
        .contains("spot VIX is no future");
    assertThat(reason(VixSmiles.of(chain("VIX", FUTURE, 40, 11)))).contains("with a bid");
  }

  private static String reason(VixSmiles smiles) {
    assertThat(smiles.fitted()).isEmpty();
    return smiles.leftOut().getFirst().reason();
  }

  @Test
  void a_smile_that_leans_left_or_falls_from_its_lowest_strike_is_refused() {
    var left = new SsviSlice(YEARS, FUTURE, 1, THETA, -0.3, 0.5);
    assertThatThrownBy(() -> new VixSmile(left, 12)).hasMessageContaining("leans to the right");
    var falling = new SsviSlice(YEARS, FUTURE, 1, THETA, 0.1, 0.9);
    assertThatThrownBy(() -> new VixSmile(falling, 9)).hasMessageContaining("butterfly");
  }

  @Test
  void real_options_on_vix_get_smiles_that_rise_to_the_right_without_arbitrage() throws Exception {
    Path file = RealData.folder().resolve("chains/vix_2016_datashop/VIX_2016-06-01.csv");
    OptionChain chain = ChainFiles.read(file).getFirst();
    FuturesCurve futures = settled(chain.session());
    VixSmiles smiles = VixSmiles.of(chain, futures);
    assertThat(smiles.fitted()).hasSizeGreaterThanOrEqualTo(5);
    for (VixSmiles.Fitted fitted : smiles.fitted()) {
      VixSmileDiagnostics found = fitted.diagnostics();
      assertThat(ArbitrageCheck.of(List.of(fitted.smile()))).as("%s", found).isEmpty();
      assertThat(found.rho()).as("%s", found).isPositive();
      if (found.source() == ForwardSource.FUTURE) {
        assertThat(found.parityForward())
            .as("%s", found)
            .isCloseTo(found.forward(), within(HALF_AN_HOUR));
      }
      assertThat(found.rmse()).as("%s", found).isLessThan(MOST_RMSE);
      assertThat(found.inside()).as("%s", found).isGreaterThan(LEAST_INSIDE);
    }
  }

  private static FuturesCurve settled(LocalDate session) {
    var futures = new ArrayList<FuturesSettlement>();
    for (String line : RealData.lines("cfe/vx_settle_by_expiry_2004_2026.csv")) {
      String[] cells = line.strip().split(",", -1);
      if (cells[0].equals(session.toString()) && LocalDate.parse(cells[1]).isAfter(session)) {
        futures.add(new FuturesSettlement(LocalDate.parse(cells[1]), Double.parseDouble(cells[2])));
      }
    }
    futures.sort((a, b) -> a.expiry().compareTo(b.expiry()));
    return new FuturesCurve(session, NOW, futures);
  }
}
