package alvh.config;

import alvh.layer.CurveWeakness;
import alvh.layer.EngineRules;
import alvh.layer.LadderRules;
import alvh.layer.MomentumDown;
import alvh.layer.ThirdEngine;
import alvh.order.QuoteRules;
import alvh.risk.ProjectedLoss;
import alvh.signal.RollIndexStrength;
import alvh.signal.Signal;
import alvh.sizing.SizingRules;
import alvh.strategy.CapitalTests;
import alvh.strategy.CondorRules;
import alvh.surface.MarketSurfaces;
import alvh.vote.Vote;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A configuration as text and back. A file holds only what differs from the defaults; a key that
 * the defaults do not have is refused with its path and the nearest valid name.
 */
public final class SettingsFile {
  private static final String SIGNALS = "signals";

  /**
   * Which contract is F1 is one key, {@code layers.frontMinDays}; every signal that asks for it is
   * given the same. Source: method 0 (front.minDays).
   */
  private static final String FRONT = "minDays";

  /** The defaults, in words of the configuration. */
  public ObjectNode defaults() {
    return tree(Defaults.settings());
  }

  /** The default settings. */
  public Settings settings() {
    return Defaults.settings();
  }

  /** The parameters that a file sets to something else than the default. */
  public List<Change> changes(Path file) {
    return Change.between(defaults(), tree(read(file)));
  }

  /** The parameters in which two configurations differ. */
  public List<Change> between(Settings from, Settings to) {
    return Change.between(tree(from), tree(to));
  }

  /**
   * The first settings with those parameters of the second; empty where they are no configuration
   * without the others.
   */
  public Optional<Settings> with(Settings from, Settings to, List<Change> changes) {
    ObjectNode tree = tree(from);
    ObjectNode wanted = tree(to);
    for (Change change : changes) {
      String path = "/" + change.key().replace('.', '/');
      int last = path.lastIndexOf('/');
      JsonNode parent = last == 0 ? tree : tree.at(path.substring(0, last));
      ((ObjectNode) parent).set(path.substring(last + 1), wanted.at(path));
    }
    try {
      return Optional.of(bind(tree, "made of two"));
    } catch (UserError e) {
      return Optional.empty();
    }
  }

  /** The settings that a file describes over the defaults. */
  public Settings read(Path file) {
    return bind(merged(file), file.toString());
  }

  /** The whole tree that a file describes over the defaults. */
  public ObjectNode merged(Path file) {
    ObjectNode base = defaults();
    Patch.apply(base, parse(file), file.toString());
    return base;
  }

  /** Settings as a tree. */
  public ObjectNode tree(Settings settings) {
    ObjectNode tree = SettingsMapper.get().valueToTree(settings);
    tree.path(SIGNALS).forEach(signal -> ((ObjectNode) signal).remove(FRONT));
    return tree;
  }

  /** Settings as YAML. */
  public String text(Settings settings) {
    return SettingsMapper.get().writeValueAsString(tree(settings));
  }

  private JsonNode parse(Path file) {
    try {
      return SettingsMapper.get().readTree(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new UserError("The configuration " + file + " is not text in UTF-8.", e);
    } catch (IOException e) {
      throw new UserError(
          "The configuration %s cannot be read: check that it is a readable file.".formatted(file),
          e);
    } catch (JacksonException e) {
      throw new UserError(
          "The configuration %s is not valid YAML: %s.".formatted(file, YamlFault.of(e)), e);
    }
  }

  private Settings bind(ObjectNode whole, String place) {
    LadderRules layers = new Binder(whole, place).at("layers", LadderRules.class);
    var binder = new Binder(withFront(whole), place);
    return new Settings(
        binder.at("condor", CondorRules.class),
        signals(binder),
        binder.at("vote", Vote.class),
        binder.at("engine2", EngineRules.class),
        binder.at("engine3", ThirdEngine.class),
        binder.at("momentum", MomentumDown.class),
        binder.at("vixStrength", RollIndexStrength.class),
        binder.at("curveWeakness", CurveWeakness.class),
        layers,
        binder.at("surface", MarketSurfaces.class),
        binder.at("quotes", QuoteRules.class),
        binder.at("betas", BetaSettings.class),
        binder.at("projection", ProjectedLoss.class),
        binder.at("sizing", SizingRules.class),
        binder.at("tests", CapitalTests.class),
        binder.at("arm1", ConstantHedgeSettings.class),
        binder.at("arm2", ConstantHedgeSettings.class),
        binder.at("arm3", TailCallSettings.class),
        binder.at("arm4", TailPutSettings.class),
        binder.at("account", AccountSettings.class),
        binder.at("costs", CostSettings.class));
  }

  /** The tree with the front's key at every signal that has it. */
  private static ObjectNode withFront(ObjectNode whole) {
    ObjectNode copy = whole.deepCopy();
    JsonNode front = whole.at("/layers/frontMinDays");
    JsonNode full = SettingsMapper.get().valueToTree(Defaults.settings());
    for (var signal : full.path(SIGNALS).properties()) {
      if (signal.getValue().has(FRONT)) {
        ((ObjectNode) copy.path(SIGNALS).path(signal.getKey())).set(FRONT, front);
      }
    }
    return copy;
  }

  private static SortedMap<String, Signal> signals(Binder binder) {
    SortedMap<String, Signal> signals = new TreeMap<>();
    Defaults.settings()
        .signals()
        .forEach(
            (name, signal) ->
                signals.put(name, binder.at(SIGNALS + "." + name, signal.getClass())));
    return signals;
  }
}
