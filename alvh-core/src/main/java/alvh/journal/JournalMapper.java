package alvh.journal;

import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.unit.Money;
import alvh.vote.Ballot;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Records to JSON and back by their components alone. Money is whole cents, a contract its code,
 * every other number as long as it must be to be read back unchanged.
 */
final class JournalMapper {
  private JournalMapper() {}

  /** Made once, because what it learns of every type takes long. */
  private static final class Lazy {
    static final JsonMapper MAPPER = create();
  }

  static JsonMapper get() {
    return Lazy.MAPPER;
  }

  private static JsonMapper create() {
    return JsonMapper.builder()
        .addModule(contracts())
        .addModule(values())
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .changeDefaultVisibility(
            visible ->
                visible
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
        .build();
  }

  private static SimpleModule contracts() {
    var module = new SimpleModule("contracts");
    module.addSerializer(Instrument.class, text(ContractCode::of));
    module.addKeySerializer(Instrument.class, name(ContractCode::of));
    module.addDeserializer(Instrument.class, parsed(ContractCode::parse));
    module.addDeserializer(Option.class, parsed(code -> (Option) ContractCode.parse(code)));
    module.addDeserializer(Future.class, parsed(code -> (Future) ContractCode.parse(code)));
    module.addKeyDeserializer(
        Instrument.class,
        new KeyDeserializer() {
          @Override
          public Object deserializeKey(String key, DeserializationContext context) {
            return ContractCode.parse(key);
          }
        });
    return module;
  }

  private static SimpleModule values() {
    var module = new SimpleModule("values");
    module.addSerializer(
        Money.class,
        new ValueSerializer<>() {
          @Override
          public void serialize(Money value, JsonGenerator out, SerializationContext context) {
            out.writeNumber(value.cents());
          }
        });
    module.addDeserializer(
        Money.class,
        new ValueDeserializer<Money>() {
          @Override
          public Money deserialize(JsonParser in, DeserializationContext context) {
            return new Money(in.getLongValue());
          }
        });
    module.addSerializer(
        Ballot.class,
        new ValueSerializer<>() {
          @Override
          public void serialize(Ballot value, JsonGenerator out, SerializationContext context) {
            context.writeValue(out, BallotRow.of(value));
          }
        });
    module.addDeserializer(
        Ballot.class,
        new ValueDeserializer<Ballot>() {
          @Override
          public Ballot deserialize(JsonParser in, DeserializationContext context) {
            return context.readValue(in, BallotRow.class).ballot();
          }
        });
    return module;
  }

  private static <T> ValueSerializer<T> text(Function<T, String> words) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializationContext context) {
        out.writeString(words.apply(value));
      }
    };
  }

  private static <T> ValueSerializer<T> name(Function<T, String> words) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializationContext context) {
        out.writeName(words.apply(value));
      }
    };
  }

  private static <T> ValueDeserializer<T> parsed(Function<String, T> value) {
    return new ValueDeserializer<>() {
      @Override
      public T deserialize(JsonParser in, DeserializationContext context) {
        return value.apply(in.getString());
      }
    };
  }
}
