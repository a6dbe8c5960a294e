package alvh.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The valid name that a wrong one most likely meant: the one with the fewest edits between. */
final class NearestName {
  private NearestName() {}

  /** Case aside; of two as near the first in the alphabet. */
  static String to(String wanted, Collection<String> names) {
    return names.stream()
        .min(
            Comparator.<String>comparingInt(name -> edits(wanted, name))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** Levenshtein distance. */
  private static int edits(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
