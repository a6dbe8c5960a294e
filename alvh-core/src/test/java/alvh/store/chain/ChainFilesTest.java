package alvh.store.chain;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealData;
import alvh.instrument.OptionRoot;
import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real files of chains, read whole. */
class ChainFilesTest {
  private static final Path CHAINS = Path.of("chains");

  @Test
  void a_quote_page_holds_one_day_of_both_classes() throws Exception {
    List<OptionChain> chains = read("spx_2019_quotepage/SPX_20190425.csv");

    assertThat(chains).hasSize(1);
    OptionChain chain = chains.getFirst();
    assertThat(chain.underlying()).isEqualTo("SPX");
    assertThat(chain.session()).isEqualTo(LocalDate.of(2019, 4, 25));
    assertThat(chain.asOf()).isEqualTo(Instant.parse("2019-04-25T19:00:00Z"));
    assertThat(chain.spot()).isEqualTo(2919.04);
    assertThat(chain.quotes()).isEqualTo(13340);
    assertThat(chain.expiries()).extracting(ChainQuotes::optionClass).contains("SPX", "SPXW");
    ChainQuotes first = chain.expiries().getFirst();
    assertThat(first.root()).contains(OptionRoot.SPXW);
    assertThat(first.strike(0)).isEqualTo(800);
    assertThat(first.calls().bid()[0]).isEqualTo(2109.9);
    assertThat(first.calls().ask()[0]).isEqualTo(2128.2);
    assertThat(first.calls().openInterest()[0]).isEqualTo(2);
  }

  @Test
  void a_file_of_closing_quotes_holds_forty_days() throws Exception {
    List<OptionChain> chains = read("spxw_2018_eod/SPX_2018.csv");

    assertThat(chains).hasSize(40);
    assertThat(chains.stream().mapToInt(OptionChain::quotes).sum()).isEqualTo(14438);
  }

  private static List<OptionChain> read(String file) throws Exception {
    return ChainFiles.read(RealData.folder().resolve(CHAINS).resolve(file));
  }
}
