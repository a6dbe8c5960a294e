package alvh.config;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which rule of the method a key belongs to, so that a difference between two configurations can be
 * told by rule. The longest prefix of whole words decides: {@code condor.targetDte} does not begin
 * with {@code condor.target}.
 *
 * <p>Source: method 1.11, 1.3 (contradictions).
 */
public final class RuleOfKey {
  /** A prefix and its rule a line. */
  private static final String TABLE =
      """
      condor E2
      condor.target E10
      condor.stop E10
      condor.stopBasis K12
      condor.timeExit E10
      condor.adjust K7
      condor.layer1 A7
      condor.timeShift E5
      condor.fomc E8
      engine2 1.3
      engine2.on K1
      engine2.off K1
      engine2.minHold K1
      engine2.levelMode K1
      engine2.triggers K2
      engine2.combine K2
      engine2.gate K5
      engine2.action A9
      engine2.tier1Offset C2
      engine2.tier2Offset C3
      engine2.fullOffset A15
      engine3 E3
      engine3.enabled K6
      engine3.ttcp E9
      momentum C3
      vixStrength D7
      curveWeakness E10
      layers D1
      layers.migration D11
      layers.migration.keep K11
      layers.step B9
      layers.step.shortBlock D5
      layers.step.spikePoints D5
      layers.step.spikeShare D5
      layers.tilt D6
      layers.deep D1
      layers.deep.expiries C8
      layers.earlyRoll D4
      layers.deep.harvest D13
      layers.scheme K3
      layers.unit 1.3
      betas 1.6
      projection C2
      sizing 1.6
      sizing.mode K4
      sizing.notionalShare K4
      sizing.capNotional K4
      sizing.signalScale B3
      sizing.premiumScale E4
      sizing.betaLimit C10
      sizing.forward B4
      sizing.bigTop C1
      sizing.fomc C4
      sizing.valuation C6
      arm1 D2
      arm2 D2
      arm3 D2
      arm4 D2
      vote A15
      tests B6
      tests.houseVix 4.4
      tests.houseIndex 4.4
      tests.condorUnequal 4.3
      tests.brokerMultiple 4.5
      tests.irrFloor C7
      tests.irrCloses C7
      tests.minTrades 1.7
      tests.tradesSince 1.7
      tests.carryCap E7
      tests.carryOffset E7
      surface 3
      surface.source 1.11
      surface.reach 1.11
      quotes 1.11
      costs C8
      costs.fills 0
      costs.fees 4.6
      account 1.11
      signals 1.1
      signals.InvertedCurve A8
      signals.GapRisk A12
      signals.PierceWithLag A7
      signals.BigTop C1
      """;

  private static final Map<String, String> RULES = rules();

  private RuleOfKey() {}

  private static Map<String, String> rules() {
    var rules = new LinkedHashMap<String, String>();
    for (String line : TABLE.lines().toList()) {
      int blank = line.indexOf(' ');
      rules.put(line.substring(0, blank), line.substring(blank + 1));
    }
    return rules;
  }

  /** The rule of a key such as {@code engine2.triggers.level}. */
  public static String of(String key) {
    String best = "";
    for (String prefix : RULES.keySet()) {
      if (prefix.length() > best.length() && begins(key, prefix)) {
        best = prefix;
      }
    }
    return RULES.getOrDefault(best, "1.11");
  }

  private static boolean begins(String key, String prefix) {
    return key.equals(prefix) || key.startsWith(prefix + ".");
  }
}
