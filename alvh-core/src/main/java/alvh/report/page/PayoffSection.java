package alvh.report.page;

import alvh.report.Figures;
import alvh.report.day.BookToday;
import alvh.report.day.Payoff;
import alvh.report.day.Payoff.Line;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The condors' payoff, a chart an expiry, and the whole book with its hedge: at expiry solid,
 * before it thinner; one and two deviations shaded, strikes and break-evens ticked. Source:
 * look.md.
 */
public final class PayoffSection {
  /** What a page with these charts adds to its style sheet. */
  public static final String CSS =
      """
      .one{fill:var(--ALVH);opacity:.10} .two{fill:var(--ALVH);opacity:.06}
      .expiry{fill:none;stroke:var(--ALVH);stroke-width:2.2}
      .now{fill:none;stroke:var(--front);stroke-width:1.2}
      .later1{fill:none;stroke:var(--muted);stroke-width:1.1;stroke-dasharray:5 2}
      .later2{fill:none;stroke:var(--muted);stroke-width:1.1;stroke-dasharray:1.5 2.5}
      .spot{stroke:var(--front);stroke-width:1;stroke-dasharray:2 3}
      .strike{stroke:var(--muted);stroke-width:1.5} .even{fill:var(--ARM0)}
      .payoffs{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 2rem}
      @media(min-width:1100px){.payoffs{grid-template-columns:repeat(2,minmax(0,1fr))}}
      @media print{.one,.two{print-color-adjust:exact}}
      """;

  private static final double WIDE = 420;
  private static final double HIGH = 240;
  private static final double ROOM = .06;

  /** Percent, of which the title of the whole book speaks. */
  private static final double FALL = 5;

  private static final double THOUSAND = 1_000;
  private static final String[] BEFORE = {"now", "later1", "later2"};

  private PayoffSection() {}

  /** A chart for each expiry; a sentence where there is none. */
  public static String of(List<Payoff> payoffs) {
    if (payoffs.isEmpty()) {
      return Html.section("payoff", "Payoff: no condor is held", "");
    }
    var charts = new StringBuilder();
    charts.append(
        ChartStyle.key(
            "expiry",
            "at expiry",
            "now",
            "today",
            "later1",
            "after a third of the sessions",
            "later2",
            "after two thirds",
            "spot",
            "S&P 500 today",
            "strike",
            "strikes"));
    charts.append("<div class=\"payoffs\">\n");
    for (Payoff payoff : payoffs) {
      charts.append("<figure><figcaption>").append(Html.text(caption(payoff)));
      charts.append("</figcaption>").append(chart(payoff)).append(table(payoff));
      charts.append("</figure>\n");
    }
    charts.append("</div>\n");
    charts.append(
        Html.source(
            "Thousand dollars since the condors were sold, credit included, without the hedge;"
                + " before expiry volatility stays the same function of moneyness and time left."
                + " Shaded: one and two standard deviations of the index to expiry, by the"
                + " volatility at the money. Dots are break-evens at expiry."));
    return Html.wideSection("payoff", title(payoffs), charts.toString());
  }

  private static String title(List<Payoff> payoffs) {
    Payoff first = payoffs.getFirst();
    return first.breakEvens().size() == 2
        ? Figures.text(
            "Payoff: the next expiry, %s, breaks even at %s and %s; the S&P 500 is at %s",
            first.expiry(),
            Figures.number(first.breakEvens().get(0), 0),
            Figures.number(first.breakEvens().get(1), 0),
            Figures.number(first.spot(), 0))
        : "Payoff by expiry";
  }

  private static String caption(Payoff payoff) {
    String evens =
        payoff.breakEvens().stream()
            .map(
                level ->
                    Figures.number(level, 0)
                        + " ("
                        + (level > payoff.spot() ? "+" : "")
                        + Figures.percent(level / payoff.spot() - 1)
                        + " %)")
            .collect(Collectors.joining(" and "));
    return Figures.text(
        "%s, %d days: %s",
        payoff.expiry(), payoff.daysLeft(), evens.isEmpty() ? "no break-even" : "even at " + evens);
  }

