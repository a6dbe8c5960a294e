package alvh.store.chain;

import alvh.market.OptionChain;
import alvh.store.PackedChain;
import alvh.store.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Throws damaged files at every importer of chains: whatever the bytes, a file is read with its
 * findings or refused with a sentence, and nothing else happens.
 *
 * <p>Seeded, so that what it finds is found again. {@code main} runs it for as many seconds as it
 * is told.
 */
final class ChainFuzz {
  /** Whole small files by the name under which they are read. */
  static final Map<String, String> CORPUS =
      new TreeMap<>(
          Map.of(
              "page.csv", Samples.QUOTE_PAGE_DAY,
              "closes.csv", Samples.END_OF_DAY_DAY,
              "table.dat", Samples.TABLE_2019,
              "saved.csv", Samples.table2022("Date: February 5 2022, 8:09 PM EST"),
              "local.csv", Samples.table2022("Date: 23 de marzo de 2022, 10:11 GMT-4"),
              "shop.csv", Samples.DATA_SHOP,
              "greeks.csv", Samples.DATA_SHOP_GREEKS,
              "spx_eod.txt", Samples.WIDE,
              "quotes.json", Samples.JSON));

  private static final String[] TOKENS = {
    "",
    ",",
    "\n",
    "\r\n",
    "\"",
    "-",
    "NaN",
    "1e308",
    "-1",
    "0",
    "99999999999999999999",
    "1.7e-5",
    "null",
    "{",
    "}",
    "[",
    "]",
    ":",
    "\uFEFF",
    "\u0000",
    "é",
    "02/30/2019",
    "2019-13-45",
    "SPX190621C02900000",
    "SPXW991399P99999999",
    "12/31/9999",
    "GMT+99",
    "25:61",
    " ",
    "\t",
    ";"
  };

  private final SplittableRandom random;
  private long read;
  private long refused;

  ChainFuzz(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Runs one damaged file; throws what the importer must not throw. */
  void once() throws IOException {
    Object[] names = CORPUS.keySet().toArray();
    String name = (String) names[random.nextInt(names.length)];
    byte[] bytes = CORPUS.get(name).getBytes(StandardCharsets.UTF_8);
    int damages = 1 + random.nextInt(8);
    for (int i = 0; i < damages; i++) {
      bytes = damaged(bytes);
    }
    try {
      read(name, bytes);
      read++;
    } catch (UnreadableFile e) {
      if (e.reason().isBlank() || e.reason().indexOf('\n') >= 0) {
        throw new IllegalStateException("a refusal is one sentence, not '" + e.reason() + "'", e);
      }
      refused++;
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          name + " was not survived:\n" + new String(bytes, StandardCharsets.UTF_8), e);
    }
  }

  /** Reads the bytes as the layout that claims them, and packs what comes of it. */
  static void read(String name, byte[] bytes) throws IOException, UnreadableFile {
    ChainHead head = ChainHead.of(name, bytes);
    int claims = 0;
    for (ChainLayout layout : ChainFiles.layouts()) {
      Optional<ChainLayout.Recognised> found = layout.recognise(head);
      if (found.isPresent()) {
        claims++;
        found.get().reader().read(new ShyStream(bytes), name, new PackingSink());
      }
    }
    if (claims > 1) {
      throw new IllegalStateException(claims + " layouts claim the file");
    }
  }

  private byte[] damaged(byte[] bytes) {
    int length = bytes.length;
    int at = length == 0 ? 0 : random.nextInt(length);
    byte[] token = TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(6)) {
      case 0 -> flipped(bytes, at);
      case 1 -> spliced(bytes, at, Math.min(length, at + random.nextInt(1, 20)), token);
      case 2 -> spliced(bytes, at, at, token);
      case 3 -> Arrays.copyOf(bytes, at);
      case 4 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, length));
      default -> field(bytes, token);
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] copy = bytes.clone();
    if (copy.length > 0) {
      copy[at] = (byte) random.nextInt(256);
    }
    return copy;
  }

  /** Puts the token into the place of a whole field. */
  private byte[] field(byte[] bytes, byte[] token) {
    int from = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
    while (from > 0 && bytes[from - 1] != ',' && bytes[from - 1] != '\n') {
      from--;
    }
    int to = from;
    while (to < bytes.length && bytes[to] != ',' && bytes[to] != '\n') {
      to++;
    }
    return spliced(bytes, from, to, token);
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] token) {
    byte[] result = Arrays.copyOf(bytes, from + token.length + bytes.length - to);
    System.arraycopy(token, 0, result, from, token.length);
    System.arraycopy(bytes, to, result, from + token.length, bytes.length - to);
    return result;
  }

  /** Does not say how much there is, so that it is read in small blocks. */
  private static final class ShyStream extends ByteArrayInputStream {
    ShyStream(byte[] bytes) {
      super(bytes);
    }

    @Override
    public int available() {
      return 0;
    }
  }

  /** Does what the store would do with a day. */
  private static final class PackingSink implements ChainSink {
    @Override
    public void day(OptionChain chain, int line, int rank) {
      PackedChain.of(chain, line, rank);
    }

    @Override
    public void reject(int line, String rule, Optional<LocalDate> date, String message) {
      if (message.indexOf('\n') >= 0 || rule.isEmpty()) {
        throw new IllegalStateException("a finding is one sentence, not '" + message + "'");
      }
    }

    @Override
    public void row() {}
  }

  long reads() {
    return read;
  }

  long refusals() {
    return refused;
  }

  /** Runs for so many seconds from a seed and says what happened. */
  public static void main(String[] arguments) throws IOException {
    long seconds = Long.parseLong(arguments[0]);
    var fuzz = new ChainFuzz(Long.parseLong(arguments[1]));
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    while (System.nanoTime() < end) {
      fuzz.once();
    }
    System.out.printf("%d read, %d refused, nothing else%n", fuzz.reads(), fuzz.refusals());
  }
}
