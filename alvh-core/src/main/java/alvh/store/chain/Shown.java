package alvh.store.chain;

/** A field as a message shows it: cut where it is long, without what a terminal would obey. */
final class Shown {
  private static final int LONGEST = 40;

  private Shown() {}

  static String of(String text) {
    String plain = text.replaceAll("[\\p{Cntrl}]+", " ");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }
}
