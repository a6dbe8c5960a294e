package alvh;

import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.Publication;
import alvh.market.TimeSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;

/** The real Treasury yields at constant maturity, each known on the morning after its day. */
public final class RealYields {
  private static final Publication MORNING = new Publication.NextMorning();

  private RealYields() {}

  /** The five shortest maturities. */
  public static Map<Measure, TimeSeries> load() {
    var yields = new EnumMap<Measure, TimeSeries>(Measure.class);
    yields.put(Measure.DGS1MO, read("DGS1MO"));
    yields.put(Measure.DGS3MO, read("DGS3MO"));
    yields.put(Measure.DGS6MO, read("DGS6MO"));
    yields.put(Measure.DGS1, read("DGS1"));
    yields.put(Measure.DGS2, read("DGS2"));
    return yields;
  }

  private static TimeSeries read(String series) {
    var observations = new ArrayList<Observation>();
    for (String line : RealData.lines("fred/" + series + ".csv")) {
      String[] cells = line.strip().split(",", -1);
      if (cells[0].matches("\\d{4}-.*") && !cells[1].isBlank()) {
        LocalDate date = LocalDate.parse(cells[0]);
        double percent = Double.parseDouble(cells[1]);
        observations.add(new Observation(date, percent, MORNING.knownAt(date)));
      }
    }
    return TimeSeries.of(observations);
  }
}
