package alvh.config;

import alvh.unit.Check;
import alvh.unit.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** YAML between text and trees, and trees between records: nothing is guessed or passed over. */
final class SettingsMapper {
  /** A fee in whole cents differs from itself as a double by less. */
  private static final double ROUNDING = 1e-9;

  private SettingsMapper() {}

  /** Made when it is first needed: the library takes long to load. */
  private static final class Lazy {
    static final YAMLMapper MAPPER = create();
  }

  static YAMLMapper get() {
    return Lazy.MAPPER;
  }

  private static YAMLMapper create() {
    return YAMLMapper.builder(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
        .addModule(money())
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
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
            return cents(in.getDoubleValue());
          }
        });
    return module;
  }

  private static Money cents(double dollars) {
    Money money = Money.ofDollars(dollars);
    Check.that(
        Math.abs(money.dollars() - dollars) < ROUNDING,
        "an amount must be in whole cents, was %s",
        dollars);
    return money;
  }
}
