package alvh.store.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.config.UserError;
import alvh.store.pull.Publisher.Wish;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublisherTest {
  private static final Wish AUTUMN = new Wish(LocalDate.of(2026, 10, 22), YearMonth.of(2026, 9));

  @Test
  void publishers_are_found_by_their_class() {
    assertThat(Pull.publishers())
        .extracting(Publisher::name)
        .containsExactlyInAnyOrder("cboe", "cfe", "fred");
  }

  @Test
  void indices_lie_in_one_folder_of_cboe() {
    assertThat(new CboeIndices().files(AUTUMN))
        .contains(
            RemoteFile.of(
                "cboe",
                "VIX9D_History.csv",
                "https://cdn.cboe.com/api/global/us_indices/daily_prices/VIX9D_History.csv"));
  }

  @Test
  void contracts_run_from_the_wished_month_to_the_ninth_that_is_listed() {
    List<RemoteFile> files = new CfeContracts().files(AUTUMN);

    assertThat(files).first().extracting(RemoteFile::name).isEqualTo("VX_2026-09-16.csv");
    assertThat(files).last().extracting(RemoteFile::name).isEqualTo("VX_2027-07-21.csv");
  }

  @Test
  void until_its_settlement_this_months_contract_is_the_nearest() {
    var wish = new Wish(LocalDate.of(2026, 10, 21), YearMonth.of(2026, 10));

    assertThat(new CfeContracts().files(wish)).hasSize(9);
  }

  @Test
  void contracts_before_2013_lie_in_the_archive_under_their_month_code() {
    List<RemoteFile> files =
        new CfeContracts().files(new Wish(LocalDate.of(2026, 10, 22), YearMonth.of(2003, 1)));

    assertThat(files)
        .first()
        .isEqualTo(
            RemoteFile.of(
                "cfe",
                "CFE_K04_VX.csv",
                "https://cdn.cboe.com/resources/futures/archive/volume-and-price/CFE_K04_VX.csv"));
    assertThat(files)
        .extracting(RemoteFile::name)
        .containsSequence("CFE_Z12_VX.csv", "VX_2013-01-16.csv");
  }

  @Test
  void a_series_is_a_query() {
    assertThat(new FredDownloads().files(AUTUMN))
        .contains(
            RemoteFile.of(
                "fred", "SOFR.csv", "https://fred.stlouisfed.org/graph/fredgraph.csv?id=SOFR"));
  }

  @Test
  void a_mirror_keeps_path_and_query() {
    List<RemoteFile> files =
        Pull.files(
            List.of("fred"), AUTUMN, Optional.of(URI.create("http://localhost:8080/mirror/")));

    assertThat(files)
        .extracting(file -> file.uri().toString())
        .contains("http://localhost:8080/mirror/graph/fredgraph.csv?id=DGS2");
  }

  @Test
  void an_unknown_publisher_is_the_users_mistake() {
    assertThatThrownBy(() -> Pull.files(List.of("nyse"), AUTUMN, Optional.empty()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("There is no publisher 'nyse'; choose from");
  }
}
