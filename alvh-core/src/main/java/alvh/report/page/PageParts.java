package alvh.report.page;

/**
 * The parts of the page that are files of their own: they are read outside the pure code and handed
 * in.
 *
 * @param template HTML with places such as {@code {{sections}}}
 * @param style style sheet of the page
 * @param script draws the charts
 * @param chartLibrary the charting library, built
 * @param chartStyle its style sheet
 */
public record PageParts(
    String template, String style, String script, String chartLibrary, String chartStyle) {}
