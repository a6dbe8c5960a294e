package alvh.report.claim;

import java.util.List;

/**
 * A claim with its figures.
 *
 * @param id rule or section of the method
 * @param title what is claimed or measured
 * @param span the days it was computed from
 * @param verdict one or two sentences: what the figures say
 */
public record Claim(String id, String title, String span, List<ClaimRow> rows, String verdict) {
  public Claim {
    rows = List.copyOf(rows);
  }
}
