package alvh.config;

import alvh.layer.EngineRules;
import alvh.layer.LadderRules;
import alvh.layer.MomentumDown;
import alvh.risk.ProjectedLoss;
import alvh.signal.Signal;
import alvh.sizing.ProjectedLossSizing;
import alvh.strategy.CondorRules;
import alvh.surface.ReconSurfaces;
import alvh.unit.Money;
import alvh.vote.Vote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A configuration as text and back. A file holds only what differs from the defaults; a key that
 * the defaults do not have is refused with its path and the nearest valid name.
 */
public final class SettingsFile {
  private static final String SIGNALS = "signals";

  /** Made when it is first needed: the library takes long to load. */
  private static final class Lazy {
    static final YAMLMapper MAPPER =
        YAMLMapper.builder()
            .addModule(money())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
  }

  /** The defaults, in words of the configuration. */
  public ObjectNode defaults() {
    return tree(Defaults.settings());
  }

  /** The default settings. */
  public Settings settings() {
    return Defaults.settings();
  }

  /** How many parameters a file sets to something else than the default. */
  public int changed(Path file) {
    return differences(defaults(), merged(file));
  }

  private static int differences(JsonNode left, JsonNode right) {
    if (!left.isObject()) {
      return left.equals(right) ? 0 : 1;
    }
    int count = 0;
    for (var entry : left.properties()) {
      count += differences(entry.getValue(), right.get(entry.getKey()));
    }
    return count;
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
    return (ObjectNode) Lazy.MAPPER.valueToTree(settings);
  }

  /** Settings as YAML. */
  public String text(Settings settings) {
    return Lazy.MAPPER.writeValueAsString(tree(settings));
  }

  private JsonNode parse(Path file) {
    try {
      return Lazy.MAPPER.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UserError("The configuration " + file + " cannot be read: check that it exists.");
    } catch (JacksonException e) {
      throw new UserError(
          String.format(
              "The configuration %s is not YAML: line %d, %s.",
              file, e.getLocation().getLineNr(), firstLine(e)));
    }
  }

  private Settings bind(ObjectNode whole, String place) {
    var binder = new Binder(whole, place);
    SortedMap<String, Signal> signals = new TreeMap<>();
    Defaults.settings()
        .signals()
        .forEach(
            (name, signal) ->
                signals.put(name, binder.at("/" + SIGNALS + "/" + name, signal.getClass())));
    return new Settings(
        binder.at("/condor", CondorRules.class),
        signals,
        binder.at("/vote", Vote.class),
        binder.at("/engine2", EngineRules.class),
        binder.at("/momentum", MomentumDown.class),
        binder.at("/layers", LadderRules.class),
        binder.at("/surface", ReconSurfaces.class),
        binder.at("/betas", BetaSettings.class),
        binder.at("/projection", ProjectedLoss.class),
        binder.at("/sizing", ProjectedLossSizing.class),
        binder.at("/arm1", ConstantHedgeSettings.class),
        binder.at("/account", AccountSettings.class),
        binder.at("/costs", CostSettings.class));
  }

  /** Makes records of the parts of one tree; a refused value names its key. */
  private final class Binder {
    private final ObjectNode whole;
    private final String place;

    Binder(ObjectNode whole, String place) {
      this.whole = whole;
      this.place = place;
    }

    <T> T at(String pointer, Class<T> type) {
      try {
        return Lazy.MAPPER.treeToValue(whole.at(pointer), type);
      } catch (JacksonException e) {
        throw new UserError(
            String.format(
                "The configuration %s has a wrong value at %s: %s.",
                place, pointer.substring(1).replace('/', '.') + path(e), firstLine(e)));
      }
    }
  }

  private static String path(JacksonException e) {
    var path = new StringBuilder();
    for (var step : e.getPath()) {
      path.append('.')
          .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
    }
    return path.toString();
  }

  private static String firstLine(JacksonException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String text = e == cause ? e.getOriginalMessage() : String.valueOf(cause.getMessage());
    return text.lines().findFirst().orElse(text);
  }

  /** Money is written as decimal dollars. */
  private static SimpleModule money() {
    var module = new SimpleModule();
    module.addSerializer(
        Money.class,
        new ValueSerializer<>() {
          @Override
          public void serialize(Money value, JsonGenerator out, SerializationContext context) {
            out.writeNumber(value.dollars());
          }
        });
    module.addDeserializer(
        Money.class,
        new ValueDeserializer<Money>() {
          @Override
          public Money deserialize(JsonParser in, DeserializationContext context) {
            return Money.ofDollars(in.getDoubleValue());
          }
        });
    return module;
  }
}
