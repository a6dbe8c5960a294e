package alvh.report.anchor;

/**
 * One printed figure of the method, recomputed on the method's span and on all that there is.
 *
 * @param family group of figures that are computed from the same numbers
 * @param figure the print beside the value on the method's span, which must agree with it
 * @param methodExtent days that this value rests on
 * @param longest the same figure on the longest span; it is shown and not judged
 * @param longestExtent days that it rests on
 */
public record Anchor(
    String family, Figure figure, Extent methodExtent, double longest, Extent longestExtent) {}
