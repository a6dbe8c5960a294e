package alvh.report;

import alvh.report.attribution.DayAttribution;
import alvh.report.attribution.HedgeLayer;
import alvh.report.attribution.Part;
import java.util.Locale;

/**
 * The file attribution.csv: every arm's result of each session by cause and its hedge's by layer,
 * US dollars. The causes add up to the change of its equity.
 */
public final class AttributionCsv {
  private AttributionCsv() {}

  /**
   * A line an arm and session, session by session; the head alone where nobody explained the run.
   */
  public static String of(Run run) {
    var csv = new Csv().add("date").add("arm").add("total");
    for (Part part : Part.values()) {
      csv.add(part.name().toLowerCase(Locale.ROOT));
    }
    for (HedgeLayer layer : HedgeLayer.values()) {
      csv.add("layer_" + layer.name().toLowerCase(Locale.ROOT));
    }
    csv.end();
    for (int session = 0; session < run.attribution().size(); session++) {
      for (int arm = 0; arm < run.attributions().size(); arm++) {
        add(csv, run.arms().get(arm).name(), run.attributions().get(arm).get(session));
      }
    }
    return csv.toString();
  }

  private static void add(Csv csv, String arm, DayAttribution day) {
    csv.add(day.date()).add(arm).add(day.total());
    for (Part part : Part.values()) {
      csv.add(day.part(part));
    }
    for (HedgeLayer layer : HedgeLayer.values()) {
      csv.add(day.layer(layer));
    }
    csv.end();
  }
}
