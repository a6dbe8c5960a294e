package alvh.app;

import alvh.config.UserError;
import alvh.market.History;
import alvh.report.anchor.Anchor;
import alvh.report.anchor.Anchors;
import alvh.report.anchor.Extent;
import alvh.report.anchor.Figure;
import alvh.store.Store;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Recomputes the method's printed figures from the store and holds them against the print. */
@CommandLine.Command(
    name = "anchors",
    description = {
      "Recompute the method's printed figures from the store.",
      "Each beside the print: on the method's own span, where they must agree, and on all days",
      "there are."
    },
    footer = {"", "Example:", "  alvh data anchors"})
final class DataAnchors implements Command {
  @Mixin private JsonOption json = new JsonOption();

  /**
   * One figure in the document; a value that the data are too short for is absent.
   *
   * @param tolerance greatest distance from the print that counts as met
   * @param explanation why print and value differ; empty when they agree
   */
  private record Line(
      String family,
      String name,
      BigDecimal printed,
      @Nullable Double value,
      double tolerance,
      boolean met,
      Extent span,
      @Nullable Double longest,
      Extent longestSpan,
      String explanation) {
    static Line of(Anchor anchor) {
      Figure figure = anchor.figure();
      return new Line(
          anchor.family(),
          figure.name(),
          figure.printed(),
          finite(figure.value()),
          figure.allowedDistance(),
          figure.isMet(),
          anchor.methodExtent(),
          finite(anchor.longest()),
          anchor.longestExtent(),
          figure.explanation());
    }

    private static @Nullable Double finite(double value) {
      return Double.isFinite(value) ? value : null;
    }
  }

  private record Document(List<Line> anchors, long met) {}

  @Override
  public Group group() {
    return Group.DATA;
  }

  @Override
  public int run(Session session) {
    List<Anchor> anchors = Anchors.of(history(session));
    if (anchors.isEmpty()) {
      throw new UserError(
          "The store in %s has no year of VIX, SPY or VIX futures to compute figures from; import"
                  .formatted(session.home().data())
              + " files with 'alvh data import PATH'.");
    }
    long met = anchors.stream().filter(anchor -> anchor.figure().isMet()).count();
    if (json.wanted()) {
      session.json(new Document(anchors.stream().map(Line::of).toList(), met));
    } else {
      print(session, anchors, met);
    }
    return DONE;
  }

  private static History history(Session session) {
    try (Store store = session.openStore()) {
      return store.history(Anchors.MEASURES);
    }
  }

  private static void print(Session session, List<Anchor> anchors, long met) {
    String family = "";
    for (Anchor anchor : anchors) {
      if (!anchor.family().equals(family)) {
        family = anchor.family();
        session.line("");
        session.line("%s: %s; longest %s", family, anchor.methodExtent(), anchor.longestExtent());
        session.line("  %-54s %9s %9s %9s", "", "printed", "value", "longest");
      }
      Figure figure = anchor.figure();
      session.line(
          "  %-54s %9s %9.4f %9.4f  %s",
          figure.name(),
          figure.printed(),
          figure.value(),
          anchor.longest(),
          figure.isMet() ? "met" : "differs: " + figure.explanation());
    }
    session.line("");
    session.line(
        "%d of %d figures are met; the tolerances are those of the method, section 1.12.",
        met, anchors.size());
  }
}
