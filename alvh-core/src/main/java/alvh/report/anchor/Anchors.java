package alvh.report.anchor;

import alvh.market.History;
import alvh.market.Measure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The regression figures of the method, recomputed from a history.
 *
 * <p>They tie the program to the paper it follows: where data, calendar, curve or statistics go
 * wrong, one of them leaves its tolerance.
 *
 * <p>Source: method 0, "Empirical anchor table"; method 1.12, "Anchors".
 */
public final class Anchors {
  /**
   * What a history must hold for all figures; what is missing leaves out the families that need it.
   */
  public static final Set<Measure> MEASURES =
      EnumSet.of(
          Measure.SPX,
          Measure.VIX,
          Measure.VIX9D,
          Measure.VIX3M,
          Measure.VIX6M,
          Measure.VVIX,
          Measure.SPY_CLOSE,
          Measure.SPY_PRICE);

  /** A year; figures of less say nothing about the method's decades. */
  private static final int LEAST_DAYS = 252;

  private static final List<AnchorFamily> FAMILIES =
      List.of(
          new VixLevel(),
          new VixAbove(),
          new VixMoves(),
          new FamilyVolatility(),
          new SpyAndVix(),
          new SpyReturns(),
          new SpotPerVixPoint(),
          new VixPerSpotMove(),
          new SpotGivenVixRise(),
          new FamilyResponse(),
          new FamilyRatios(),
          new CurveShape(),
          new CurveInversion(),
          new FuturesReturns(),
          new FrontLogBeta(),
          new SpyRealisedAfterwards(),
          new IndexRealisedAfterwards(),
          new ForwardVariance(),
          new VixStrength(),
          new CurveStrength());

  private Anchors() {}

  /**
   * Every figure for which the history has a year of data or more, in the order of the method's
   * table.
   */
  public static List<Anchor> of(History history) {
    var anchors = new ArrayList<Anchor>();
    for (AnchorFamily family : FAMILIES) {
      Sample method = new Sample(history, family.methodSpan());
      Sample longest = new Sample(history, Span.LONGEST);
      Optional<Extent> methodExtent = family.extent(method);
      Optional<Extent> longestExtent = family.extent(longest);
      if (isEnough(methodExtent) && isEnough(longestExtent)) {
        anchors.addAll(
            pair(family, method, methodExtent.orElseThrow(), longest, longestExtent.orElseThrow()));
      }
    }
    return anchors;
  }

  private static boolean isEnough(Optional<Extent> extent) {
    return extent.isPresent() && extent.get().days() >= LEAST_DAYS;
  }

  private static List<Anchor> pair(
      AnchorFamily family, Sample method, Extent methodExtent, Sample longest, Extent all) {
    List<Figure> judged = family.figures(method);
    List<Figure> shown = family.figures(longest);
    var anchors = new ArrayList<Anchor>();
    for (int i = 0; i < judged.size(); i++) {
      anchors.add(
          new Anchor(family.name(), judged.get(i), methodExtent, shown.get(i).value(), all));
    }
    return anchors;
  }
}
