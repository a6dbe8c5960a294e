package alvh.report;

import java.time.LocalDate;

/**
 * A constant that was estimated on years which a run then decides in: inside that span the run
 * knows what nobody knew. Source: method 1.12 (hindsight).
 *
 * @param constant what was estimated
 * @param from first day of the sample
 * @param to last day of the sample
 * @param use when a decision used it: "before 504 observations", "always"
 */
public record Hindsight(String constant, LocalDate from, LocalDate to, String use) {}
