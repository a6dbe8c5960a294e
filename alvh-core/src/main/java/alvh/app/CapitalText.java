package alvh.app;

import alvh.report.Card;
import alvh.report.Figures;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the book ties up, what it may earn on that, and what it answers to. */
record CapitalText(Printout page, Card card) {
  private static final double NEARLY_ONE = .9995;

  void print() {
    Card.Capital capital = card.capital();
    if (capital == null) {
      return;
    }
    page.heading("Capital and returns");
    margin(capital);
    returns(capital);
    betas(capital);
    variance(capital);
  }

  private void margin(Card.Capital c) {
    page.text(
        Figures.text(
            "Margin $%s (%s): %s $%s by strategy, $%s by risk (ten moves $%s, house stress"
                + " $%s); VIX futures $%s.",
            Figures.dollars(c.margin()),
            c.rules().equals("PM") ? "portfolio" : "Regulation T",
            card.engine3() == null ? "condors" : "condors and call spreads",
            Figures.dollars(c.regT()),
            Figures.dollars(Math.max(c.tims(), c.house())),
            Figures.dollars(c.tims()),
            Figures.dollars(c.house()),
            Figures.dollars(c.futures())));
  }

  private void returns(Card.Capital c) {
    if (c.condorReturn() == null) {
      page.text(
          Figures.text(
              "What a condor returns is not known: only %d round trips of the past.", c.trades()));
      return;
    }
    page.text(
        Figures.text(
            "A condor should return %s %% a year by %d round trips of the past (floor %s %%); its"
                + " usual hedge costs %s %%, capital %s %%.%s",
            percent(c.condorReturn()),
            c.trades(),
            percent(c.floor()),
            percent(c.hedgeCost()),
            percent(c.costOfCapital()),
            c.carried() < NEARLY_ONE
                ? Figures.text(" The hedge shrinks to %s %% (E7).", percent(c.carried()))
                : ""));
    if (c.realisedReturn() != null) {
      page.text(
          Figures.text(
              "As the %d condors that this account has closed so far ended, it would return %s %%"
                  + " a year on the same margin.",
              c.closed(), percent(c.realisedReturn())));
    }
    if (c.expectedReturn() != null) {
      page.text(
          Figures.text(
              "By beta and variance premium the book should earn %s %% of the account a year (κ"
                  + " %s); premium and beta would scale the hedge by %s (E4).",
              percent(c.expectedReturn()),
              Figures.number(c.varianceShare(), 2),
              Figures.number(c.premiumScale(), 2)));
    }
  }

  private void betas(Card.Capital c) {
    if (c.condorBeta() != null) {
      page.text(
          Figures.text(
              "Beta of the condors %s, with the hedge %s; %s (C10).",
              Figures.number(c.condorBeta(), 3),
              c.bookBeta() == null ? Figures.UNKNOWN : Figures.number(c.bookBeta(), 3),
              c.betaLimit() == null
                  ? "no limit follows from it"
                  : Figures.text(
                      "the limit would be %s a VIX point", Figures.money(c.betaLimit()))));
    }
  }

  private void variance(Card.Capital c) {
    if (c.vega30() == 0) {
      return;
    }
    page.text(
        Figures.text(
            "The condors move by %s a VIX point; a percent of the index costs them %s by gamma,"
                + " the hedge's asymmetry returns %s.",
            Figures.money(c.vega30()),
            Figures.money(-c.gammaPercent()),
            Figures.money(c.asymmetryPercent())));
    page.text(
        Figures.text(
            "For 0.01 of forward variance before F1, F2 and F3: %s; two factors would ask for %s"
                + " VX of F1 and F2.",
            c.variance().stream().map(Figures::money).collect(Collectors.joining(", ")),
            joined(c.twoFactor(), 2)));
  }

  private static String joined(List<Double> values, int decimals) {
    return String.join(
        ", ", values.stream().map(value -> Figures.number(value, decimals)).toList());
  }

  private static String percent(@Nullable Double value) {
    return value == null ? Figures.UNKNOWN : Figures.percent(value);
  }
}
