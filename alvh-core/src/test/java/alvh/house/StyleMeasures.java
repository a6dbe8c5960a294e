package alvh.house;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Sizes and comment shares of the program's packages, as a table to read. */
final class StyleMeasures {
  private StyleMeasures() {}

  static String table(List<ParsedSource> sources) {
    var packages = new TreeMap<String, Tally>();
    var whole = new Tally();
    for (ParsedSource source : sources) {
      if (Repository.isMainSource(source.file())) {
        String folder = Repository.relative(source.file().getParent());
        packages.computeIfAbsent(folder, f -> new Tally()).add(source);
        whole.add(source);
      }
    }
    var table = new StringBuilder("files  lines  longest  method  comment share  package\n");
    packages.forEach((folder, tally) -> table.append(tally.row(folder)));
    return table.append(whole.row("all")).toString();
  }

  /** Counts over some files. */
  private static final class Tally {
    private int files;
    private int lines;
    private int comments;
    private int longestFile;
    private int longestMethod;

    void add(ParsedSource source) {
      files++;
      lines += (int) source.lines().stream().filter(line -> !line.isBlank()).count();
      comments += (int) source.lines().stream().filter(Tally::isComment).count();
      longestFile = Math.max(longestFile, source.lines().size());
      longestMethod =
          source.methods().stream()
              .map(ParsedSource.Method::lines)
              .max(Comparator.naturalOrder())
              .map(longest -> Math.max(longest, longestMethod))
              .orElse(longestMethod);
    }

    private static boolean isComment(String line) {
      String text = line.strip();
      return text.startsWith("//") || text.startsWith("/*") || text.startsWith("*");
    }

    String row(String name) {
      double share = lines == 0 ? 0 : 100.0 * comments / lines;
      return String.format(
          Locale.ROOT,
          "%5d %6d %8d %7d %12.1f %%  %s%n",
          files,
          lines,
          longestFile,
          longestMethod,
          share,
          name);
    }
  }
}
