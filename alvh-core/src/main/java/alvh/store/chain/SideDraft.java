package alvh.store.chain;

import alvh.market.ChainQuotes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The calls or the puts of one expiry while their rows come in; columns that grow. */
final class SideDraft {
  private static final int FIRST_CAPACITY = 128;

  private double[] strikes = new double[FIRST_CAPACITY];
  private double[] bids = new double[FIRST_CAPACITY];
  private double[] asks = new double[FIRST_CAPACITY];
  private int[] volumes = new int[FIRST_CAPACITY];
  private int[] interests = new int[FIRST_CAPACITY];
  private int[] lines = new int[FIRST_CAPACITY];
  private int size;
  private boolean rising = true;

  /** Hears of a row that repeats the contract of an earlier one. */
  interface OnRepeat {
    void repeated(int line, int firstLine, double strike, boolean same);
  }

  void add(double strike, double bid, double ask, int volume, int openInterest, int line) {
    if (size == strikes.length) {
      grow(2 * size);
    }
    rising &= size == 0 || strike > strikes[size - 1];
    strikes[size] = strike;
    bids[size] = bid;
    asks[size] = ask;
    volumes[size] = volume;
    interests[size] = openInterest;
    lines[size] = line;
    size++;
  }

  private void grow(int capacity) {
    strikes = Arrays.copyOf(strikes, capacity);
    bids = Arrays.copyOf(bids, capacity);
    asks = Arrays.copyOf(asks, capacity);
    volumes = Arrays.copyOf(volumes, capacity);
    interests = Arrays.copyOf(interests, capacity);
    lines = Arrays.copyOf(lines, capacity);
  }

  int size() {
    return size;
  }

  double strike(int row) {
    return strikes[row];
  }

  /** Puts the rows in order of strike, each strike once: the earliest line stands. */
  void sort(OnRepeat onRepeat) {
    if (rising) {
      return;
    }
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer row) -> strikes[row]))
            .mapToInt(row -> row)
            .toArray();
    var sorted = new SideDraft();
    int last = -1;
    for (int row : order) {
      if (last >= 0 && strikes[row] == strikes[last]) {
        onRepeat.repeated(lines[row], lines[last], strikes[row], isSame(row, last));
      } else {
        sorted.add(strikes[row], bids[row], asks[row], volumes[row], interests[row], lines[row]);
        last = row;
      }
    }
    take(sorted);
  }

  private boolean isSame(int row, int other) {
    return Double.compare(bids[row], bids[other]) == 0
        && Double.compare(asks[row], asks[other]) == 0;
  }

  private void take(SideDraft sorted) {
    strikes = sorted.strikes;
    bids = sorted.bids;
    asks = sorted.asks;
    volumes = sorted.volumes;
    interests = sorted.interests;
    lines = sorted.lines;
    size = sorted.size;
    rising = true;
  }

  /** The columns over those strikes, which hold all of this side's; the others are not listed. */
  ChainQuotes.Side over(double[] union) {
    int count = union.length;
    if (count == size) {
      return new ChainQuotes.Side(
          Arrays.copyOf(bids, size),
          Arrays.copyOf(asks, size),
          Arrays.copyOf(volumes, size),
          Arrays.copyOf(interests, size));
    }
    var side =
        new ChainQuotes.Side(new double[count], new double[count], new int[count], new int[count]);
    int row = 0;
    for (int i = 0; i < count; i++) {
      boolean listed = row < size && strikes[row] == union[i];
      side.bid()[i] = listed ? bids[row] : Double.NaN;
      side.ask()[i] = listed ? asks[row] : Double.NaN;
      side.volume()[i] = listed ? volumes[row] : -1;
      side.openInterest()[i] = listed ? interests[row] : -1;
      row += listed ? 1 : 0;
    }
    return side;
  }
}
