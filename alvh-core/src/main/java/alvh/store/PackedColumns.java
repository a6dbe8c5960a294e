package alvh.store;

import java.util.Arrays;

/**
 * Columns of numbers as few bytes, and back without loss.
 *
 * <p>Prices are whole multiples of a tick and neighbours are near each other: a column is kept as
 * its greatest common step and the differences from row to row, seven bits a byte, negative ones
 * folded among the positive. A column that is not made of hundredths of a hundredth of a point is
 * kept as it is. A chain takes about a third of the room of plain integers, and is read as fast.
 */
final class PackedColumns {
  /** One over the finest price that is packed, index points. */
  private static final double SCALE = 10_000;

  private static final double LARGEST = 1e15;
  private static final byte STEPS = 0;
  private static final byte PLAIN = 1;
  private static final byte CONSTANT = 2;
  private static final int MOST_BYTES = 10;
  private static final int BITS = 7;
  private static final int LOW = (1 << BITS) - 1;

  private byte[] bytes;
  private int position;

  private PackedColumns(byte[] bytes) {
    this.bytes = bytes;
  }

  static PackedColumns writer() {
    return new PackedColumns(new byte[1 << 10]);
  }

  static PackedColumns reader(byte[] bytes) {
    return new PackedColumns(bytes);
  }

  byte[] written() {
    return Arrays.copyOf(bytes, position);
  }

  /** Numbers of contracts, −1 or above. */
  void write(int[] column) {
    if (isConstant(column)) {
      reserve(1 + MOST_BYTES);
      bytes[position++] = CONSTANT;
      writeNumber(fold(column[0]));
      return;
    }
    long[] steps = new long[column.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = column[i];
    }
    writeSteps(steps, 1);
  }

  /** Prices, zero or above; NaN where there is none. */
  void write(double[] column) {
    long[] steps = new long[column.length];
    long common = 0;
    for (int i = 0; i < steps.length; i++) {
      double price = column[i];
      if (Double.isNaN(price)) {
        steps[i] = -1;
        continue;
      }
      long step = (long) (price * SCALE + 0.5);
      if (!(price >= 0 && price * SCALE < LARGEST) || step / SCALE != price) {
        writePlain(column);
        return;
      }
      steps[i] = step;
      common = common == 1 ? 1 : divisor(common, step);
    }
    long step = Math.max(1, common);
    if (step > 1) {
      for (int i = 0; i < steps.length; i++) {
        steps[i] = steps[i] < 0 ? -1 : steps[i] / step;
      }
    }
    writeSteps(steps, step);
  }

  /** A source that does not say how many contracts there are says so of every row. */
  private static boolean isConstant(int[] column) {
    for (int number : column) {
      if (number != column[0]) {
        return false;
      }
    }
    return column.length > 0;
  }

  private static long fold(long difference) {
    return difference << 1 ^ difference >> Long.SIZE - 1;
  }

  private static long divisor(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }

  private void writePlain(double[] column) {
    reserve(1 + Double.BYTES * column.length);
    bytes[position++] = PLAIN;
    for (double number : column) {
      long bits = Double.doubleToLongBits(number);
      for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
        bytes[position++] = (byte) (bits >>> shift);
      }
    }
  }

  private void writeSteps(long[] steps, long step) {
    reserve(1 + MOST_BYTES * (1 + steps.length));
    bytes[position++] = STEPS;
    writeNumber(step);
    long before = 0;
    for (long here : steps) {
      writeNumber(fold(here - before));
      before = here;
    }
  }

  private void writeNumber(long number) {
    long rest = number;
    while ((rest & ~LOW) != 0) {
      bytes[position++] = (byte) (rest & LOW | LOW + 1);
      rest >>>= BITS;
    }
    bytes[position++] = (byte) rest;
  }

  private void reserve(int more) {
    if (bytes.length - position < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, position + more));
    }
  }

  int[] readCounts(int size) {
    int[] column = new int[size];
    if (bytes[position++] == CONSTANT) {
      Arrays.fill(column, (int) difference());
      return column;
    }
    position++;
    long here = 0;
    for (int i = 0; i < size; i++) {
      here += difference();
      column[i] = (int) here;
    }
    return column;
  }

  double[] readPrices(int size) {
    double[] column = new double[size];
    if (bytes[position++] == PLAIN) {
      readPlain(column);
      return column;
    }
    long step = readNumber();
    long here = 0;
    for (int i = 0; i < size; i++) {
      here += difference();
      column[i] = here < 0 ? Double.NaN : here * step / SCALE;
    }
    return column;
  }

  private void readPlain(double[] column) {
    for (int i = 0; i < column.length; i++) {
      long bits = 0;
      for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
        bits |= (bytes[position++] & 0xFFL) << shift;
      }
      column[i] = Double.longBitsToDouble(bits);
    }
  }

  private long difference() {
    long folded = readNumber();
    return folded >>> 1 ^ -(folded & 1);
  }

  private long readNumber() {
    byte first = bytes[position++];
    if (first >= 0) {
      return first;
    }
    long number = first & LOW;
    for (int shift = BITS; ; shift += BITS) {
      byte next = bytes[position++];
      number |= (long) (next & LOW) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
