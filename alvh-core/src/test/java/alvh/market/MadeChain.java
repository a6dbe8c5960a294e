package alvh.market;

import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** A chain of one expiry of SPXW, quoted by hand at the close of a session. */
public final class MadeChain {
  private final LocalDate session;
  private final LocalDate expiry;
  private final TreeMap<Double, double[]> quotes = new TreeMap<>();
  private Instant asOf;

  private MadeChain(LocalDate session, LocalDate expiry) {
    this.session = session;
    this.expiry = expiry;
    this.asOf = ExchangeCalendar.NYSE.close(session);
  }

  public static MadeChain spxw(LocalDate session, LocalDate expiry) {
    return new MadeChain(session, expiry);
  }

  public MadeChain at(Instant instant) {
    asOf = instant;
    return this;
  }

  public MadeChain call(double strike, double bid, double ask) {
    double[] row = row(strike);
    row[0] = bid;
    row[1] = ask;
    return this;
  }

  public MadeChain put(double strike, double bid, double ask) {
    double[] row = row(strike);
    row[2] = bid;
    row[3] = ask;
    return this;
  }

  private double[] row(double strike) {
    return quotes.computeIfAbsent(
        strike, k -> new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN});
  }

  public OptionChain chain() {
    double[] strikes = quotes.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    var listed =
        new ChainQuotes(
            "SPXW", expiry, ExchangeCalendar.NYSE.close(expiry), strikes, side(0), side(2));
    return new OptionChain("SPX", session, asOf, Double.NaN, "made by hand", List.of(listed));
  }

  private ChainQuotes.Side side(int column) {
    int size = quotes.size();
    var nobodySays = new int[size];
    Arrays.fill(nobodySays, -1);
    return new ChainQuotes.Side(
        quotes.values().stream().mapToDouble(row -> row[column]).toArray(),
        quotes.values().stream().mapToDouble(row -> row[column + 1]).toArray(),
        nobodySays,
        nobodySays);
  }
}
