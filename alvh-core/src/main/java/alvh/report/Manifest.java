package alvh.report;

import alvh.order.FillRules;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What made a run: with it, the same data and the same version, anybody gets the same journal. Only
 * {@code createdAt} and {@code seconds} differ between two runs.
 *
 * @param version of the program
 * @param createdAt instant, ISO
 * @param seconds wall time of the run
 * @param from first session, ISO
 * @param to last session, ISO
 * @param journalHash hash of the journal's last line, which stands for every line before it and for
 *     the other files of the run
 * @param dataHash of everything in the store
 * @param configurationHash SHA-256 of every setting
 * @param data the files that the store was filled from
 * @param simulated whether those files are a market of the program's own making
 * @param seed of the resampling
 * @param configuration every setting by its name: texts, numbers, lists and maps of them
 */
public record Manifest(
    String version,
    String createdAt,
    double seconds,
    String from,
    String to,
    String journalHash,
    String dataHash,
    String configurationHash,
    List<DataFile> data,
    boolean simulated,
    long seed,
    Map<String, Object> configuration) {
  public Manifest {
    data = List.copyOf(data);
    configuration = Collections.unmodifiableMap(new LinkedHashMap<>(configuration));
  }

  /** Whether orders were filled at the very close that they were decided on, which flatters. */
  public boolean isOptimistic() {
    return fills("at").equals(FillRules.Clock.SAME_CLOSE.name());
  }

  /** How far from mid orders were filled, a word of the configuration. */
  public String fillModel() {
    return fills("model");
  }

  private String fills(String key) {
    return configuration.get("costs") instanceof Map<?, ?> costs
            && costs.get("fills") instanceof Map<?, ?> fills
            && fills.get(key) instanceof String word
        ? word
        : "";
  }

  /**
   * A file in the store.
   *
   * @param sha256 of its bytes, hexadecimal
   */
  public record DataFile(String name, String sha256, long rows) {}
}
