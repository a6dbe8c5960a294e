package alvh.report.page;

import alvh.pricing.Black76;
import alvh.report.Figures;
import alvh.surface.ArbitrageCheck;
import alvh.surface.ArbitrageViolation;
import alvh.surface.FittedQuote;
import alvh.surface.FittedSurface;
import alvh.surface.SliceDiagnostics;
import alvh.surface.SmileFigures;
import alvh.surface.SmileSlice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A fitted surface as one page that needs nothing else: total variance by expiry, where each price
 * lies between bid and ask, and every smile with its quotes and both layers. Source: look.md.
 */
public final class SurfacePage {
  private static final double WIDE = 760;
  private static final double HIGH = 260;

  /** A line of total variance is drawn so many standard deviations to either side. */
  private static final double REACH = 8;

  private static final double MONTH = 30.0 / 365;

  private static final SmilePage.Sign EXPIRY_LINE =
      new SmilePage.Sign("fit", "an expiry as corrected, as far as eight standard deviations");
  private static final SmilePage.Sign VIX_LINE =
      new SmilePage.Sign(
          "vix", "VIX²·T: the variance of the 30-day log contract, all strikes in one number");

  private static final SmilePage.Sign IN =
      new SmilePage.Sign("in", "a quote from 1Δ to 99Δ whose fitted price lies within bid and ask");
  private static final SmilePage.Sign OUT =
      new SmilePage.Sign("out", "one whose fitted price does not");

  private static final double LEFT_DEVIATIONS = -5;
  private static final double RIGHT_DEVIATIONS = 3;

  private final FittedSurface surface;
  private final List<SliceDiagnostics> rows;

  private SurfacePage(FittedSurface surface) {
    this.surface = surface;
    rows = surface.diagnostics();
  }

  /**
   * The page.
   *
   * @param answer what the fit comes to, in one sentence
   * @param source where the quotes are from
   */
  public static String of(FittedSurface surface, String answer, String source) {
    var page = new SurfacePage(surface);
    return SmilePage.of(
        "Volatility surface of " + surface.date(),
        answer,
        source,
        page.variances() + page.positions() + page.smiles() + page.table());
  }

  private String variances() {
    List<SmileSlice> slices = surface.expiries();
    SmileSlice last = slices.getLast();
    double span = Math.sqrt(last.totalVariance(0));
    double low = -2 * span;
    double high = span;
    double top = last.totalVariance(low);
    var chart =
        new SvgChart("total variance", WIDE, 1.6 * HIGH, new Scale(low, high), new Scale(0, top));
    chart.axes("log-moneyness ln(K/F)", "total variance σ²T");
    for (SmileSlice slice : slices) {
      double deviation = Math.sqrt(slice.totalVariance(0));
      double[] near =
          SmileChart.steps(Math.max(low, -REACH * deviation), Math.min(high, REACH * deviation));
      chart.line("fit", near, Arrays.stream(near).map(slice::totalVariance).toArray());
    }
    boolean thirty = slices.getFirst().years() <= MONTH && last.years() >= MONTH;
    if (thirty) {
      double variance = surface.vix() * surface.vix() / 1e4 * MONTH;
      chart.line("vix", new double[] {low, high}, new double[] {variance, variance});
    }
    boolean several = slices.size() > 1;
    return Html.section(
        "variance",
        several ? order(slices) : "Total variance of the one expiry",
        SmilePage.key(thirty ? List.of(EXPIRY_LINE, VIX_LINE) : List.of(EXPIRY_LINE))
            + chart.svg()
            + (several
                ? Html.source("The nearest expiry lies lowest; the last one reaches the top.")
                : ""));
  }

  private static String order(List<SmileSlice> slices) {
    long crossings =
        ArbitrageCheck.of(slices).stream()
            .filter(violation -> violation.kind() == ArbitrageViolation.Kind.CALENDAR)
            .count();
    return crossings == 0
        ? "Total variance rises with every expiry: no line crosses another"
        : "Total variance by expiry: at " + crossings + " places it falls below an earlier one";
  }

  private String positions() {
    var chart =
        new SvgChart(
            "price between bid and ask",
            WIDE,
            HIGH,
            new Scale(LEFT_DEVIATIONS, RIGHT_DEVIATIONS),
            new Scale(-2, 2));
    chart.axes("strike in standard deviations at the money", "half-spreads from the middle");
    chart.line("edge", new double[] {LEFT_DEVIATIONS, RIGHT_DEVIATIONS}, new double[] {-1, -1});
    chart.line("edge", new double[] {LEFT_DEVIATIONS, RIGHT_DEVIATIONS}, new double[] {1, 1});
    var drawn = new TreeSet<String>();
    for (int e = 0; e < surface.expiries().size(); e++) {
      positions(chart, e, drawn);
    }
    List<SmilePage.Sign> key =
        Stream.of(IN, OUT).filter(sign -> drawn.contains(sign.style())).toList();
    return Html.section(
        "spread",
        "Fit against bid and ask: −1 is the bid, 1 the ask",
        SmilePage.key(key) + chart.svg());
  }

