package alvh.store;

/**
 * A stored value that must not be used: it stays in the store and is left out of every history.
 *
 * @param source id of the source file
 * @param series key of the column, such as {@code VVIX.close}
 * @param line line in the source file
 * @param rule short name of the rule that found it
 * @param message one sentence that says why
 */
public record Exclusion(long source, String series, int line, String rule, String message) {}
