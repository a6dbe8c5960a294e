package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Robert Shiller's monthly table of prices, dividends and earnings of the S&P 500 since 1871: seven
 * lines of headings, months written as numbers ({@code 2024.1} is October), notes below the rows.
 * Blanks, NA and zeros at the end are values not known yet.
 */
final class ShillerTable implements Format {
  private static final int COLUMNS = 13;
  private static final int CAPE = 12;

  /** What the first columns are called in the store, by field. */
  private static final String[] SERIES = {
    "", "shiller.price", "shiller.dividend", "shiller.earnings", "shiller.cpi"
  };

  @Override
  public String name() {
    return "shiller-table";
  }

  @Override
  public Authority authority() {
    return Authority.PUBLISHER;
  }

  @Override
  public boolean endsWithLineBreak() {
    return false;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    for (int i = 0; i < head.rows().size(); i++) {
      if (head.word(i, 0).equals("date")
          && head.word(i, 1).equals("p")
          && head.word(i, 2).equals("d")
          && head.word(i, 3).equals("e")) {
        return Optional.of(new Layout("all", head.lineAfter(i), COLUMNS, ShillerTable::read));
      }
    }
    return Optional.empty();
  }

  private static void read(Row row, FileDraft draft) {
    LocalDate month =
        Dates.parseMonth(row.text(0)).orElseThrow(() -> new BadRow("has no month: a note"));
    for (int field = 1; field < SERIES.length; field++) {
      row.putPositive(draft, SERIES[field], month, field);
    }
    row.putPositive(draft, "shiller.cape", month, CAPE);
  }
}
