package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The exchange's own file of one monthly VIX future, with or without a disclaimer before the
 * header.
 *
 * <p>Prices of trade dates before 2007-03-26 are ten times today's and are divided. A settlement of
 * zero means that none was made. The row of the expiry day carries the final settlement value.
 */
final class CfeContract implements Format {
  /** First day of today's scale, itself included: $1,000 a point instead of $100. */
  static final LocalDate RESCALED = LocalDate.of(2007, 3, 26);

  private static final double OLD_SCALE = 10;
  private static final Pattern CONTRACT =
      Pattern.compile("[FGHJKMNQUVXZ] \\((\\p{Alpha}{3} \\d{2}(\\d{2})?)\\)");
  private static final String[] HEADER = {
    "Trade Date",
    "Futures",
    "Open",
    "High",
    "Low",
    "Close",
    "Settle",
    "Change",
    "Total Volume",
    "EFP",
    "Open Interest"
  };
  private static final int SETTLE = 6;
  private static final int VOLUME = 8;
  private static final int OPEN_INTEREST = 10;
  private static final String[] PRICES = {"VX.open", "VX.high", "VX.low", "VX.close"};

  @Override
  public String name() {
    return "cfe-contract";
  }

  @Override
  public Authority authority() {
    return Authority.PUBLISHER;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    int header = head.isHeader(0, HEADER) ? 0 : 1;
    if (!head.isHeader(header, HEADER) || head.row(header + 1).fields().size() < 2) {
      return Optional.empty();
    }
    return month(head.row(header + 1).fields().get(1))
        .map(
            month ->
                new Layout(
                    "VX" + month,
                    head.lineAfter(header),
                    HEADER.length,
                    (row, draft) -> read(month, row, draft)));
  }

  /** The contract month of {@code F (Jan 05)} and {@code F (Jan 2024)}. */
  private static Optional<YearMonth> month(String contract) {
    Matcher matcher = CONTRACT.matcher(contract);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String pattern = matcher.group(2) == null ? "MMM uu" : "MMM uuuu";
    try {
      return Optional.of(
          YearMonth.parse(matcher.group(1), DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static void read(YearMonth month, Row row, FileDraft draft) {
    LocalDate date = row.date(0);
    LocalDate expiry = Expirations.vixMonthly(month);
    double settle = row.number(SETTLE);
    if (!month(row.text(1)).equals(Optional.of(month))) {
      throw new BadRow("is of %s in a file of %s".formatted(row.text(1), month));
    }
    if (date.isAfter(expiry)) {
      throw new BadRow("lies after the expiry of %s".formatted(expiry));
    }
    if (settle == 0) {
      draft.reject(row.line(), "zero-settle", Optional.of(date), "settlement is 0: none was made");
      return;
    }
    double scale = date.isBefore(RESCALED) ? OLD_SCALE : 1;
    if (scale != 1) {
      draft.repair(
          row.line(), "ten-times-price", date, "%s divided by 10".formatted(row.text(SETTLE)));
    }
    String series = date.equals(expiry) ? "VX.final" : "VX.settle";
    draft.value(series, date, expiry, settle / scale, row.line());
    readTrading(row, draft, date, expiry, scale);
  }

  /** Range and volume: blank or zero prices say that nothing was traded. */
  private static void readTrading(
      Row row, FileDraft draft, LocalDate date, LocalDate expiry, double scale) {
    for (int i = 0; i < PRICES.length; i++) {
      int field = 2 + i;
      if (!row.isMissing(field) && row.number(field) != 0) {
        draft.value(PRICES[i], date, expiry, row.number(field) / scale, row.line());
      }
    }
    draft.value("VX.volume", date, expiry, row.number(VOLUME), row.line());
    draft.value("VX.openInterest", date, expiry, row.number(OPEN_INTEREST), row.line());
  }
}
