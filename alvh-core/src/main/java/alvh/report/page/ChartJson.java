package alvh.report.page;

/** Numbers for the page's script in as few letters as their precision needs. */
final class ChartJson {
  private final StringBuilder text = new StringBuilder("{");

  /** A list of numbers with at most so many places; NaN becomes null. */
  ChartJson numbers(String name, double[] values, int places) {
    return part(name, list(values, places));
  }

  /** The list without a name. */
  static String list(double[] values, int places) {
    var list = new StringBuilder("[");
    for (int i = 0; i < values.length; i++) {
      list.append(i == 0 ? "" : ",").append(number(values[i], places));
    }
    return list.append(']').toString();
  }

  /** A list of texts. */
  ChartJson texts(String name, Iterable<String> values) {
    name(name).append('[');
    String comma = "";
    for (String value : values) {
      text.append(comma).append(quote(value));
      comma = ",";
    }
    text.append(']');
    return this;
  }

  /** A part that is JSON already. */
  ChartJson part(String name, String json) {
    name(name).append(json);
    return this;
  }

  private StringBuilder name(String name) {
    if (text.length() > 1) {
      text.append(',');
    }
    return text.append(quote(name)).append(':');
  }

  /** A plain decimal without needless zeros, rounded half up; at most nine places. */
  static String number(double value, int places) {
    if (Double.isNaN(value)) {
      return "null";
    }
    long power = Math.round(Math.pow(10, places));
    long scaled = Math.round(value * power);
    long whole = Math.abs(scaled) / power;
    long rest = Math.abs(scaled) % power;
    var text = new StringBuilder(scaled < 0 ? "-" : "").append(whole);
    if (rest > 0) {
      text.append('.');
      for (long digit = power / 10; rest > 0; digit /= 10) {
        text.append(rest / digit);
        rest %= digit;
      }
    }
    return text.toString();
  }

  /** Quoted for JSON inside a script element: the closing tag cannot occur. */
  static String quote(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\u003c") + '"';
  }

  @Override
  public String toString() {
    return text + "}";
  }
}
