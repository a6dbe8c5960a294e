package alvh.app;

import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * A market of two years that nobody has traded: an index that swings, a VIX that swings against it
 * and a curve of futures that leads to its mean. It is enough for condors, engine and ladder to
 * move, and belongs to no publisher.
 */
final class MadeUpMarket {
  static final LocalDate FIRST = LocalDate.of(2017, 1, 3);
  static final LocalDate LAST = LocalDate.of(2018, 9, 28);

  private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("MM/dd/yyyy");
  private static final double MEAN_VIX = 17;
  private static final double SWING = 6;
  private static final int SESSIONS_A_SWING = 90;
  private static final int MONTHS_LISTED = 7;

  private MadeUpMarket() {}

  /** Writes the files of its publishers into the folder. */
  static Path write(Path folder) throws IOException {
    List<LocalDate> sessions = ExchangeCalendar.NYSE.sessions(FIRST, LAST);
    var index = new StringBuilder("DATE,OPEN,HIGH,LOW,CLOSE\n");
    var vix = new StringBuilder("DATE,OPEN,HIGH,LOW,CLOSE\n");
    var futures = new StringBuilder("Date,Expiry,Settle,Source\n");
    for (int i = 0; i < sessions.size(); i++) {
      LocalDate date = sessions.get(i);
      double phase = 2 * Math.PI * i / SESSIONS_A_SWING;
      bar(index, date, 2400 + i - 60 * Math.sin(phase) + 6 * Math.sin(17 * phase));
      bar(vix, date, spot(phase));
      curve(futures, date, spot(phase));
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("SPX_History.csv"), index);
    Files.writeString(folder.resolve("VIX_History.csv"), vix);
    Files.writeString(folder.resolve("settlements.csv"), futures);
    return folder;
  }

  private static double spot(double phase) {
    return MEAN_VIX + SWING * Math.sin(phase) + Math.cos(5 * phase);
  }

  private static void bar(StringBuilder file, LocalDate date, double close) {
    file.append(
        String.format(
            Locale.ROOT,
            "%s,%.2f,%.2f,%.2f,%.2f\n",
            SLASHED.format(date),
            close,
            close * 1.01,
            close * .99,
            close));
  }

  private static void curve(StringBuilder file, LocalDate date, double spot) {
    LocalDate end = date.plusMonths(MONTHS_LISTED);
    for (LocalDate expiry : Expirations.vixMonthlies(date.plusDays(1), end)) {
      double months = ChronoUnit.DAYS.between(date, expiry) / 30.0;
      double settle = MEAN_VIX + 1 + (spot - MEAN_VIX) * Math.exp(-.4 * months);
      file.append(String.format(Locale.ROOT, "%s,%s,%.3f,made up\n", date, expiry, settle));
    }
  }
}
