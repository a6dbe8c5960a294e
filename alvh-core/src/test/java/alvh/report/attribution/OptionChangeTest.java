package alvh.report.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.pricing.Greeks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The change of an option by Greek against its price computed anew. */
class OptionChangeTest {
  private static final double SPOT = 5000;
  private static final double DAY = 1 / 365.0;

  /** The method's: 2 % of the change and 0.05 points, for moves below 1 % and a point. */
  private static final double SHARE = .02;

  private static final double FLOOR = .05;

  /** Strikes and volatilities of a condor's legs with 45 days left. */
  private record Leg(double strike, double volatility, int right) {
    Greeks at(double spot, double volatilityMove, double days) {
      return Greeks.of(
          spot, strike, (45 - days) * DAY, volatility + volatilityMove, .045, .013, right);
    }
  }

  record Move(double spot, double volatility, double days) {}

  static Stream<Move> moves() {
    List<Double> spots = List.of(-.0099, -.004, 0.0, .004, .0099);
    List<Double> volatilities = List.of(-.0099, 0.0, .0099);
    return spots.stream().flatMap(spot -> volatilities.stream().map(v -> new Move(spot, v, 1)));
  }

  @ParameterizedTest
  @MethodSource("moves")
  void the_greeks_of_the_evening_explain_all_but_two_percent_of_a_small_move(Move move) {
    for (Leg leg :
        List.of(
            new Leg(4500, .22, -1),
            new Leg(4700, .19, -1),
            new Leg(5000, .16, -1),
            new Leg(5200, .135, 1),
            new Leg(5300, .13, 1))) {
      Greeks before = leg.at(SPOT, 0, 0);
      double change =
          leg.at(SPOT * (1 + move.spot()), move.volatility(), move.days()).price() - before.price();
      double explained =
          new OptionChange(before, SPOT * move.spot(), move.volatility(), move.days() * DAY)
              .points().values().stream().mapToDouble(Double::doubleValue).sum();

      assertThat(explained)
          .as("%s %s", leg, move)
          .isEqualTo(change, within(SHARE * Math.abs(change) + FLOOR));
    }
  }
}
