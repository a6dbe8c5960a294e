package alvh.app;

import alvh.pricing.Black76;
import alvh.pricing.ImpliedVolatility;
import alvh.pricing.ImpliedVolatility.AboveCap;
import alvh.pricing.ImpliedVolatility.BelowIntrinsic;
import alvh.pricing.ImpliedVolatility.NoQuote;
import alvh.pricing.ImpliedVolatility.NoTime;
import alvh.pricing.ImpliedVolatility.OutsideDomain;
import alvh.pricing.ImpliedVolatility.Volatility;
import alvh.report.Figures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Finds the volatility behind one price. That there is none is an answer too: the reason in words,
 * and the program is done, not failed.
 */
@CommandLine.Command(
    name = "iv",
    description = {
      "Find the volatility behind an option's price, or say why there is none.",
      "A price that no volatility gives, such as one below intrinsic value, is answered with the"
          + " reason and exit code 0; a price below zero is refused with 2."
    },
    footer = {
      "",
      "Examples:",
      "  alvh iv --price 14.23 --right put --strike 4600 --spot 5000 --days 45 --rate .045"
          + " --yield .013",
      "  alvh iv VIX260415C00025000 --price 1.35 --at 2026-03-02T16:00 --forward 19.5 --rate .04"
    })
final class Iv implements Command {
  private static final int DIGITS = 9;

  /** Decimals of a percent of volatility: a hundredth of a basis point. */
  private static final int PLACES = 4;

  @Mixin private JsonOption json = new JsonOption();
  @Mixin private OptionWords words = new OptionWords();

  @Option(
      names = "--price",
      paramLabel = "POINTS",
      required = true,
      description = "Price of the option, index points.")
  private String price = "";

  /**
   * @param price index points
   * @param multiplier dollars a point of one contract
   * @param dollars price of one contract
   * @param volatility decimal a year; null where no volatility gives the price
   * @param reason one word for why there is none; null where there is one
   * @param vega of the price per vol point, at that volatility
   */
  private record Document(
      OptionTerms option,
      double forward,
      double discount,
      double price,
      int multiplier,
      double dollars,
      @Nullable Double volatility,
      @Nullable String reason,
      @Nullable Double vega,
      String sentence) {}

  @Override
  public int run(Session session) {
    OptionTerms terms = words.terms();
    double paid = Words.notNegative(price, "--price");
    ImpliedVolatility answer =
        ImpliedVolatility.of(
            terms.forward(),
            terms.strike(),
            terms.years(),
            terms.discount(),
            paid,
            terms.right().sign());
    Document document = document(terms, paid, answer);
    if (json.wanted()) {
      session.json(document);
    } else {
      var page = new Printout(session.out(), session.screen());
      session
          .screen()
          .wrapped("", document.sentence())
          .forEach(line -> page.out().println(session.screen().strong(line)));
      page.text(TermsText.volatilityFree(terms) + ".");
    }
    return DONE;
  }

  private static Document document(OptionTerms terms, double paid, ImpliedVolatility answer) {
    Double volatility = answer instanceof Volatility found ? found.value() : null;
    return new Document(
        terms,
        terms.forward(),
        terms.discount(),
        paid,
        GreekLine.MULTIPLIER,
        GreekLine.MULTIPLIER * paid,
        volatility,
        reason(answer),
        volatility == null ? null : vega(terms, volatility),
        sentence(terms, answer));
  }

  private static double vega(OptionTerms terms, double volatility) {
    return 0.01
        * Black76.vega(
            terms.forward(), terms.strike(), terms.years(), volatility, terms.discount());
  }

  private static @Nullable String reason(ImpliedVolatility answer) {
    return switch (answer) {
      case Volatility found -> null;
      case BelowIntrinsic below -> "below-intrinsic";
      case AboveCap above -> "above-cap";
      case NoTime expired -> "no-time";
      case NoQuote none -> "no-quote";
      case OutsideDomain outside -> "outside-domain";
    };
  }

  private static String sentence(OptionTerms terms, ImpliedVolatility answer) {
    return switch (answer) {
      case Volatility found ->
          Figures.text(
              "The price implies a volatility of %s %%; a vol point more adds %s index points.",
              Figures.number(100 * found.value(), PLACES),
              TermsText.digits(vega(terms, found.value()), 4));
      case BelowIntrinsic below ->
          Figures.text(
              "No volatility gives %s: it is not above %s, what exercise on the forward is worth"
                  + " today.",
              TermsText.digits(below.price(), DIGITS), TermsText.digits(below.intrinsic(), DIGITS));
      case AboveCap above ->
          Figures.text(
              "No volatility gives %s: it is not below %s, the most that any volatility gives.",
              TermsText.digits(above.price(), DIGITS), TermsText.digits(above.cap(), DIGITS));
      case NoTime expired -> "The option has no time left, so its price holds no volatility.";
      case NoQuote none ->
          Figures.text(
              "%s is no price that somebody pays, so it holds no volatility.",
              TermsText.digits(none.price(), DIGITS));
      case OutsideDomain outside ->
          "These terms lie beyond what numbers can express: no volatility can be computed.";
    };
  }
}
