package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.market.OptionChain;
import org.junit.jupiter.api.Test;

/** What is fitted to a chain of the program's own making never counts as real. */
class SimulatedChainTest {
  @Test
  void a_surface_says_whether_its_chain_was_quoted_or_made() {
    OptionChain quoted = QuotedSmiles.around(QuotedSmiles.smiles(30, 60), .05);
    OptionChain made =
        new OptionChain(
            quoted.underlying(),
            quoted.session(),
            quoted.asOf(),
            quoted.spot(),
            "SIM A1 seed 7",
            quoted.expiries());
    assertThat(SurfaceFit.of(quoted).orElseThrow().provenance()).isEqualTo(Provenance.REAL);
    assertThat(SurfaceFit.of(made).orElseThrow().provenance()).isEqualTo(Provenance.SIMULATED);
  }
}
