package alvh.app;

import alvh.app.ChainInput.Found;
import alvh.app.ChainRow.Money;
import alvh.config.UserError;
import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.report.Figures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows an option chain: one line an expiry, or every strike of one. */
@CommandLine.Command(
    name = "chain",
    description = {
      "Show an option chain: what is quoted for each expiry, and what is odd about it.",
      "With --expiry every strike of that day with bid, ask and volatility."
    },
    footer = {
      "",
      "Examples:",
      "  alvh chain SPX_20190425.csv",
      "  alvh chain 2019-04-25 --expiry 2019-05-31"
    })
final class Chain implements Command {
  @Mixin private JsonOption json = new JsonOption();
  @Mixin private ChainInput input = new ChainInput();

  @Option(names = "--expiry", paramLabel = "DATE", description = "List the strikes of this expiry.")
  private @Nullable String expiry;

  /**
   * @param asOfAssumed whether the source names a day only
   * @param spot level of the underlying beside the quotes; absent where the file has none
   * @param sessions how many days the file or the store has, from the first to the last
   */
  private record Document(
      String underlying,
      LocalDate session,
      Instant asOf,
      boolean asOfAssumed,
      @Nullable Double spot,
      String source,
      int sessions,
      LocalDate firstSession,
      LocalDate lastSession,
      List<ChainRow> expiries,
      List<Strikes> strikes) {}

  private record Strikes(String optionClass, LocalDate expiry, List<StrikeLine> lines) {}

  @Override
  public int run(Session session) {
    Found found = input.read(session);
    OptionChain chain = found.chain();
    List<ChainQuotes> wanted = wanted(chain);
    Map<ChainQuotes, Money> money = Money.of(chain);
    List<ChainRow> rows =
        wanted.stream().map(s -> row(found, s, Optional.ofNullable(money.get(s)))).toList();
    if (json.wanted()) {
      session.json(
          new Document(
              chain.underlying(),
              chain.session(),
              chain.asOf(),
              input.moment(chain).assumed(),
              Double.isNaN(chain.spot()) ? null : chain.spot(),
              chain.source(),
              found.sessions().days().size(),
              found.sessions().days().getFirst(),
              found.sessions().days().getLast(),
              rows,
              expiry == null ? List.of() : strikes(wanted, money)));
    } else {
      new ChainText(session, found, input.moment(chain), money)
          .print(rows, expiry == null ? List.of() : wanted);
    }
    return DONE;
  }

  private static ChainRow row(Found found, ChainQuotes slice, Optional<Money> money) {
    Optional<ChainQuotes> before =
        found.before().stream()
            .flatMap(chain -> chain.expiries().stream())
            .filter(
                other ->
                    other.expiry().equals(slice.expiry())
                        && other.optionClass().equals(slice.optionClass()))
            .findFirst();
    return ChainRow.of(found.chain(), slice, before, money);
  }

  private List<ChainQuotes> wanted(OptionChain chain) {
    if (expiry == null) {
      return chain.expiries();
    }
    LocalDate day = ChainInput.date(expiry, "--expiry");
    List<ChainQuotes> wanted =
        chain.expiries().stream().filter(slice -> slice.expiry().equals(day)).toList();
    if (wanted.isEmpty()) {
      throw new UserError(
          "The chain of %s on %s has no expiry on %s; it has %s."
              .formatted(chain.underlying(), chain.session(), day, around(chain, day)));
    }
    return wanted;
  }

  private static String around(OptionChain chain, LocalDate day) {
    List<LocalDate> days = chain.expiries().stream().map(ChainQuotes::expiry).distinct().toList();
    var near = new ArrayList<LocalDate>();
    days.stream().filter(day::isAfter).reduce((a, b) -> b).ifPresent(near::add);
    days.stream().filter(day::isBefore).findFirst().ifPresent(near::add);
    return near.stream().map(LocalDate::toString).collect(Collectors.joining(" and "));
  }

  private static List<Strikes> strikes(List<ChainQuotes> slices, Map<ChainQuotes, Money> money) {
    return slices.stream()
        .map(
            slice ->
                new Strikes(
                    slice.optionClass(),
                    slice.expiry(),
                    StrikeLine.of(slice, Optional.ofNullable(money.get(slice)))))
        .toList();
  }

  /** A number with so many decimals, or the sign for an unknown one. */
  static String text(@Nullable Double value, int decimals) {
    return value == null ? Figures.UNKNOWN : Figures.number(value, decimals);
  }
}
