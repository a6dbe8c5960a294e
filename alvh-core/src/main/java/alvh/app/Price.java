package alvh.app;

import alvh.config.UserError;
import alvh.pricing.Greeks;
import alvh.report.Figures;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prices one European option by Black-76 and says how the price moves. */
@CommandLine.Command(
    name = "price",
    description = "Price one option: Black-76 and thirteen Greeks, each with its unit.",
    footer = {
      "",
      "Examples:",
      "  alvh price --right put --strike 4600 --spot 5000 --days 45 --rate .045 --yield .013"
          + " --vol .19",
      "  alvh price SPXW260417P06000000 --at 2026-03-02T15:45 --forward 6820 --rate .04 --vol .22"
    })
final class Price implements Command {
  private static final int DIGITS = 6;

  @Mixin private JsonOption json = new JsonOption();
  @Mixin private OptionWords words = new OptionWords();

  @Option(
      names = "--vol",
      paramLabel = "SHARE",
      required = true,
      description = "Volatility a year: 19%% or 0.19.")
  private String vol = "";

  /**
   * @param volatility decimal a year
   * @param price index points
   * @param multiplier dollars a point of one contract
   * @param dollars price of one contract
   * @param greeks price first; value and unit of the formula, then those of a desk
   */
  private record Document(
      OptionTerms option,
      double forward,
      double discount,
      double volatility,
      double price,
      int multiplier,
      double dollars,
      List<GreekLine> greeks) {}

  @Override
  public int run(Session session) {
    OptionTerms terms = words.terms();
    double volatility = Words.share(vol, "--vol");
    if (volatility <= 0) {
      throw new UserError("--vol must be above zero, was %s.".formatted(vol));
    }
    List<GreekLine> lines = GreekLine.of(greeks(terms, volatility), terms);
    if (!lines.stream().allMatch(line -> Double.isFinite(line.value()))) {
      throw new UserError(
          "These terms lie beyond what numbers can express: give a volatility and a time that an"
              + " option can have.");
    }
    if (json.wanted()) {
      session.json(
          new Document(
              terms,
              terms.forward(),
              terms.discount(),
              volatility,
              lines.getFirst().value(),
              GreekLine.MULTIPLIER,
              lines.getFirst().dollars(),
              lines));
    } else {
      print(session, terms, volatility, lines);
    }
    return DONE;
  }

  private static Greeks greeks(OptionTerms terms, double volatility) {
    return Greeks.of(
        terms.level(),
        terms.strike(),
        terms.years(),
        volatility,
        terms.rate(),
        terms.carried(),
        terms.right().sign());
  }

  private static void print(
      Session session, OptionTerms terms, double volatility, List<GreekLine> lines) {
    var page = new Printout(session.out(), session.screen());
    page.out()
        .println(
            session
                .screen()
                .strong(
                    Figures.text(
                        "The option is worth %s index points, %s a contract.",
                        TermsText.digits(lines.getFirst().value(), DIGITS),
                        TermsText.money(lines.getFirst().dollars()))));
    page.text(TermsText.sentence(terms, volatility));
    var table =
        new TextTable()
            .words("")
            .numbers("desk")
            .words("unit")
            .numbers("$ a contract")
            .numbers("formula")
            .words("unit");
    for (GreekLine line : lines) {
      table.row(
          List.of(
              line.name(),
              TermsText.digits(line.desk(), DIGITS),
              line.deskUnit(),
              TermsText.dollars(line.dollars()),
              TermsText.digits(line.value(), DIGITS),
              line.unit()));
    }
    page.out().println();
    page.table(table);
    page.paragraph(
        "Sensitivities are to the "
            + terms.underlying()
            + "; a vol pt is 1 % of volatility, a day a calendar day, and time passes forwards: a"
            + " bought option loses theta. A contract pays $100 a point. The volatility behind a"
            + " price: alvh iv. This computes, it does not advise.");
  }
}
