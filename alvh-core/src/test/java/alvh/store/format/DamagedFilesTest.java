package alvh.store.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import alvh.config.Discovery;
import alvh.store.FileDraft;
import alvh.store.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a file on its way, reading it ends in a draft or in one clear sentence, never
 * in another error. The damage is drawn from a fixed seed.
 */
class DamagedFilesTest {
  private static final long SEED = 20260105;
  private static final int ROUNDS = 60;

  private static final List<String> FILES =
      List.of(
          "DATE,OPEN,HIGH,LOW,CLOSE\n01/02/1990,1,2,3,4\n01/03/1990,1,2,3,4\n",
          "DATE,VVIX\n03/06/2006,71.73\n",
          ",Disclaimer,,,,\n"
              + "time, volume, open, high, low, close01/03/2007,0,1,2,3,4\n"
              + "01/04/2007,0,1,2,3,4\n",
          "Fecha,SPX\n2026-06-12,7431.45\n",
          "fecha,VIX_close,DFF\n2000-01-03,24.2,5.43\n",
          "Fecha,TOTAL_PUT_CALL_RATIO\n2019-10-07,1.05\n",
          "x,,,,\n, PRODUCT: EQUITY,,,\nDATE,CALL,PUT,TOTAL,P/C Ratio\n11/1/2006,1,2,3,0.64\n",
          "symbol,expirationDate,month,price,expiration_date,days_to_expiration,"
              + "next_price,next_days,days_diff,daily_carry,data_date\n"
              + "VIX1,20-Nov-2010,1,20.63,2010-11-20,30,,,,,2010-10-11\n",
          "Trade Date,Futures,Open,High,Low,Close,Settle,Change,Total Volume,EFP,Open Interest\r\n"
              + "02/12/2013,G (Feb 13),1,1,1,1,13.00,-0.50,4,2,7\r\n",
          "Date,Expiry,Settle,Source\n2018-02-05,2018-03-21,27.975,x\n",
          "observation_date,DGS2\n2005-01-03,3.10\n2005-01-04,\n",
          "date,value\n1954-07-01,1.13\n",
          "Date,Close\n1976-08-03,5.139999866485596\n",
          "date,close\n1987-01-01,14.92\n",
          "date,forward_pe\n1990-01-02,15.7\n",
          "date,price_to_cash_flow\n1990-01-31,9.1\n",
          "Date,P,D,E,CPI,F,R,P,D,T,E,E,CAPE\n2024.1,1,2,3,4,5,6,7,8,9,10,11,NA\n",
          "Price,Price,Close,High,Low,Open,Volume\nTicker,SPY,SPY,SPY,SPY,SPY,SPY\nDate,,,,,,\n"
              + "1993-01-29 00:00:00,1,2,3,4,5,6\n",
          "Date,Open,High,Low,Close,Volume\r\n2005-02-25,1,2,3,4,5\r\n",
          "time,open,high,low,close,Volume,Volume MA\n1991-12-02,930,930,930,930,,\n",
          "\uFEFF\"Date\",\"Price\",\"Open\",\"High\",\"Low\",\"Vol.\",\"Change %\"\n"
              + "\"05/19/2026\",\"43.14\",\"42.34\",\"45.72\",\"42.34\",\"\",\"-4.81%\"\n",
          "date,n_members,n_priced,adv,dec,unch,pct_above_50dma,pct_above_100dma,pct_above_200dma,"
              + "new_high_252d,new_low_252d\n1996-01-02,1,2,3,4,5,6,7,8,9,10\n",
          "date,consensus_mom\r\n\"Apr 10, 2026\",1.0\r\n",
          "date\n2000-02-02\n",
          "Date,MP1,Unscheduled\n2/8/1990,1.00E+10,0\n",
          "year,day,time,impact,cur,text,actual,forecast,previous\n"
              + "2022,Jan 3,9:45am,low,USD,PMI,1,,\n",
          "Date,BXM,PUT,CNDR\n1986-06-30,92.2,89.9,100\n");

  private final List<Format> formats = Discovery.implementationsOf(Format.class);
  @TempDir private Path folder;

  @Test
  void every_format_has_a_whole_file_here() throws Exception {
    var read = new TreeSet<String>();
    for (String text : FILES) {
      read.add(read(text.getBytes(StandardCharsets.UTF_8)).origin().format());
    }

    assertThat(read)
        .containsExactlyInAnyOrderElementsOf(formats.stream().map(Format::name).toList());
  }

  @Test
  void cut_off_anywhere() throws IOException {
    for (String text : FILES) {
      byte[] whole = text.getBytes(StandardCharsets.UTF_8);
      for (int length = 0; length < whole.length; length++) {
        readOrRefuse(Arrays.copyOf(whole, length));
      }
    }
  }

  @Test
  void with_bytes_changed() throws IOException {
    var random = new Random(SEED);
    for (String text : FILES) {
      for (int round = 0; round < ROUNDS; round++) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        readOrRefuse(bytes);
      }
    }
  }

  @Test
  void with_lines_shuffled_between_formats() throws IOException {
    var random = new Random(SEED);
    for (int round = 0; round < ROUNDS * FILES.size(); round++) {
      String head = FILES.get(random.nextInt(FILES.size()));
      String tail = FILES.get(random.nextInt(FILES.size()));
      String mixed = head.lines().findFirst().orElse("") + "\n" + tail + tail;
      readOrRefuse(mixed.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void of_noise() throws IOException {
    var random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] noise = new byte[1 + random.nextInt(3000)];
      random.nextBytes(noise);
      readOrRefuse(noise);
    }
  }

  private FileDraft read(byte[] bytes) throws IOException, UnreadableFile {
    Path file = Files.write(folder.resolve("TEST_file.csv"), bytes);
    var reader = new FileReader(formats);
    return reader.read(reader.recognise(file, "TEST_file.csv"));
  }

  private void readOrRefuse(byte[] bytes) throws IOException {
    try {
      assertThat(read(bytes).importedRows()).isNotNegative();
    } catch (UnreadableFile e) {
      assertThat(e.reason()).isNotBlank().doesNotContain("\n", "Exception");
    } catch (RuntimeException e) {
      fail("not a clear failure for: " + new String(bytes, StandardCharsets.UTF_8), e);
    }
  }
}
