package alvh.store;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.surface.FitLayer;
import alvh.surface.FoundSlice;
import alvh.surface.KeptFits;
import alvh.surface.SurfaceFit;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Fits beside the store, a file for each, named by the hash of the quotes and of the fit's version.
 *
 * <p>A file that cannot be read, or whose hash is not that of its content, counts as missing, and
 * one that cannot be written is left out: they only spare time. The folder may be deleted at any
 * time.
 */
public final class FitFiles implements KeptFits {
  private static final int HASH_LENGTH = 32;

  private final Path folder;

  /** Fits in that folder, which is made when the first is kept. */
  public FitFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<List<FoundSlice>> find(OptionChain chain) {
    try {
      byte[] bytes = Files.readAllBytes(file(chain));
      int length = bytes.length - HASH_LENGTH;
      return length > 0 && isWhole(bytes, length)
          ? Optional.of(read(ByteBuffer.wrap(bytes, 0, length)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(OptionChain chain, List<FoundSlice> found) {
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "fit", ".draft");
      Files.write(draft, bytes(found));
      Files.move(
          draft, file(chain), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Without room for it the fit is searched for again next time.
    }
  }

  private static boolean isWhole(byte[] bytes, int length) {
    MessageDigest digest = Hashes.sha256();
    digest.update(bytes, 0, length);
    return Arrays.equals(digest.digest(), Arrays.copyOfRange(bytes, length, bytes.length));
  }

  private static List<FoundSlice> read(ByteBuffer in) {
    var found = new ArrayList<FoundSlice>();
    for (int left = in.getInt(); left > 0; left--) {
      double theta = in.getDouble();
      double rho = in.getDouble();
      double c = in.getDouble();
      FitLayer layer = FitLayer.values()[in.getInt()];
      found.add(new FoundSlice(theta, rho, c, layer, doubles(in), doubles(in)));
    }
    return List.copyOf(found);
  }

  private static double[] doubles(ByteBuffer in) {
    double[] values = new double[in.getInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.getDouble();
    }
    return values;
  }

  private static byte[] bytes(List<FoundSlice> found) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(found.size());
      for (FoundSlice slice : found) {
        out.writeDouble(slice.theta());
        out.writeDouble(slice.rho());
        out.writeDouble(slice.c());
        out.writeInt(slice.layer().ordinal());
        write(slice.x(), out);
        write(slice.density(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bytes.writeBytes(Hashes.sha256().digest(bytes.toByteArray()));
    return bytes.toByteArray();
  }

  private static void write(double[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  private Path file(OptionChain chain) {
    return folder.resolve(HexFormat.of().formatHex(key(chain)) + ".fit");
  }

  /** Everything that a fit looks at. */
  private static byte[] key(OptionChain chain) {
    MessageDigest digest = Hashes.sha256();
    digest.update(ints(SurfaceFit.VERSION));
    digest.update(text(chain.asOf().toString()));
    for (ChainQuotes quotes : chain.expiries()) {
      digest.update(text(quotes.optionClass() + quotes.expiry() + quotes.settlesAt()));
      digest.update(ints(quotes.size()));
      digest.update(columns(quotes));
    }
    return digest.digest();
  }

  private static byte[] columns(ChainQuotes quotes) {
    ByteBuffer bytes = ByteBuffer.allocate(5 * Double.BYTES * quotes.size());
    for (int row = 0; row < quotes.size(); row++) {
      bytes.putDouble(quotes.strike(row));
      for (ChainQuotes.Side side : List.of(quotes.calls(), quotes.puts())) {
        bytes.putDouble(side.bid()[row]).putDouble(side.ask()[row]);
      }
    }
    return bytes.array();
  }

  private static byte[] ints(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
