package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The texts of trades.csv and equity.csv: what they hold to the last character. */
class RunFilesTextTest {
  @Test
  void trades_are_listed_condors_first_then_hedge_fills() {
    List<String> lines = TradesCsv.of(TradeList.of(SampleRun.of(24, 100))).lines().toList();

    assertThat(lines)
        .containsExactly(
            "arm,kind,id,opened,closed,instrument,quantity,entry_price,exit_price,exit_reason,"
                + "gross,slippage,fees,net,label,price_source,settled_on",
            condor("ALVH"),
            condor("ARM0"),
            condor("ARM1"),
            openCondor("ALVH"),
            openCondor("ARM0"),
            openCondor("ARM1"),
            hedge("ALVH"),
            hedge("ARM1"));
  }

  private static String condor(String arm) {
    return arm
        + ",condor,C0,2007-01-03,2007-02-01,SPXW 2018-03-16"
        + " 2400/2560/2840/2890,1,25.00000000,15.00000000,STOP,1000.00,50.00,10.80,939.20,imputed;"
        + " hypothetical PM settlement,,";
  }

  private static String openCondor(String arm) {
    return arm
        + ",open condor,C9999,2007-02-06,,SPXW 2018-03-16 2400/2560/2840/2890,1,25.00000000,,,,,,,"
        + "reconstructed; hypothetical PM settlement,,";
  }

  private static String hedge(String arm) {
    return arm
        + ",hedge,H2007-01-03,2007-01-03,,VXMG18,4,16.01500000,,,,6.00,1.80,,not listed yet,GIVEN,";
  }

  @Test
  void equity_is_listed_session_by_session_in_dollars_and_cents() {
    Run run = SampleRun.of(2, 100);

    List<String> lines = EquityCsv.of(run).lines().toList();

    assertThat(lines).hasSize(1 + 2 * 3);
    assertThat(lines.get(0))
        .isEqualTo(
            "date,arm,equity,cash,condor_result,hedge_result,condor_costs,hedge_costs,interest,"
                + "open_condors,hedge_minis,engine3_net");
    assertThat(lines.get(1))
        .isEqualTo("2007-01-03,ALVH,1000000.00,1000000.00,0.00,0.00,0.00,0.00,0.00,3,4,0.00");
    assertThat(lines.get(5))
        .startsWith("2007-01-04,ARM0,")
        .endsWith(",0.00,10.00,0.00,50.00,3,0,0.00");
  }

  @Test
  void equity_is_what_its_parts_add_up_to() {
    for (ArmRun arm : SampleRun.of(300, 100).arms()) {
      ArmPath path = ArmPath.of(arm);
      for (int i = 0; i < path.sessions(); i++) {
        double parts = path.condors()[i] + path.hedge()[i] + path.interest()[i];
        assertThat(path.equity()[i]).isCloseTo(path.capital() + parts, within(1e-6));
      }
    }
  }

  @Test
  void a_text_with_a_comma_is_quoted() {
    assertThat(new Csv().add("a,b").add("c\"d").add("e").end().toString())
        .isEqualTo("\"a,b\",\"c\"\"d\",e\n");
  }

  @Test
  void equal_runs_give_equal_texts() {
    assertThat(TradesCsv.of(TradeList.of(SampleRun.of(400, 100))))
        .isEqualTo(TradesCsv.of(TradeList.of(SampleRun.of(400, 100))));
    assertThat(EquityCsv.of(SampleRun.of(400, 100)))
        .isEqualTo(EquityCsv.of(SampleRun.of(400, 100)));
  }
}
