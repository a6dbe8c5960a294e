package alvh.app;

import alvh.model.moment.MarketSample;
import alvh.model.moment.Moment;
import alvh.model.moment.Moments;
import alvh.model.moment.SimulatedYears;
import alvh.model.moment.SmileMoments;
import alvh.report.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The moments of simulated years beside those that the method prints and those of the store.
 * Source: method 2.7.
 */
record MomentTable(List<Row> rows) {
  /** Level of VIX at which the method prints smiles. */
  private static final double SMILE_VIX = 17.6;

  private static final List<String> KNOWN_MISFITS =
      List.of(
          "Above a VIX of 18 the model's VIX falls on good days as much as it rises on bad ones;"
              + " the real one rises more than it falls.",
          "VIX9D moves too little.",
          "The front future follows VIX too closely: the model flatters hedges with VIX futures,"
              + " so sizing rests on the betas of real days.",
          "A day on which VIX rises by 5 or more comes less than half as often as it did.");

  /**
   * @param kind FITTED, UNTARGETED or MISFIT
   * @param mean over the paths
   * @param least of the paths
   * @param greatest of the paths
   * @param printedModel the method's figure of the model
   * @param printedReal the method's figure of the real market
   * @param real of the store's days; absent where they do not give it
   */
  record Row(
      Moment.Kind kind,
      String name,
      String unit,
      double mean,
      double least,
      double greatest,
      String printedModel,
      String printedReal,
      @Nullable Double real) {}

  /**
   * @param years of each path
   * @param misfits known ones, in words
   */
  record Document(
      String model, int years, int seeds, long seed, List<Row> rows, List<String> misfits) {}

  static MomentTable of(List<SimulatedYears> paths, Optional<MarketSample> real) {
    var rows = new ArrayList<Row>();
    for (Moment moment : Moments.all()) {
      Optional<Double> seen =
          real.map(sample -> moment.figure().applyAsDouble(sample)).filter(Double::isFinite);
      rows.add(
          row(
              paths,
              moment.kind(),
              new String[] {
                moment.name(), moment.unit(), moment.printedModel(), moment.printedReal()
              },
              path -> moment.figure().applyAsDouble(path.sample()),
              seen.orElse(null)));
    }
    rows.addAll(ofStates(paths));
    return new MomentTable(rows);
  }

  /** What needs prices of the model and not only its paths. */
  private static List<Row> ofStates(List<SimulatedYears> paths) {
    List<SmileMoments> smiles =
        paths.stream().map(p -> SmileMoments.of(p.model(), p.typical(SMILE_VIX))).toList();
    return List.of(
        row(
            paths,
            Moment.Kind.UNTARGETED,
            new String[] {"√(forward variance) less VX, 30 days", "points", ".77", ".80"},
            SimulatedYears::forwardGap,
            null),
        smile(smiles, "volatility of the index at VIX 17.6", "15.6", "", SmileMoments::atMoney),
        smile(smiles, "put at ln(K/F) = −0.10 above it", "8.5", "", SmileMoments::put),
        smile(smiles, "call at ln(K/F) = 0.03 above it", "-2.2", "", SmileMoments::call),
        smile(smiles, "SKEW", "122", "", SmileMoments::skew),
        smile(smiles, "VVIX", "87.7", "92", SmileMoments::vvix),
        smile(smiles, "volatility of VIX at its future", "84", "80", SmileMoments::vixAtMoney),
        smile(smiles, "call at 1.5 futures above it", "22.5", "22", SmileMoments::vixCall150));
  }

  private static Row smile(
      List<SmileMoments> smiles,
      String name,
      String model,
      String real,
      ToDoubleFunction<SmileMoments> figure) {
    return row(
        smiles, Moment.Kind.FITTED, new String[] {name, "points", model, real}, figure, null);
  }

  private static <T> Row row(
      List<T> paths,
      Moment.Kind kind,
      String[] words,
      ToDoubleFunction<T> figure,
      @Nullable Double real) {
    double[] values = paths.stream().mapToDouble(figure).toArray();
    return new Row(
        kind,
        words[0],
        words[1],
        Arrays.stream(values).average().orElseThrow(),
        Arrays.stream(values).min().orElseThrow(),
        Arrays.stream(values).max().orElseThrow(),
        words[2],
        words[3],
        real);
  }

  Document document(int years, int seeds, long seed) {
    return new Document("AffineA1", years, seeds, seed, rows, KNOWN_MISFITS);
  }

  void print(Printout page, int years, int seeds) {
    page.text(
        Figures.text(
            "The market of model AffineA1, %s paths of %s years: mean over the paths, least and"
                + " greatest, beside the method's print and the store's days.",
            seeds, years));
    section(page, "What the model was fitted to", Moment.Kind.FITTED);
    section(page, "What it was not fitted to", Moment.Kind.UNTARGETED);
    section(page, "What it is known to miss", Moment.Kind.MISFIT);
    KNOWN_MISFITS.forEach(page::text);
  }

  private void section(Printout page, String title, Moment.Kind kind) {
    var table =
        new TextTable()
            .words("figure")
            .words("unit")
            .numbers("model")
            .numbers("least")
            .numbers("most")
            .words("method: model")
            .words("method: real")
            .numbers("store");
    for (Row row : rows) {
      if (row.kind() == kind) {
        table.row(
            List.of(
                row.name(),
                row.unit(),
                number(row.mean()),
                number(row.least()),
                number(row.greatest()),
                row.printedModel(),
                row.printedReal(),
                row.real() == null ? "" : number(row.real())));
      }
    }
    page.heading(title);
    page.table(table);
  }

  private static String number(double value) {
    return Figures.number(value, Math.abs(value) < 2 ? 3 : 1);
  }
}
