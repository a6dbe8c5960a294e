package alvh.bench;

import alvh.market.QuoteTape;
import alvh.pricing.Black76;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Twenty years of a made-up index with five expiries of a hundred strikes, calls and puts: 1,000
 * quotes a session, in pennies about a Black price that leans to the puts.
 */
final class MadeTape {
  static final int SESSIONS = 5040;
  static final int ROWS = 1000;
  private static final int EXPIRIES = 5;
  private static final int STRIKES = 100;
  private static final double STEP = 25;
  private static final long SEED = 11;
  private static final int FIRST_FRIDAY = 11_325;

  private MadeTape() {}

  /**
   * @param sessions so many from the first on
   */
  static QuoteTape make(int sessions) {
    int rows = sessions * ROWS;
    var session = new int[sessions];
    var start = new int[sessions + 1];
    var expiry = new int[rows];
    var columns = new double[4][rows];
    var random = new Random(SEED);
    double spot = 1500;
    int row = 0;
    for (int day = 0; day < sessions; day++) {
      int today = FIRST_FRIDAY + day / 5 * 7 + day % 5 + 3;
      spot *= Math.exp(.0002 + .0095 * random.nextGaussian());
      session[day] = today;
      start[day] = row;
      for (int e = 0; e < EXPIRIES; e++) {
        int expires = today + (14 * (e + 1) - Math.floorMod(today - FIRST_FRIDAY, 14));
        for (int right = -1; right <= 1; right += 2) {
          for (int k = 0; k < STRIKES; k++) {
            double strike = STEP * (Math.rint(spot / STEP) - STRIKES / 2 + k);
            expiry[row] = expires;
            columns[0][row] = Math.max(STEP, strike);
            quote(columns, row++, spot, expires - today, right);
          }
        }
      }
    }
    start[sessions] = row;
    return new QuoteTape(session, start, expiry, columns[0], columns[1], columns[2], columns[3]);
  }

  private static void quote(double[][] columns, int row, double spot, int days, int right) {
    double strike = columns[0][row];
    double years = days / 365.0;
    double volatility = .15 - .25 * Math.log(strike / spot);
    double price = Black76.price(spot, strike, years, Math.max(.05, volatility), 1, right);
    double half = Math.max(.05, .01 * price);
    columns[1][row] = Math.max(0, Math.rint(100 * (price - half)) / 100);
    columns[2][row] = Math.rint(100 * (price + half)) / 100;
    columns[3][row] = Black76.forwardDelta(spot, strike, years, Math.max(.05, volatility), right);
  }

  /** Columns of session, expiry, strike, bid, ask and delta as little-endian doubles. */
  static void write(QuoteTape tape, Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(6 * 8 * tape.rows()).order(ByteOrder.LITTLE_ENDIAN);
    for (int day = 0; day < tape.session().length; day++) {
      for (int i = tape.start()[day]; i < tape.start()[day + 1]; i++) {
        bytes.putDouble(tape.session()[day]);
      }
    }
    for (int i = 0; i < tape.rows(); i++) {
      bytes.putDouble(tape.expiry()[i]);
    }
    for (double[] column : new double[][] {tape.strike(), tape.bid(), tape.ask(), tape.delta()}) {
      for (double value : column) {
        bytes.putDouble(value);
      }
    }
    Files.write(file, bytes.array());
  }
}
