package alvh.app;

import java.io.PrintStream;

/** Sections of text on a terminal: headings, sentences and tables, made to fit its width. */
record Printout(PrintStream out, Terminal terminal) {
  private static final String INDENT = "  ";

  /** An empty line, then a heading. */
  void heading(String text) {
    out.println();
    terminal.wrapped("", text).forEach(line -> out.println(terminal.strong(line)));
  }

  /** A sentence below a heading. */
  void text(String sentence) {
    terminal.wrapped(INDENT, sentence).forEach(out::println);
  }

  /** What explains the line above it. */
  void detail(String sentence) {
    terminal.wrapped(INDENT + INDENT, sentence).forEach(line -> out.println(terminal.faint(line)));
  }

  void table(TextTable table) {
    table.lines(terminal, INDENT).forEach(out::println);
  }

  /** Text at the margin, between an empty line and the next heading. */
  void paragraph(String sentence) {
    out.println();
    terminal.wrapped("", sentence).forEach(out::println);
  }
}
