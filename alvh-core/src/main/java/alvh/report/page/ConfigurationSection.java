package alvh.report.page;

import alvh.report.Manifest;
import java.util.List;
import java.util.Map;

/** Every setting of the run, and what it takes to repeat it. */
final class ConfigurationSection {
  private ConfigurationSection() {}

  static String of(Manifest manifest) {
    var table = new Table("What made this run").words("What").words("Value");
    table.row("Version").cell(manifest.version());
    table.row("Journal hash", "Of the last line of journal.log; alvh verify checks it");
    table.cell(manifest.journalHash());
    table.row("Data hash").cell(manifest.dataHash());
    table.row("Configuration hash").cell(manifest.configurationHash());
    table.row("Seed of the resampling").cell(Long.toString(manifest.seed()));
    var settings = new StringBuilder();
    add(settings, manifest.configuration(), 0);
    return Html.section(
        "configuration",
        "How to repeat it",
        table.html()
            + Html.paragraph(
                "The same configuration, data and version give the same journal, byte for byte.")
            + Html.details(
                "Every setting", "<pre>" + Html.escape(settings.toString()) + "</pre>\n"));
  }

  /** Writes nested settings as indented lines. */
  private static void add(StringBuilder lines, Map<?, ?> settings, int depth) {
    settings.forEach(
        (name, value) -> {
          lines.repeat(' ', 2 * depth).append(name).append(':');
          addValue(lines, value, depth);
        });
  }

  private static void addValue(StringBuilder lines, Object value, int depth) {
    switch (value) {
      case Map<?, ?> nested -> {
        lines.append('\n');
        add(lines, nested, depth + 1);
      }
      case List<?> list -> lines.append(' ').append(list).append('\n');
      default -> lines.append(' ').append(value).append('\n');
    }
  }
}
