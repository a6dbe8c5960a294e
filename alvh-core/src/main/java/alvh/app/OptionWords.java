package alvh.app;

import alvh.config.UserError;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.OsiSymbol;
import alvh.instrument.Right;
import alvh.instrument.SymbolReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/**
 * The option that {@code price} and {@code iv} are asked about, for {@code @Mixin}: named by its
 * symbol or described by right, strike and time.
 *
 * <p>An option on VIX is taken on its future only: spot VIX cannot be held, and a forward is not
 * its spot. Source: method 2.1, "VIX options".
 */
final class OptionWords {
  private static final LocalDate NO_SATURDAYS = LocalDate.of(2015, 2, 1);

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SYMBOL",
      description = "OSI symbol, as SPXW260417P06000000; gives right, strike and settlement.")
  private String symbol = "";

  @CommandLine.Option(
      names = "--forward",
      paramLabel = "POINTS",
      description = "Forward or future, index points.")
  private String forward = "";

  @CommandLine.Option(
      names = "--spot",
      paramLabel = "POINTS",
      description = "Index level, in the place of --forward.")
  private String spot = "";

  @CommandLine.Option(
      names = "--rate",
      paramLabel = "SHARE",
      description = "Interest rate a year, continuously compounded: 4.5%% or 0.045 (default: 0).")
  private String rate = "0";

  @CommandLine.Option(
      names = "--yield",
      paramLabel = "SHARE",
      description = "Dividend yield a year with --spot: 1.3%% or 0.013 (default: 0).")
  private String yield = "";

  @CommandLine.Option(
      names = "--strike",
      paramLabel = "POINTS",
      description = "Strike, index points.")
  private String strike = "";

  @CommandLine.Option(names = "--right", paramLabel = "call|put", description = "Which option.")
  private String right = "";

  @CommandLine.Mixin private TimeWords time = new TimeWords();

  /** The terms, or the first mistake in the words as a {@link UserError}. */
  OptionTerms terms() {
    Optional<Option> named = symbol.isEmpty() ? Optional.empty() : Optional.of(named());
    Right side = named.map(Option::right).orElseGet(this::right);
    double struck = named.map(Option::strike).orElseGet(() -> Words.positive(strike, "--strike"));
    double years = time.years(named);
    boolean onForward = !forward.isEmpty();
    double r = Words.rate(rate, "--rate");
    double level =
        onForward ? Words.positive(forward, "--forward") : Words.positive(spot(), "--spot");
    requireConsistent(named);
    String name = named.map(Option::symbol).orElse(side.name().toLowerCase(Locale.ROOT));
    return new OptionTerms(name, side, onForward, level, struck, years, r, yieldOfSpot());
  }

  private void requireConsistent(Optional<Option> named) {
    if (!forward.isEmpty() && !spot.isEmpty()) {
      throw new UserError("--forward and --spot exclude each other: give the one you know.");
    }
    if (!forward.isEmpty() && !yield.isEmpty()) {
      throw new UserError("--yield belongs to --spot: a forward has its dividends in it.");
    }
    boolean onVix =
        named.filter(o -> List.of(OptionRoot.VIX, OptionRoot.VIXW).contains(o.root())).isPresent();
    if (onVix && forward.isEmpty()) {
      throw new UserError(
          "An option on VIX is priced on the VIX future with the same settlement, not on spot VIX:"
              + " give that future's price with --forward.");
    }
  }

  private @Nullable Double yieldOfSpot() {
    if (!forward.isEmpty()) {
      return null;
    }
    return yield.isEmpty() ? 0.0 : Words.rate(yield, "--yield");
  }

  private String spot() {
    if (spot.isEmpty()) {
      throw new UserError("Say where the underlying stands: --forward or --spot is missing.");
    }
    return spot;
  }

  private Option named() {
    if (!strike.isEmpty() || !right.isEmpty()) {
      throw new UserError(
          "%s says strike and right already: leave out --strike and --right.".formatted(symbol));
    }
    return switch (OsiSymbol.parse(symbol)) {
      case SymbolReading.Read<Option> read -> onItsDay(read.instrument());
      case SymbolReading.Malformed<Option> bad ->
          throw new UserError(
              "'%s' %s: write it as SPXW260417P06000000.".formatted(bad.text(), bad.reason()));
    };
  }

  /** A Saturday in a symbol stood for the Friday before it until February 2015, never since. */
  private Option onItsDay(Option read) {
    String meant = read.symbol().replace(" ", "");
    boolean moved = !symbol.replace(" ", "").equalsIgnoreCase(meant);
    if (moved && !read.expiry().isBefore(NO_SATURDAYS)) {
      throw new UserError(
          "%s names a Saturday, on which nothing settles: %s is the Friday before."
              .formatted(symbol, meant));
    }
    return read;
  }

  private Right right() {
    return switch (right.toLowerCase(Locale.ROOT)) {
      case "call", "c" -> Right.CALL;
      case "put", "p" -> Right.PUT;
      case "" -> throw new UserError("Say which option: --right call or --right put, or a symbol.");
      default -> throw new UserError("--right '%s' is neither call nor put.".formatted(right));
    };
  }
}
