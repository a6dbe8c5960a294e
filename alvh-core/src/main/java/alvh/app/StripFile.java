package alvh.app;

import alvh.config.UserError;
import alvh.surface.QuoteStrip;
import alvh.surface.StrikeQuotes;
import alvh.surface.VixCalculation;
import alvh.surface.VixOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of two strips without dates, {@code term,strike,call_bid,call_ask,put_bid,put_ask} with
 * the terms {@code near} and {@code next}: worked examples of the index are passed on like that.
 *
 * <p>Minutes to settlement and rates are not in it and are asked for.
 */
record StripFile(Path file) {
  private static final String HEADER = "term,strike,call_bid,call_ask,put_bid,put_ask";
  private static final int COLUMNS = 6;

  /** Whether the file begins with the header of this layout. */
  static boolean isOne(Path file) throws IOException {
    try (var lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      char[] head = new char[HEADER.length()];
      return lines.read(head) == head.length && HEADER.equals(new String(head));
    }
  }

  /**
   * @param minutes two numbers with a comma between them
   * @param rates the same, continuously compounded
   */
  VixCalculation vix(String minutes, String rates) throws IOException {
    if (minutes.isEmpty() || rates.isEmpty()) {
      throw new UserError(
          "%s holds strikes without dates: add --minutes 35924,46394 --rates .000305,.000286."
              .formatted(file.getFileName()));
    }
    String[] times = pair(minutes, "--minutes");
    String[] interest = pair(rates, "--rates");
    VixOutcome outcome =
        VixCalculation.of(
            strip("near", times[0], interest[0]),
            strip("next", times[1], interest[1]),
            VixCalculation.VIX_DAYS);
    return switch (outcome) {
      case VixCalculation vix -> vix;
      case VixOutcome.Unavailable none ->
          throw new UserError(
              "%s gives no index: %s.".formatted(file.getFileName(), none.reason()));
    };
  }

  private static String[] pair(String text, String option) {
    String[] two = text.split(",", -1);
    if (two.length != 2) {
      throw new UserError("%s '%s' is not two numbers: near,next.".formatted(option, text));
    }
    return two;
  }

  private QuoteStrip strip(String term, String minutes, String rate) throws IOException {
    List<StrikeQuotes> quotes = new ArrayList<>();
    int line = 0;
    for (String row : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      line++;
      String[] cells = row.strip().split(",", -1);
      if (cells[0].equals(term)) {
        quotes.add(quotes(cells, line));
      }
    }
    try {
      return new QuoteStrip(
          Words.positive(minutes, "--minutes"), Words.share(rate, "--rates"), quotes);
    } catch (IllegalArgumentException e) {
      throw new UserError("%s: %s.".formatted(file.getFileName(), e.getMessage()), e);
    }
  }

  private StrikeQuotes quotes(String[] cells, int line) {
    try {
      double[] n = new double[COLUMNS];
      for (int i = 1; i < COLUMNS; i++) {
        n[i] = Double.parseDouble(cells[i]);
      }
      return new StrikeQuotes(n[1], n[2], n[3], n[4], n[5]);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new UserError(
          "%s:%d is no strike with two bids and two asks.".formatted(file.getFileName(), line), e);
    }
  }
}
