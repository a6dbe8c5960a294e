package alvh.surface;

import alvh.surface.ErrorTable.Cell;
import alvh.surface.ErrorTable.Place;
import alvh.surface.ErrorTable.Third;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes tables of errors as rows, with what the method asks for beside them. */
final class CheckRows {
  private static final double MOST_BIAS = 0.3;
  private static final double MOST_CREDIT_BIAS = 5;
  private static final double LEAST_SLOPE = 0.95;
  private static final double MOST_SLOPE = 1.05;
  private static final double LEAST_EXPLAINED = 0.95;
  private static final List<String> BOUNDED = List.of("put 16", "put 27");

  private final double low;
  private final double high;
  private final List<CheckRow> rows = new ArrayList<>();

  /**
   * @param low highest VIX of the lowest third
   * @param high highest VIX of the middle third
   */
  CheckRows(double low, double high) {
    this.low = low;
    this.high = high;
  }

  List<CheckRow> all() {
    return List.copyOf(rows);
  }

  void add(String part, String unit, ErrorTable table) {
    for (Third third : Third.values()) {
      String vix = third.name().toLowerCase(Locale.ROOT);
      table.each(third, low, high, (place, cell) -> rows.add(row(part, unit, vix, place, cell)));
    }
  }

  private static CheckRow row(String part, String unit, String vix, Place place, Cell cell) {
    ErrorSums sums = cell.sums();
    boolean priced = part.equals("volatility");
    boolean credit = part.equals("credit");
    @Nullable String bound = bound(part, place);
    double most = credit ? MOST_CREDIT_BIAS : MOST_BIAS;
    return new CheckRow(
        part,
        place.tenor(),
        place.option(),
        vix,
        cell.days(),
        cell.slices(),
        sums.count(),
        unit,
        sums.bias(),
        credit ? sums.deviation() : sums.rmse(),
        priced && Double.isFinite(sums.meanHalfSpreads()) ? sums.meanHalfSpreads() : null,
        priced ? sums.insideShare() : null,
        null,
        null,
        bound,
        bound == null ? null : Math.abs(sums.bias()) <= most);
  }

  private static @Nullable String bound(String part, Place place) {
    if (part.equals("credit")) {
      return "|bias| <= 5 %";
    }
    return part.equals("volatility") && BOUNDED.contains(place.option()) ? "|bias| <= 0.3" : null;
  }

  /** Day-to-day changes of the market on those of the model. */
  void add(String option, int pairs, LineSums line) {
    if (line.count() < 3) {
      return;
    }
    double slope = line.slope();
    double explained = line.explained();
    boolean met = slope >= LEAST_SLOPE && slope <= MOST_SLOPE && explained >= LEAST_EXPLAINED;
    rows.add(
        new CheckRow(
            "change",
            option.startsWith("condor") ? "30-45" : "1-399",
            option,
            "all",
            pairs,
            0,
            line.count(),
            "index points",
            null,
            null,
            null,
            null,
            slope,
            explained,
            "slope 0.95-1.05, R2 >= 0.95",
            met));
  }
}
