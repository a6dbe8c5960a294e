package alvh.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Help that fits the window: the first line of a description stands alone, the rest is one
 * paragraph, and an example is broken between its words only, so that it can be pasted.
 */
final class HelpText {
  private static final int NARROWEST = 55;
  private static final int WIDEST = 100;
  private static final String EXAMPLE = "  alvh ";
  private static final String ON_THE_NEXT_LINE = " \\";
  private static final String INDENT = "      ";

  private final int width;

  private HelpText(int width) {
    this.width = width;
  }

  /** Lays out the help of a command line and of all commands that it has by now. */
  static void fit(CommandLine line, Terminal screen) {
    var text = new HelpText(Math.clamp(screen.width(), NARROWEST, WIDEST));
    Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>(line.getHelpSectionMap());
    sections.put(
        UsageMessageSpec.SECTION_KEY_DESCRIPTION,
        help -> text.description(help.commandSpec().usageMessage().description()));
    sections.put(
        UsageMessageSpec.SECTION_KEY_FOOTER,
        help -> text.footer(help.commandSpec().usageMessage().footer()));
    line.setHelpSectionMap(sections);
    line.setUsageHelpWidth(text.width);
  }

  private String description(String... lines) {
    if (lines.length == 0) {
      return "";
    }
    var all = new ArrayList<>(Terminal.wrapped(plain(lines[0]), width));
    if (lines.length > 1) {
      String rest = String.join(" ", Arrays.asList(lines).subList(1, lines.length));
      all.addAll(Terminal.wrapped(plain(rest), width));
    }
    return onLines(all);
  }

  private String footer(String... lines) {
    var all = new ArrayList<String>();
    for (String line : lines) {
      if (line.startsWith(EXAMPLE)) {
        all.addAll(example(plain(line)));
      } else {
        all.add(plain(line));
      }
    }
    return onLines(all);
  }

  /** An option and its value stay together; a broken line ends with the shell's sign for it. */
  private List<String> example(String text) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder(" ");
    for (String part : text.strip().split(" +(?=-)")) {
      if (line.length() + 1 + part.length() + ON_THE_NEXT_LINE.length() > width) {
        lines.add(line + ON_THE_NEXT_LINE);
        line.setLength(0);
        line.append(INDENT, 1, INDENT.length());
      }
      line.append(' ').append(part);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String onLines(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** Descriptions are formats: two percent signs stand for one. */
  private static String plain(String text) {
    return String.format(Locale.ROOT, text);
  }
}
