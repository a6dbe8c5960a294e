package alvh.report.page;

import alvh.report.Figures;
import java.util.List;

/**
 * The page of the demonstration: what was simulated, what the hedge did there, where the model is
 * known to be wrong, and what to try next. Source: method 2.7 (known misfits).
 */
public final class DemoPage {
  /**
   * An arm's figures.
   *
   * @param title its name
   * @param growth a year, a decimal
   * @param volatility a year, a decimal
   * @param fall deepest, a decimal, negative
   * @param tail mean of the worst 5 % of months, a decimal
   */
  public record Arm(
      String title, double growth, double volatility, double fall, double tail, int condors) {}

  /**
   * What the demonstration did.
   *
   * @param market model, seed and span
   * @param quotes calls and puts that were simulated
   * @param prices what the option prices of the backtest are
   * @param verdict the backtest's answer
   * @param stress the answer of the stressed book, empty where there was none
   */
  public record Story(
      String market,
      int sessions,
      long quotes,
      String prices,
      String verdict,
      List<Arm> arms,
      String stress,
      String report,
      String stressPage,
      List<String> next) {
    public Story {
      arms = List.copyOf(arms);
      next = List.copyOf(next);
    }
  }

  private static final List<String> MISFITS =
      List.of(
          "VIX rises too little on bad days and falls too much on good ones while it is above 18:"
              + " 0.9 points for one percent either way, in real data 1.4 up and 0.75 down.",
          "The nearest VIX future follows VIX by 0.82 points a point, in real data by 0.63: hedges"
              + " in VIX futures look better here than they are.",
          "VIX9D moves by 130 % a year, in real data by 200 %.",
          "VIX jumps by five points or more on 0.4 % of days, in real data on 1.0 %.",
          "Breadth, funds, yields, spreads and monthly figures are plausible and not fitted: what"
              + " the vote is worth cannot be learnt here.");

  private DemoPage() {}

  /** The page; equal stories give the same text. */
  public static String of(Story story, PageParts parts) {
    return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
        + "<title>Demonstration on a simulated market</title>\n<style>"
        + parts.style()
        + "</style></head><body>\n<header>\n<p class=\"kicker\">"
        + Html.text("Simulated: " + story.market() + ". Nothing in it has happened.")
        + "</p>\n<h1>"
        + Html.text(story.verdict())
        + "</h1>\n</header>\n<main>\n"
        + arms(story)
        + seen(story)
        + section("Where the model is known to be wrong", list(MISFITS))
        + section("What to try next", list(story.next()))
        + "</main>\n<footer>"
        + Html.paragraph("This computes, it does not advise.")
        + "</footer></body></html>\n";
  }

  private static String arms(Story story) {
    var table =
        new Table("The same condors held in several ways, on a million dollars each")
            .words("arm")
            .numbers("growth", "% a year")
            .numbers("volatility", "% a year")
            .numbers("deepest fall", "%")
            .numbers("worst 5 % of months", "mean, %")
            .numbers("condors", "");
    for (Arm arm : story.arms()) {
      table
          .row(arm.title())
          .cell(Figures.percent(arm.growth()))
          .cell(Figures.percent(arm.volatility()))
          .cell(Figures.percent(arm.fall()))
          .cell(Figures.finePercent(arm.tail()))
          .cell(Figures.count(arm.condors()));
    }
    return section(
        "What the hedge did",
        table.html()
            + Html.source(story.prices())
            + link(story.report(), "The whole report of this run"));
  }

  private static String seen(Story story) {
    String market =
        Figures.text(
            "A model of the index and VIX (two variances and jumps, one set of parameters) walked"
                + " through %s sessions of the exchange's calendar. From where it stood at each"
                + " close follow the VIX family, nine VIX futures and %s option quotes, all"
                + " consistent with each other, with spreads and ticks as they are traded.",
            Figures.count(story.sessions()), Figures.count(Math.toIntExact(story.quotes())));
    String method =
        "Week after week the program sold iron condors on the index: a put spread and a call"
            + " spread out of the money, which earn when the index stays and lose when it runs. The"
            + " layered hedge holds VIX futures and calls against the loss of a shock, more of them"
            + " the more danger it reads. Beside it stand the same condors without a hedge and with"
            + " simpler ones.";
    String judge =
        "Here the truth is known: the market pays for risk as the parameters say, so condors earn"
            + " before costs, and insurance costs more than it brings on average. What the page can"
            + " show is how the hedge works, what it costs and what it saves; what it is worth must"
            + " be asked of real data.";
    String book =
        story.stress().isEmpty()
            ? ""
            : Html.paragraph("The last book under stress, that of " + story.stress())
                + link(story.stressPage(), "The stressed book");
    return section(
        "What one sees",
        Html.paragraph(market) + Html.paragraph(method) + Html.paragraph(judge) + book);
  }

  private static String section(String title, String content) {
    return "<section>\n<h2>" + Html.text(title) + "</h2>\n" + content + "</section>\n";
  }

  private static String list(List<String> lines) {
    var html = new StringBuilder("<ul>\n");
    lines.forEach(line -> html.append("<li>").append(Html.text(line)).append("</li>\n"));
    return html.append("</ul>\n").toString();
  }

  private static String link(String file, String words) {
    return "<p><a href=\"" + Html.escape(file) + "\">" + Html.text(words) + "</a></p>\n";
  }
}
