package alvh.event;

import alvh.ledger.SettlementPrint;
import alvh.ledger.SettlementSource;
import alvh.ledger.SettlementValue;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;

/** A settlement value where a test gives the money itself. */
final class MadePrint {
  private static final LocalDate SESSION = LocalDate.of(2018, 2, 5);

  static final SettlementValue CLOSE =
      new SettlementValue(
          SettlementPrint.SPX_CLOSE,
          ExchangeCalendar.NYSE.close(SESSION),
          2648.94,
          SettlementSource.SPX_CLOSE);

  private MadePrint() {}
}
