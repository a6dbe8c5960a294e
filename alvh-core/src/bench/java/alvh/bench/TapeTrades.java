package alvh.bench;

import alvh.market.QuoteTape;
import alvh.strategy.TapeCondors;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the made tape and the trades of it for {@code bench/condors.py}, with the best time. */
final class TapeTrades {
  private static final int ROUNDS = 20;
  private static final double NANOS = 1e9;

  private TapeTrades() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    QuoteTape tape = MadeTape.make(MadeTape.SESSIONS);
    MadeTape.write(tape, folder.resolve("tape.bin"));
    var rules = new TapeCondors();
    TapeCondors.Result result = rules.run(tape);
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < ROUNDS; i++) {
      long before = System.nanoTime();
      result = rules.run(tape);
      best = Math.min(best, (System.nanoTime() - before) / NANOS);
    }
    try (var out =
        new PrintStream(
            Files.newOutputStream(folder.resolve("trades.csv")), false, StandardCharsets.UTF_8)) {
      out.println("opened,closed,expiry,lp,sp,sc,lc,credit,debit");
      for (TapeCondors.Trade t : result.trades()) {
        out.printf(
            Locale.ROOT,
            "%d,%d,%d,%s,%s,%s,%s,%.6f,%.6f%n",
            t.opened(),
            t.closed(),
            t.expiry(),
            t.strikes().get(0),
            t.strikes().get(1),
            t.strikes().get(2),
            t.strikes().get(3),
            t.credit(),
            t.debit());
      }
      out.flush();
    }
    Files.writeString(folder.resolve("seconds.txt"), String.format(Locale.ROOT, "%.6f%n", best));
  }
}
