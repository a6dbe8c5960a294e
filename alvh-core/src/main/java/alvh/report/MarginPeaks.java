package alvh.report;

import alvh.unit.Money;
import java.util.List;
import java.util.function.Function;

/**
 * The most that a broker asked for an arm's account over a run, dollars, each on a day of its own.
 *
 * <p>Source: method 4.3–4.5.
 *
 * @param regT options by strategy, with the futures
 * @param portfolio options by risk, with the futures
 * @param futures VIX futures alone
 * @param calls sessions on which the equity was less than what the configured rules ask for
 */
public record MarginPeaks(double regT, double portfolio, double futures, int calls) {
  /** Zero where nothing was ever held. */
  public static MarginPeaks of(List<MarginDay> days) {
    return new MarginPeaks(
        peak(days, day -> day.regT().plus(day.futures())),
        peak(days, day -> day.portfolio().plus(day.futures())),
        peak(days, MarginDay::futures),
        (int) days.stream().filter(MarginDay::called).count());
  }

  private static double peak(List<MarginDay> days, Function<MarginDay, Money> amount) {
    return days.stream().map(amount).mapToDouble(Money::dollars).max().orElse(0);
  }

  /** As a summary tells it. */
  public String sentence() {
    String asked =
        Figures.text(
            "A broker would have asked at most $%s for the layered hedge's account by Regulation T,"
                + " $%s by portfolio margin, $%s of it for futures",
            Figures.dollars(regT), Figures.dollars(portfolio), Figures.dollars(futures));
    return calls == 0
        ? asked + "; no margin call."
        : asked + Figures.text("; %s sessions with a margin call.", Figures.count(calls));
  }
}
