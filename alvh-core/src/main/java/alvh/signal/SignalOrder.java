package alvh.signal;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of a card: voters v1, v2, … v12, then what only informs, I1, I1B, I8, I10. */
final class SignalOrder implements Comparator<Signal> {
  private static final Pattern ID = Pattern.compile("(\\D*)(\\d*)(.*)");
  private static final Comparator<Signal> ORDER =
      Comparator.comparing((Signal signal) -> signal.role() == Signal.Role.INFORMATION)
          .thenComparing(signal -> part(signal, 1))
          .thenComparing(signal -> number(part(signal, 2)))
          .thenComparing(signal -> part(signal, 3));

  @Override
  public int compare(Signal a, Signal b) {
    return ORDER.compare(a, b);
  }

  private static String part(Signal signal, int group) {
    Matcher matcher = ID.matcher(signal.id());
    return matcher.matches() ? matcher.group(group) : "";
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