  private static String chart(Payoff payoff) {
    double[] index = payoff.index();
    var chart =
        new SvgChart(
            "payoff of " + payoff.expiry(),
            WIDE,
            HIGH,
            new Scale(index[0], index[index.length - 1]),
            up(payoff.lines().stream().flatMapToDouble(line -> Arrays.stream(line.dollars()))));
    double spot = payoff.spot();
    double one = payoff.deviation();
    chart.band("two", spot * Math.exp(-2 * one), spot * Math.exp(2 * one));
    chart.band("one", spot * Math.exp(-one), spot * Math.exp(one));
    chart.axes("S&P 500", "thousand $");
    chart.line("zero", new double[] {index[0], index[index.length - 1]}, new double[2]);
    chart.mark("spot", spot);
    payoff.strikes().forEach(strike -> chart.notch("strike", strike));
    int before = 0;
    for (Line line : payoff.lines()) {
      chart.line(line.isAtExpiry() ? "expiry" : BEFORE[before++], index, thousands(line.dollars()));
    }
    payoff.breakEvens().forEach(level -> chart.dot("even", level, 0, 3.5));
    return chart.svg();
  }

  private static Scale up(DoubleStream dollars) {
    var range = dollars.summaryStatistics();
    double low = Math.min(0, range.getMin());
    double high = Math.max(0, range.getMax());
    double room = ROOM * (high - low) + 1;
    return new Scale((low - room) / THOUSAND, (high + room) / THOUSAND);
  }

  private static double[] thousands(double[] dollars) {
    return Arrays.stream(dollars).map(amount -> amount / THOUSAND).toArray();
  }

  /** The numbers behind a chart at the strikes and today's index. */
  private static String table(Payoff payoff) {
    var table = new Table(payoff.expiry() + ", $ since sold").words("S&P 500");
    for (Line line : payoff.lines()) {
      table.numbers(
          line.isAtExpiry()
              ? "at expiry"
              : line.sessions() == 0 ? "today" : "+" + line.sessions() + " sessions",
          "$");
    }
    for (int i = 0; i < payoff.index().length; i++) {
      double level = payoff.index()[i];
      if (payoff.strikes().contains(level)) {
        table.row(Figures.number(level, 0));
        for (Line line : payoff.lines()) {
          table.cell(Figures.dollars(line.dollars()[i]));
        }
      }
    }
    return Html.details("Dollars at the strikes", table.html());
  }

  /** The whole book in some sessions, hedge on and off. */
  public static String of(BookToday today, BookToday later) {
    var content = new StringBuilder();
    content.append(
        ChartStyle.key(
            "net", "whole book", "condors", "without the hedge", "hedge", "hedge alone"));
    content.append("<div class=\"payoffs\">\n");
    for (BookToday book : List.of(today, later)) {
      String when = book.sessions() == 0 ? "At once" : "After " + book.sessions() + " sessions";
      content.append("<figure><figcaption>").append(when).append("</figcaption>");
      content.append(chart(book)).append("</figure>\n");
    }
    content.append("</div>\n");
    content.append(
        Html.source(
            Figures.text(
                "Thousand dollars from today's mark. VIX answers the index as it has on average:"
                    + " %s points for a percent down, %s for a percent up%s; futures by their"
                    + " betas.",
                Figures.ratio(today.response().down()),
                Figures.ratio(today.response().up()),
                today.response().printed() ? " (the method's figures)" : "")));
    return Html.wideSection("book", title(today), content.toString());
  }

  private static String title(BookToday today) {
    int fall = today.level(-FALL);
    return Figures.text(
        "The whole book, hedge on and off: a fall by %.0f %% at once makes %s with the hedge, %s"
            + " without",
        FALL, Figures.money(today.net(fall)), Figures.money(today.condors()[fall]));
  }

  private static String chart(BookToday book) {
    var net = new double[book.index().length];
    for (int i = 0; i < net.length; i++) {
      net[i] = book.net(i);
    }
    double[] index = book.index();
    DoubleStream all =
        DoubleStream.concat(
            Arrays.stream(net),
            DoubleStream.concat(Arrays.stream(book.condors()), Arrays.stream(book.hedge())));
    var chart =
        new SvgChart(
            "whole book", WIDE, HIGH, new Scale(index[0], index[index.length - 1]), up(all));
    chart.axes("S&P 500", "thousand $");
    chart.line("zero", new double[] {index[0], index[index.length - 1]}, new double[2]);
    chart.mark("spot", index[index.length / 2]);
    chart.line("hedge", index, thousands(book.hedge()));
    chart.line("condors", index, thousands(book.condors()));
    return chart.line("net", index, thousands(net)).svg();
  }
}
