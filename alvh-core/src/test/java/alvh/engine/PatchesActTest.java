package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealStore;
import alvh.config.ConfigFolder;
import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.market.Chains;
import alvh.market.History;
import alvh.signal.Reading;
import alvh.strategy.Decision;
import alvh.strategy.Outlooks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every named configuration acts: over short stretches of the real history it decides, orders or
 * computes something else than the default, on rebuilt surfaces. Those that do not are listed with
 * the reason.
 */
class PatchesActTest {
  private static final ConfigFolder SHIPPED = new ConfigFolder(Path.of("..", "config"));
  private static final SettingsFile FILE = new SettingsFile();

  /** Sections that an outlook is formed with; what else differs is the arm's alone. */
  private static final List<String> OF_THE_OUTLOOK =
      List.of(
          "signals",
          "vote",
          "curveWeakness",
          "surface",
          "quotes",
          "betas",
          "costs.halfSpreads",
          "tests.tradesSince");

  /** Configurations that change nothing on these stretches, and why. */
  private static final Map<String, String> NEVER =
      new TreeMap<>(
          Map.of(
              "default", "it is what the others are held against",
              "split-valuation", "price over cash flow comes from a user's file alone",
              "recon-only", "all prices of this test are rebuilt",
              "engine-three", "at the printed credit no spread is sold",
              "harvest",
                  "calls have to be held under the Big Top flag: only in the whole history"));

  /** A stretch on which arms act, after years that signals and betas learn from. */
  private record Stretch(String learn, String from, String to) {}

  private static final List<Stretch> STRETCHES =
      List.of(
          new Stretch("2004-03-26", "2008-08-15", "2008-10-31"),
          new Stretch("2012-06-01", "2018-01-02", "2018-04-15"),
          new Stretch("2004-03-26", "2007-06-01", "2008-03-31"),
          new Stretch("2006-01-02", "2009-02-02", "2009-07-31"),
          new Stretch("2008-01-02", "2009-08-03", "2012-12-31"),
          new Stretch("2005-01-03", "2018-01-02", "2018-03-15"));

  private final History history = RealStore.history().with(Chains.NONE);

  @Test
  void every_configuration_acts_or_says_why_it_cannot() {
    SortedMap<String, Settings> waiting = new TreeMap<>();
    SHIPPED.names().forEach(name -> waiting.put(name, FILE.read(SHIPPED.find(name))));
    for (Stretch stretch : STRETCHES) {
      acting(stretch, waiting).forEach(waiting::remove);
    }
    assertThat(waiting.keySet()).isEqualTo(NEVER.keySet());
  }

  private List<String> acting(Stretch stretch, SortedMap<String, Settings> waiting) {
    var acting = new ArrayList<String>();
    var alike = new TreeMap<String, Settings>();
    SortedMap<LocalDate, String> usual = run(stretch, FILE.settings());
    waiting.forEach(
        (name, settings) -> {
          if (!seesAlike(name)) {
            if (!run(stretch, settings).equals(usual)) {
              acting.add(name);
            }
          } else {
            alike.put(name, settings);
          }
        });
    acting.addAll(together(stretch, alike, usual));
    return acting;
  }

  private static boolean seesAlike(String name) {
    return FILE.changes(SHIPPED.find(name)).stream()
        .noneMatch(change -> OF_THE_OUTLOOK.stream().anyMatch(change.key()::startsWith));
  }

  private List<LocalDate> sessions(Stretch stretch) {
    return history.sessions(LocalDate.parse(stretch.learn()), LocalDate.parse(stretch.to()));
  }

  private SortedMap<LocalDate, String> run(Stretch stretch, Settings settings) {
    var decided = new TreeMap<LocalDate, String>();
    Outlooks outlooks = new Assembly(settings).outlooks();
    Arm arm = new Assembly(settings).layeredArm();
    LocalDate from = LocalDate.parse(stretch.from());
    for (LocalDate date : sessions(stretch)) {
      var outlook = outlooks.observe(history.at(date));
      if (!date.isBefore(from)) {
        decided.put(date, words(arm.step(outlook)));
      }
    }
    return decided;
  }

  /** Arms that see alike, on outlooks formed once; one that has differed is done. */
  private List<String> together(
      Stretch stretch, Map<String, Settings> settings, SortedMap<LocalDate, String> usual) {
    var arms = new TreeMap<String, Arm>();
    settings.forEach((name, s) -> arms.put(name, new Assembly(s).layeredArm()));
    Outlooks outlooks = new Assembly(FILE.settings()).outlooks();
    var acting = new ArrayList<String>();
    for (LocalDate date : sessions(stretch)) {
      var outlook = outlooks.observe(history.at(date));
      String words = usual.get(date);
      if (words != null) {
        arms.entrySet()
            .removeIf(
                arm -> {
                  boolean other = !words(arm.getValue().step(outlook)).equals(words);
                  if (other) {
                    acting.add(arm.getKey());
                  }
                  return other;
                });
      }
    }
    return acting;
  }

  private static String threshold(Reading reading) {
    return reading instanceof Reading.Measured measured ? "" + measured.threshold() : "none";
  }

  /** State, targets, holdings wanted, orders and the account's figures; no sentence of a reason. */
  private static String words(Decision d) {
    var text = new StringBuilder();
    text.append(d.hedge().engine().status().state()).append(d.hedge().offset());
    text.append(d.hedge().minis()).append(d.hedge().deep().calls());
    text.append(d.hedge().sizes()).append(d.loss().loss());
    text.append(d.outlook().consensus().share()).append(d.outlook().consensus().decision());
    text.append(threshold(d.outlook().triggers().curve()));
    d.orders().forEach(order -> text.append(order.id()).append(order.legs()));
    return text.append(d.before().account()).toString();
  }
}
