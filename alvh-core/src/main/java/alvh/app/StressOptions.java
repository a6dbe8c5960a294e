package alvh.app;

import alvh.config.UserError;
import alvh.report.stress.Dynamics;
import alvh.risk.stress.StressGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What the grid of a stress is asked, for {@code @Mixin}. */
final class StressOptions {
  @Option(
      names = "--dynamics",
      paramLabel = "RULE",
      description = {
        "What the smile does when the index moves: moneyness (the joint shock of the sizing),",
        "strike, or ssr (1.5 times the skew). Default: ${DEFAULT-VALUE}."
      },
      defaultValue = "moneyness")
  private String dynamics = "moneyness";

  @Option(
      names = "--spot",
      paramLabel = "R,R,…",
      description = "Moves of the S&P 500 of the grid, percent, as -10,-5,0,5.")
  private String spot = "";

  @Option(
      names = "--vix",
      paramLabel = "P,P,…",
      description = "Moves of VIX of the grid, points, as 0,5,20.")
  private String vix = "";

  @Option(
      names = "--slope",
      paramLabel = "P,P,…",
      description = "Changes of F1 − F2 of the grid, points, as -3,0,5.")
  private String slope = "";

  @Option(
      names = "--ahead",
      paramLabel = "N,N,…",
      description = "Sessions ahead of the grid, as 0,5,21.")
  private String ahead = "";

  Dynamics dynamics() {
    try {
      return Dynamics.valueOf(dynamics.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UserError("--dynamics is moneyness, strike or ssr, was %s.".formatted(dynamics), e);
    }
  }

  /** The usual grid where nothing else is asked for. */
  StressGrid grid() {
    StressGrid usual = StressGrid.usual(dynamics().rule());
    return new StressGrid(
        numbers("--spot", spot, usual.spotPercents(), -95, 200),
        numbers("--vix", vix, usual.vixPoints(), -80, 200),
        numbers("--slope", slope, usual.slopePoints(), -100, 100),
        numbers("--ahead", ahead, doubles(usual.sessions()), 0, 250).stream()
            .map(n -> whole(n))
            .toList(),
        usual.rule());
  }

  private static List<Double> doubles(List<Integer> numbers) {
    return numbers.stream().map(Integer::doubleValue).toList();
  }

  private static int whole(double number) {
    if (number != Math.rint(number)) {
      throw new UserError("--ahead counts whole sessions, was %s.".formatted(number));
    }
    return (int) number;
  }

  private static List<Double> numbers(
      String option, String text, List<Double> usual, double least, double most) {
    if (text.isEmpty()) {
      return usual;
    }
    var numbers = new ArrayList<Double>();
    for (String word : text.split(",", -1)) {
      numbers.add(number(option, word.strip(), least, most));
    }
    return numbers.stream().distinct().sorted().map(Function.identity()).toList();
  }

  private static double number(String option, String word, double least, double most) {
    try {
      double number = Double.parseDouble(word);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, like a number out of range.
    }
    throw new UserError(
        "%s takes numbers from %.0f to %.0f between commas, was %s."
            .formatted(option, least, most, word));
  }
}
