package alvh.store.chain;

import alvh.instrument.Right;
import alvh.store.Authority;
import alvh.store.UnreadableFile;
import alvh.time.ExchangeCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A chain as one JSON object: {@code symbol}, {@code updated}, {@code underlyingPrice} and an array
 * {@code quotes}. It is read as a stream; the line of a finding is the place of the quote in the
 * array, from 1, as such files have one line.
 */
final class QuotesJson implements ChainLayout {
  private static final Pattern HEAD =
      Pattern.compile(
          "^\\s*\\{\\s*\"symbol\"\\s*:\\s*\"([A-Z0-9^.]{1,8})\"\\s*,\\s*\"updated\"\\s*:\\s*"
              + "\"([^\"]{10,40})\"\\s*,\\s*\"underlyingPrice\"\\s*:\\s*(-?[0-9.eE+-]+|null)");

  @Override
  public String name() {
    return "quotes-json";
  }

  @Override
  public Authority authority() {
    return Authority.REPUBLISHED;
  }

  @Override
  public boolean endsWithLineBreak() {
    return false;
  }

  @Override
  public Optional<Recognised> recognise(ChainHead head) throws UnreadableFile {
    Matcher match = HEAD.matcher(head.text());
    if (!match.find()) {
      return Optional.empty();
    }
    String updated = match.group(2);
    try {
      double spot = Decimals.parse(match.group(3));
      ZonedDateTime stamp =
          OffsetDateTime.parse(updated).atZoneSameInstant(ExchangeCalendar.NEW_YORK);
      var time = QuoteTime.ofStamp(stamp.toLocalDate(), stamp.toLocalTime());
      return Optional.of(
          new Recognised(
              match.group(1) + ":" + updated,
              (in, file, sink) ->
                  read(in, new DayBook(name() + " " + file, 0, sink), time, spot, sink)));
    } catch (DateTimeException | BadQuote e) {
      throw new UnreadableFile(
          "is a chain whose head cannot be read near '%s'".formatted(Shown.of(updated)));
    }
  }

  private static void read(
      InputStream in, DayBook book, QuoteTime time, double spot, ChainSink sink)
      throws IOException, UnreadableFile {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("quotes") && value == JsonToken.START_ARRAY) {
          readQuotes(parser, book, time, spot, sink);
        } else {
          parser.skipChildren();
        }
      }
    } catch (JacksonException e) {
      throw new UnreadableFile("is damaged or cut off: it is not whole JSON");
    }
    book.close();
  }

  private static void readQuotes(
      JsonParser parser, DayBook book, QuoteTime time, double spot, ChainSink sink)
      throws IOException, UnreadableFile {
    var symbols = new ListedSymbol();
    int place = 0;
    int unreadable = 0;
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      if (t == null) {
        throw new UnreadableFile("is cut off: its quotes do not end");
      }
      place++;
      try {
        readQuote(fields(parser, t), symbols, book, time, spot, place);
        sink.row();
      } catch (BadQuote e) {
        unreadable += e.rule().equals("unreadable-row") ? 1 : 0;
        sink.reject(place, e.rule(), Optional.empty(), e.message());
      }
    }
    if (2 * unreadable > place) {
      throw new UnreadableFile("%d of its %d quotes cannot be read".formatted(unreadable, place));
    }
  }

  /** The plain members of one quote as text; a member that is null is left out. */
  private static TreeMap<String, String> fields(JsonParser parser, JsonToken start) {
    var fields = new TreeMap<String, String>();
    if (start != JsonToken.START_OBJECT) {
      parser.skipChildren();
      throw BadQuote.unreadable("a quote is an object, not %s".formatted(start));
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value != null && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        fields.put(name, parser.getString());
      } else {
        parser.skipChildren();
      }
    }
    return fields;
  }

  private static void readQuote(
      TreeMap<String, String> fields,
      ListedSymbol symbols,
      DayBook book,
      QuoteTime time,
      double spot,
      int place)
      throws IOException, UnreadableFile {
    ListedSymbol symbol = symbols.of(text(fields, "symbol"));
    double strike = Decimals.parse(text(fields, "strike"));
    symbol.require(QuoteDates.parse(text(fields, "expiration")), strike);
    symbol.require(text(fields, "side").equals("call") ? Right.CALL : Right.PUT);
    var quote =
        new Quote(
            number(fields, "bid"),
            number(fields, "ask"),
            count(fields, "volume"),
            count(fields, "openInterest"));
    book.turnTo(OptionClasses.underlying(symbol.optionClass()), time, spot, place);
    book.require(symbol.expiry(), strike, quote.bid(), quote.ask());
    ExpiryDraft slice = book.slice(symbol.optionClass(), symbol.expiry());
    book.add(slice, symbol.right(), strike, quote, place);
  }

  private static String text(TreeMap<String, String> fields, String name) {
    String text = fields.get(name);
    if (text == null) {
      throw BadQuote.unreadable("has no %s".formatted(name));
    }
    return text;
  }

  private static double number(TreeMap<String, String> fields, String name) {
    return Decimals.parse(fields.getOrDefault(name, ""));
  }

  private static int count(TreeMap<String, String> fields, String name) {
    double number = number(fields, name);
    return number >= 0 && number <= Integer.MAX_VALUE ? (int) number : -1;
  }
}
