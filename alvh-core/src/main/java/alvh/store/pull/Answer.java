package alvh.store.pull;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a publisher's answer says of the file, read from its headers.
 *
 * <p>Source: RFC 9110 (ranges, validators, Retry-After), RFC 9530 and RFC 3230 (digests).
 */
record Answer(HttpResponse<InputStream> response) {
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int TIMEOUT = 408;
  private static final int OUT_OF_RANGE = 416;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;
  private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+)");
  private static final Pattern DIGEST = Pattern.compile("(?i)sha-256=:?([A-Za-z0-9+/]+=*):?");

  int status() {
    return response.statusCode();
  }

  boolean isWhole() {
    return status() == OK;
  }

  /** The rest of the file from that byte on. */
  boolean isRestFrom(long offset) {
    return status() == PARTIAL
        && range().filter(range -> Long.parseLong(range.group(1)) == offset).isPresent();
  }

  /** Whether asking again may help. */
  boolean isPassing() {
    return status() >= SERVER_ERROR || status() == TOO_MANY || status() == TIMEOUT || deniesRest();
  }

  /** Whether the part that is here is of no use: another rest came, or none can. */
  boolean deniesRest() {
    return status() == PARTIAL || status() == OUT_OF_RANGE;
  }

  boolean isWebPage() {
    return header("Content-Type")
        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("text/html"))
        .isPresent();
  }

  /** Bytes of the whole file. */
  OptionalLong length() {
    if (status() == PARTIAL) {
      return range()
          .map(range -> OptionalLong.of(Long.parseLong(range.group(2))))
          .orElse(OptionalLong.empty());
    }
    return response.headers().firstValueAsLong("Content-Length");
  }

  /** The publisher's mark of this version; a weak one does not promise equal bytes. */
  Optional<String> version() {
    return header("ETag").filter(tag -> !tag.startsWith("W/")).or(() -> header("Last-Modified"));
  }

  /** SHA-256 of the whole file in hexadecimal, where the publisher says it. */
  Optional<String> sha256() {
    return header("Repr-Digest")
        .or(() -> header("Digest"))
        .map(DIGEST::matcher)
        .filter(Matcher::find)
        .map(digest -> HexFormat.of().formatHex(Base64.getDecoder().decode(digest.group(1))));
  }

  /** How long the publisher wants to be left alone; zero where it does not say. */
  Duration retryAfter() {
    return header("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(Duration.ZERO);
  }

  private Optional<Matcher> range() {
    return header("Content-Range").map(RANGE::matcher).filter(Matcher::matches);
  }

  private Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }
}