  /** A dot for each quote of an expiry that lies within the axes. */
  private void positions(SvgChart chart, int expiry, Set<String> drawn) {
    SmileSlice slice = surface.expiries().get(expiry);
    double deviation = Math.sqrt(slice.totalVariance(0));
    for (FittedQuote quote : surface.quotes(expiry)) {
      if (quote.counts() && quote.ask() > quote.bid()) {
        double place = place(slice, quote);
        String style = (Math.abs(place) <= 1 ? IN : OUT).style();
        if (chart.dot(style, quote.logMoneyness() / deviation, place)) {
          drawn.add(style);
        }
      }
    }
  }

  private static double place(SmileSlice slice, FittedQuote quote) {
    double price =
        Black76.price(
            slice.forward(),
            quote.strike(),
            slice.years(),
            slice.volatility(quote.logMoneyness()),
            slice.discount(),
            quote.sign());
    return (2 * price - quote.bid() - quote.ask()) / (quote.ask() - quote.bid());
  }

  private String smiles() {
    var charts = new StringBuilder("<div class=\"smiles\">\n");
    for (int e = 0; e < rows.size(); e++) {
      SliceDiagnostics row = rows.get(e);
      String caption = Html.text(row.optionClass() + " " + row.expiry());
      charts
          .append("<figure><figcaption>")
          .append(caption)
          .append("</figcaption>")
          .append(smile(e))
          .append("</figure>\n");
    }
    return Html.wideSection(
        "smiles",
        rows.size() > 1 ? "Smiles" : "The smile",
        SmilePage.key(List.of(SmilePage.QUOTE, SmilePage.FIT, SmilePage.BACKBONE))
            + charts
            + "</div>\n"
            + Html.source("Vol points against the strike; quotes 1Δ to 99Δ."));
  }

  private String smile(int expiry) {
    return SmileChart.of(
        surface.quotes(expiry),
        surface.expiries().get(expiry),
        Optional.of(surface.backbone().get(expiry)));
  }

  private String table() {
    var html =
        new StringBuilder(
            "<div class=\"scroll\"><table><tr><th>class</th><th>expiry</th><th>days</th>"
                + "<th>forward</th><th>at the money</th><th>25Δ put</th><th>25Δ call</th>"
                + "<th>skew</th><th>±</th><th>rate %</th><th>yield %</th><th>quotes</th>"
                + "<th>inside %</th><th>5–95Δ</th><th>1–99Δ</th><th>backbone inside %</th>"
                + "<th>5–95Δ</th><th>1–99Δ</th><th>layer</th></tr>\n");
    for (int e = 0; e < rows.size(); e++) {
      SliceDiagnostics row = rows.get(e);
      html.append("<tr>");
      cell(html, row.optionClass());
      cell(html, row.expiry().toString());
      cell(html, Figures.number(row.years() * 365, 1));
      cell(html, Figures.number(row.parity().forward(), 2));
      SmileFigures smile = SmileFigures.of(surface.expiries().get(e));
      cell(html, Figures.number(100 * smile.atTheMoney(), 2));
      cell(html, Figures.number(100 * smile.put25(), 2));
      cell(html, Figures.number(100 * smile.call25(), 2));
      cell(html, Figures.number(smile.skew(), 2));
      cell(html, Figures.number(row.parity().forwardError(), 3));
      cell(html, Figures.number(100 * row.parity().rate(), 2));
      cell(html, Figures.number(100 * row.impliedYield(), 2));
      cell(html, Figures.count(row.quotesCounted()));
      cell(html, Figures.number(100 * row.corrected().inside(), 1));
      cell(html, Figures.number(row.corrected().central(), 2));
      cell(html, Figures.number(row.corrected().wide(), 2));
      cell(html, Figures.number(100 * row.backbone().inside(), 1));
      cell(html, Figures.number(row.backbone().central(), 2));
      cell(html, Figures.number(row.backbone().wide(), 2));
      cell(html, row.layer().name().toLowerCase(Locale.ROOT).replace('_', ' '));
      html.append("</tr>\n");
    }
    return Html.wideSection(
        "expiries", "Expiry by expiry", html + "</table></div>\n" + Html.source(note()));
  }

  private String note() {
    return "Volatilities and errors are vol points; errors are root mean squares over the quotes of"
        + " each expiry. Skew is the volatility of the 25Δ put less that of the 25Δ call. ± is the"
        + " standard error of the forward by put–call parity, index points. "
        + (rows.size() == 1
            ? "One expiry does not tell the dividend yield, which is taken to be the rate. "
            : "")
        + SurfaceWords.layers(rows.stream().map(SliceDiagnostics::layer).toList());
  }

  private static void cell(StringBuilder html, String text) {
    html.append("<td>").append(Html.escape(text)).append("</td>");
  }
}
