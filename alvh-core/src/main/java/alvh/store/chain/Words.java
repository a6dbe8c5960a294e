package alvh.store.chain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Short texts that come again in every row, such as the name of a class: one string for each. */
final class Words implements FieldCursor.Reading<String> {
  private static final int KNOWN = 8;

  private final byte[][] bytes = new byte[KNOWN][0];
  private final String[] texts = new String[KNOWN];
  private int latest;
  private int oldest;

  Words() {
    Arrays.fill(texts, "");
  }

  @Override
  public String of(byte[] row, int from, int to) {
    if (is(latest, row, from, to)) {
      return texts[latest];
    }
    for (int i = 0; i < KNOWN; i++) {
      if (is(i, row, from, to)) {
        latest = i;
        return texts[i];
      }
    }
    latest = oldest;
    oldest = (oldest + 1) % KNOWN;
    bytes[latest] = Arrays.copyOfRange(row, from, to);
    texts[latest] = new String(bytes[latest], StandardCharsets.UTF_8);
    return texts[latest];
  }

  private boolean is(int i, byte[] row, int from, int to) {
    byte[] known = bytes[i];
    return Arrays.equals(known, 0, known.length, row, from, to);
  }
}
