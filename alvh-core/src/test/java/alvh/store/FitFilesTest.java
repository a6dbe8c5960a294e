package alvh.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.OptionChain;
import alvh.surface.FittedSurface;
import alvh.surface.FoundSlice;
import alvh.surface.KeptFits;
import alvh.surface.QuotedSmiles;
import alvh.surface.SmileSlice;
import alvh.surface.SurfaceFit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitFilesTest {
  private static final OptionChain CHAIN = chain(0.05);

  /** Sum of the numbers of {@link #CHAIN}: another sum is another {@link SurfaceFit#VERSION}. */
  private static final double NUMBERS = 448.7031061907861;

  /** Logarithms of another machine may differ in their last digit. */
  private static final double ROUNDING = 1e-6;

  @TempDir private Path folder;

  private static OptionChain chain(double halfSpread) {
    return QuotedSmiles.around(QuotedSmiles.smiles(10, 30, 60), halfSpread);
  }

  /** Counts searches and hears of what was found. */
  private static final class Listening implements KeptFits {
    private final KeptFits behind;
    private List<FoundSlice> found = List.of();
    private int searches;

    Listening(KeptFits behind) {
      this.behind = behind;
    }

    @Override
    public Optional<List<FoundSlice>> find(OptionChain chain) {
      return behind.find(chain);
    }

    @Override
    public void keep(OptionChain chain, List<FoundSlice> slices) {
      found = slices;
      searches++;
      behind.keep(chain, slices);
    }
  }

  private int searches(OptionChain chain) {
    var listening = new Listening(new FitFiles(folder));
    SurfaceFit.of(chain, listening).orElseThrow();
    return listening.searches;
  }

  @Test
  void a_kept_fit_is_the_same_surface_to_the_last_bit() {
    FittedSurface first = SurfaceFit.of(CHAIN, new FitFiles(folder)).orElseThrow();
    FittedSurface again = SurfaceFit.of(CHAIN, new FitFiles(folder)).orElseThrow();

    for (double years = 0.01; years < 0.5; years += 0.013) {
      SmileSlice one = first.slice(years);
      SmileSlice other = again.slice(years);
      for (double k = -0.4; k < 0.2; k += 0.017) {
        assertThat(other.volatility(k)).isEqualTo(one.volatility(k));
      }
    }
    assertThat(again.vix()).isEqualTo(first.vix());
    assertThat(again.diagnostics()).isEqualTo(first.diagnostics());
  }

  @Test
  void a_chain_is_searched_once_and_one_with_another_quote_anew() {
    assertThat(searches(CHAIN)).isOne();
    assertThat(searches(CHAIN)).isZero();
    assertThat(searches(chain(0.06))).isOne();
  }

  @Test
  void a_damaged_file_counts_as_missing_and_is_replaced() throws IOException {
    searches(CHAIN);
    Path file = only();
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at += 97) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x10;
      Files.write(file, damaged);
      assertThat(new FitFiles(folder).find(CHAIN)).isEmpty();
    }
    Files.write(file, new byte[7]);

    assertThat(searches(CHAIN)).isOne();
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void without_room_for_a_folder_nothing_is_kept_and_nothing_fails() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "a file");
    var fits = new FitFiles(file);

    assertThat(SurfaceFit.of(CHAIN, fits)).isPresent();
    assertThat(fits.find(CHAIN)).isEmpty();
  }

  @Test
  void numbers_change_only_with_the_version() {
    var listening = new Listening(KeptFits.NONE);
    SurfaceFit.of(CHAIN, listening).orElseThrow();
    double sum = 0;
    for (FoundSlice slice : listening.found) {
      sum += slice.theta() + slice.rho() + slice.c();
      sum += Arrays.stream(slice.x()).sum() + Arrays.stream(slice.density()).sum();
    }

    assertThat(SurfaceFit.VERSION).isEqualTo(1);
    assertThat(sum).isCloseTo(NUMBERS, within(ROUNDING));
  }

  private Path only() throws IOException {
    try (var files = Files.list(folder)) {
      return files.reduce((one, other) -> Path.of("two")).orElseThrow();
    }
  }
}
