package alvh.store;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A chain ready to be written: its columns packed, its quotes counted. Packing is the larger part
 * of the work of writing and is done where the file is read.
 *
 * @param chain without its quotes
 * @param line of its first row in the file, from 1
 * @param rank of its snapshot, see {@link ChainDay}
 */
public record PackedChain(Title chain, int line, int rank, List<PackedSlice> slices) {
  /** What a chain says beside its quotes. */
  public record Title(
      String underlying, LocalDate session, long asOfSecond, double spot, String label) {}

  /** The quotes of one class and expiry. */
  record PackedSlice(ChainSlice slice, long settlesAtSecond, byte[] columns) {}

  public static PackedChain of(OptionChain chain, int line, int rank) {
    var title =
        new Title(
            chain.underlying(),
            chain.session(),
            chain.asOf().getEpochSecond(),
            chain.spot(),
            chain.source());
    return new PackedChain(
        title, line, rank, chain.expiries().stream().map(PackedChain::pack).toList());
  }

  /** Number of listed calls and puts. */
  public int quotes() {
    return slices.stream().mapToInt(packed -> packed.slice().counts().quotes()).sum();
  }

  /** Adds everything the chain says to a digest. */
  public void addTo(MessageDigest digest) {
    digest.update(chain.toString().getBytes(StandardCharsets.UTF_8));
    for (PackedSlice packed : slices) {
      ChainSlice slice = packed.slice();
      digest.update((slice.optionClass() + slice.expiry()).getBytes(StandardCharsets.UTF_8));
      digest.update(packed.columns());
    }
  }

  private static PackedSlice pack(ChainQuotes quotes) {
    double[] strikes = strikes(quotes);
    var writer = PackedColumns.writer();
    writer.write(strikes);
    long fingerprint = mix(1, strikes);
    for (ChainQuotes.Side side : List.of(quotes.calls(), quotes.puts())) {
      writer.write(side.bid());
      writer.write(side.ask());
      writer.write(side.volume());
      writer.write(side.openInterest());
      fingerprint = mix(mix(fingerprint, side.bid()), side.ask());
    }
    var slice =
        new ChainSlice(
            quotes.optionClass(),
            quotes.expiry(),
            strikes.length,
            QuoteCounts.of(quotes),
            fingerprint);
    return new PackedSlice(slice, quotes.settlesAt().getEpochSecond(), writer.written());
  }

  private static double[] strikes(ChainQuotes quotes) {
    double[] strikes = new double[quotes.size()];
    for (int row = 0; row < strikes.length; row++) {
      strikes[row] = quotes.strike(row);
    }
    return strikes;
  }

  private static long mix(long hash, double[] numbers) {
    long mixed = hash;
    for (double number : numbers) {
      mixed = (mixed ^ Double.doubleToLongBits(number)) * 0x9E3779B97F4A7C15L;
      mixed ^= mixed >>> 29;
    }
    return mixed;
  }

  /** The quotes that were packed. */
  static ChainQuotes unpack(ChainSlice slice, Instant settlesAt, byte[] columns) {
    var reader = PackedColumns.reader(columns);
    int size = slice.strikes();
    return new ChainQuotes(
        slice.optionClass(),
        slice.expiry(),
        settlesAt,
        reader.readPrices(size),
        side(reader, size),
        side(reader, size));
  }

  private static ChainQuotes.Side side(PackedColumns reader, int size) {
    return new ChainQuotes.Side(
        reader.readPrices(size),
        reader.readPrices(size),
        reader.readCounts(size),
        reader.readCounts(size));
  }
}
