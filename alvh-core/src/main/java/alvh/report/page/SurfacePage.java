package alvh.report.page;

import alvh.pricing.Black76;
import alvh.pricing.ImpliedVolatility;
import alvh.report.Figures;
import alvh.surface.FittedQuote;
import alvh.surface.FittedSurface;
import alvh.surface.SliceDiagnostics;
import alvh.surface.SmileSlice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A fitted surface as one page that needs nothing else: total variance by expiry, where each price
 * lies between bid and ask, and every smile with its quotes and both layers. Source: look.md.
 */
public final class SurfacePage {
  private static final int POINTS = 81;
  private static final double WIDE = 760;
  private static final double SMALL = 380;
  private static final double HIGH = 260;

  /** A line of total variance is drawn so many standard deviations to either side. */
  private static final double REACH = 8;

  private static final double LEFT_DEVIATIONS = -5;
  private static final double RIGHT_DEVIATIONS = 3;

  private static final String STYLE =
      """
      :root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--faint:#d9d9d9;--dim:#555}
      @media(prefers-color-scheme:dark){:root{--ink:#e8e8e8;--paper:#151515;--faint:#3a3a3a;\
      --dim:#b0b0b0}}
      body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);\
      margin:0 auto;max-width:1180px;padding:1rem}
      p{max-width:75ch} .source{color:var(--dim);font-size:.85rem}
      .smiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(330px,1fr));gap:.5rem}
      figure{margin:0;break-inside:avoid} figcaption{font-size:.9rem;font-weight:600}
      svg{width:100%;height:auto} svg text{font-size:10px;fill:var(--ink)}
      .tick{text-anchor:middle} .side{text-anchor:end} .start{text-anchor:start}
      .grid{stroke:var(--faint);stroke-width:.6} .quote{stroke:#E69F00;stroke-width:2}
      .fit{fill:none;stroke:#0072B2;stroke-width:1.4}
      .backbone{fill:none;stroke:#D55E00;stroke-width:1;stroke-dasharray:4 3}
      .in{fill:#0072B2} .out{fill:#D55E00} .edge{stroke:var(--ink);stroke-width:1}
      table{border-collapse:collapse;font-size:.85rem;font-variant-numeric:tabular-nums}
      td,th{padding:.15rem .5rem;text-align:right;border-bottom:1px solid var(--faint)}
      .scroll{overflow-x:auto} @media print{.scroll{overflow:visible} body{font-size:11px}}
      """;

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
    return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
        + "<title>Surface of "
        + surface.date()
        + "</title>\n<style>"
        + STYLE
        + "</style></head><body>\n<h1>Volatility surface of "
        + surface.date()
        + "</h1>\n"
        + Html.paragraph(answer)
        + Html.source(source)
        + page.variances()
        + page.positions()
        + page.smiles()
        + page.table()
        + "</body></html>\n";
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
      double[] near = steps(Math.max(low, -REACH * deviation), Math.min(high, REACH * deviation));
      chart.line("fit", near, Arrays.stream(near).map(slice::totalVariance).toArray());
    }
    return Html.section(
        "variance",
        "Total variance rises with every expiry: no line crosses another",
        chart.svg()
            + Html.source(
                "One line an expiry, the nearest lowest, as far as eight standard deviations."));
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
    for (int e = 0; e < surface.expiries().size(); e++) {
      SmileSlice slice = surface.expiries().get(e);
      double deviation = Math.sqrt(slice.totalVariance(0));
      for (FittedQuote quote : surface.quotes(e)) {
        if (quote.counts() && quote.ask() > quote.bid()) {
          double place = place(slice, quote);
          chart.dot(Math.abs(place) <= 1 ? "in" : "out", quote.logMoneyness() / deviation, place);
        }
      }
    }
    return Html.section(
        "spread",
        "Fit against bid and ask: −1 is the bid, 1 the ask",
        chart.svg() + Html.source("One dot a quote from 1Δ to 99Δ."));
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
      charts.append("<figure><figcaption>").append(row.optionClass()).append(' ');
      charts.append(row.expiry()).append("</figcaption>").append(smile(e)).append("</figure>\n");
    }
    return Html.wideSection(
        "smiles",
        "Smiles: bid to ask as bars, the fit as a line, the backbone dashed",
        charts + "</div>\n" + Html.source("Vol points against the strike; quotes 1Δ to 99Δ."));
  }

  private String smile(int expiry) {
    SmileSlice slice = surface.expiries().get(expiry);
    List<FittedQuote> quotes = surface.quotes(expiry).stream().filter(FittedQuote::counts).toList();
    double[] k = steps(quotes.getFirst().logMoneyness(), quotes.getLast().logMoneyness());
    double[] strikes = new double[POINTS];
    double[] fit = new double[POINTS];
    double[] backbone = new double[POINTS];
    double top = 0;
    double bottom = Double.POSITIVE_INFINITY;
    for (int i = 0; i < POINTS; i++) {
      strikes[i] = slice.forward() * Math.exp(k[i]);
      fit[i] = 100 * slice.volatility(k[i]);
      backbone[i] = 100 * surface.backbone().get(expiry).volatility(k[i]);
      top = Math.max(top, Math.max(fit[i], backbone[i]));
      bottom = Math.min(bottom, Math.min(fit[i], backbone[i]));
    }
    double margin = 0.08 * (top - bottom) + 0.1;
    var chart =
        new SvgChart(
            "smile",
            SMALL,
            HIGH,
            new Scale(strikes[0], strikes[POINTS - 1]),
            new Scale(bottom - margin, top + margin));
    chart.axes("strike", "vol points");
    for (FittedQuote quote : quotes) {
      chart.bar(
          "quote",
          quote.strike(),
          implied(slice, quote, quote.bid()),
          implied(slice, quote, quote.ask()));
    }
    return chart.line("backbone", strikes, backbone).line("fit", strikes, fit).svg();
  }

  /** Vol points behind a bid or an ask; the middle's where it has none of its own. */
  private static double implied(SmileSlice slice, FittedQuote quote, double price) {
    ImpliedVolatility answer =
        ImpliedVolatility.of(
            slice.forward(), quote.strike(), slice.years(), slice.discount(), price, quote.sign());
    return 100
        * (answer instanceof ImpliedVolatility.Volatility found
            ? found.value()
            : quote.volatility());
  }

  private String table() {
    var html =
        new StringBuilder(
            "<div class=\"scroll\"><table><tr><th>class</th><th>expiry</th><th>days</th>"
                + "<th>forward</th><th>± </th><th>rate %</th><th>yield %</th><th>quotes</th>"
                + "<th>inside %</th><th>5–95Δ</th><th>1–99Δ</th><th>backbone inside %</th>"
                + "<th>5–95Δ</th><th>1–99Δ</th><th>layer</th></tr>\n");
    for (SliceDiagnostics row : rows) {
      html.append("<tr>");
      cell(html, row.optionClass());
      cell(html, row.expiry().toString());
      cell(html, Figures.number(row.years() * 365, 1));
      cell(html, Figures.number(row.parity().forward(), 2));
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
    String note = "Errors are root mean squares in vol points over the quotes of each expiry.";
    return Html.wideSection(
        "expiries", "Expiry by expiry", html + "</table></div>\n" + Html.source(note));
  }

  private static void cell(StringBuilder html, String text) {
    html.append("<td>").append(Html.escape(text)).append("</td>");
  }

  private static double[] steps(double low, double high) {
    double[] steps = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      steps[i] = low + (high - low) * i / (POINTS - 1);
    }
    return steps;
  }
}
