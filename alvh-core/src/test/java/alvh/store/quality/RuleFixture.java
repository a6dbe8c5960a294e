package alvh.store.quality;

import alvh.store.Store;
import alvh.store.TestFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small files in the publishers' formats, imported into a store of their own. */
final class RuleFixture {
  private final TestFiles files;

  RuleFixture(Path folder) {
    files = new TestFiles(folder);
  }

  /** Cboe's history of an index; each row is {@code date open high low close}, dates ISO. */
  RuleFixture index(String name, String... rows) {
    var lines = new ArrayList<String>(List.of("DATE,OPEN,HIGH,LOW,CLOSE"));
    for (String row : rows) {
      String[] fields = row.split(" ");
      LocalDate date = LocalDate.parse(fields[0]);
      lines.add(
          String.format(
              Locale.ROOT,
              "%02d/%02d/%d,%s",
              date.getMonthValue(),
              date.getDayOfMonth(),
              date.getYear(),
              String.join(",", List.of(fields).subList(1, fields.length))));
    }
    return file(name + "_History.csv", lines.toArray(String[]::new));
  }

  RuleFixture file(String name, String... lines) {
    files.write(name, lines);
    return this;
  }

  /** A store with the files, from which unusable values have been taken out of use. */
  Store store() {
    Store store = files.store();
    files.importAll(store);
    Inspection.exclude(store);
    return store;
  }

  /** What one rule finds in the files. */
  List<Finding> findings(String rule) {
    try (Store store = store()) {
      return Inspection.findings(store).stream().filter(f -> f.rule().equals(rule)).toList();
    }
  }
}
