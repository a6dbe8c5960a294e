package alvh.report.page;

import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.HindsightUse;
import alvh.report.Manifest;
import alvh.report.PriceSources;
import alvh.surface.Provenance;
import java.util.List;

/** What the run stands on: quoted, reconstructed and imputed prices, and what it knew too early. */
final class SourcesSection {
  private static final String OPTIMISTIC =
      "Optimistic: every order was filled at the very close that it was decided on. No figure of"
          + " this run could have been earned.";

  private SourcesSection() {}

  /** The warning at the top of the page; nothing when most results stand on quotes. */
  static String banner(PriceSources sources, Manifest manifest) {
    if (manifest.simulated()) {
      return note(
          "A simulated market: nothing in it has happened. What is called quoted or published here"
              + " was made by the program.");
    }
    String warnings =
        (manifest.isOptimistic() ? note(OPTIMISTIC) : "")
            + (sources.sessionsWithout() == 0 ? "" : note(sources.unpriced()));
    if (!sources.standsOnInferredPrices()) {
      return warnings;
    }
    return warnings
        + note(
            Figures.text(
                "%s %% of the results stand on option prices that nobody quoted: they were rebuilt"
                    + " from the VIX family, those on VIX priced by a model; %s %% stand on quoted"
                    + " options, %s %% on published settlements of futures. Read every figure of"
                    + " the condors as a model's.",
                Figures.percent(sources.inferredShare()),
                Figures.percent(sources.share(Provenance.REAL) - sources.hedgeShare()),
                Figures.percent(sources.hedgeShare())));
  }

  /** Says at the top that decisions used constants of later years; nothing where none did. */
  static String hindsight(Evidence evidence) {
    int most = evidence.hindsight().stream().mapToInt(HindsightUse::decisions).max().orElse(0);
    return most == 0
        ? ""
        : note(
            Figures.text(
                "Up to %s of %s decisions used constants that were estimated on years which had not"
                    + " passed yet; the end of the page names each.",
                Figures.count(most), Figures.count(evidence.run().days().size())));
  }

  static String note(String words) {
    return "<p class=\"banner\" role=\"note\">" + Html.text(words) + "</p>\n";
  }

  static String of(Evidence evidence, Manifest manifest) {
    PriceSources sources = evidence.sources();
    return Html.section(
        "sources",
        "What the figures stand on",
        shares(sources)
            + Html.paragraph(evidence.layered().happenings().settlementSentence())
            + imputed(sources)
            + hindsight(evidence.hindsight())
            + Html.details("Files and hashes", files(manifest)));
  }

  private static String shares(PriceSources sources) {
    var table =
        new Table("Sessions and results by origin of prices")
            .words("Origin")
            .numbers("Sessions", "")
            .numbers("Net result", "$")
            .numbers("Share", "%", "Of all daily results without sign");
    for (PriceSources.Source source : sources.sources()) {
      table
          .row("Condors, " + words(source.provenance()), meaning(source.provenance()))
          .cell(Figures.count(source.sessions()))
          .cell(Figures.dollars(source.condors()))
          .cell(Figures.percent(source.share()));
    }
    table
        .row(
            "Condors, no prices",
            "Neither a usable chain nor a rebuilt surface: options kept their last mark.")
        .cell(Figures.count(sources.sessionsWithout()))
        .cell(Figures.dollars(sources.condorsWithout()))
        .cell(Figures.percent(sources.withoutShare()));
    table
        .row("Hedge's futures, published", "Daily settlements; all costs of the hedge.")
        .cell(Figures.UNKNOWN)
        .cell(Figures.dollars(sources.hedge()))
        .cell(Figures.percent(sources.hedgeShare()));
    table
        .row("Hedge's options, modelled", "Priced by a model from VVIX and futures: indicative.")
        .cell(Figures.UNKNOWN)
        .cell(Figures.dollars(sources.options()))
        .cell(Figures.percent(sources.optionsShare()));
    return table.html()
        + Html.source(
            "The layered arm, after costs, without interest. Shares weigh every day's result"
                + " without its sign, because gains and losses that cancel stand on prices too.");
  }

  private static String imputed(PriceSources sources) {
    if (sources.imputed().isEmpty()) {
      return Html.paragraph("Every input of every surface was published on its day.");
    }
    var table =
        new Table("Inputs of surfaces that were not published on their day")
            .words("Input")
            .numbers("Sessions", "")
            .words("First")
            .words("Last")
            .numbers("Stretches", "", "Uninterrupted runs of sessions");
    for (PriceSources.Imputed input : sources.imputed()) {
      table
          .row(input.name())
          .cell(Figures.count(input.sessions()))
          .cell(input.first().toString())
          .cell(input.last().toString())
          .cell(Figures.count(input.spans()));
    }
    return table.html();
  }

  private static String hindsight(List<HindsightUse> uses) {
    if (uses.isEmpty()) {
      return Html.paragraph("No decision used a constant that was estimated on later years.");
    }
    var table =
        new Table("Constants that decisions used inside their sample")
            .words("Constant")
            .words("Estimated on")
            .numbers("Decisions", "", "Sessions of this run that used it before the sample ended")
            .words("First")
            .words("Last");
    for (HindsightUse use : uses) {
      table
          .row(use.constant().constant())
          .cell(use.constant().from() + " to " + use.constant().to())
          .cell(Figures.count(use.decisions()))
          .cell(use.first().toString())
          .cell(use.last().toString());
    }
    return table.html()
        + Html.source("These decisions knew what nobody knew then, which may flatter the run.");
  }

  private static String files(Manifest manifest) {
    var table = new Table("Files in the store").words("File").numbers("Rows", "").words("SHA-256");
    for (Manifest.DataFile file : manifest.data()) {
      table.row(file.name()).cell(Figures.count(file.rows())).cell(file.sha256());
    }
    return Html.paragraph("Data hash " + manifest.dataHash() + ".") + table.html();
  }

  private static String words(Provenance provenance) {
    return switch (provenance) {
      case REAL -> "quoted";
      case SIMULATED -> "simulated";
      case RECONSTRUCTED -> "reconstructed";
      case IMPUTED -> "imputed";
    };
  }

  private static String meaning(Provenance provenance) {
    return switch (provenance) {
      case REAL -> "The surface was fitted to the day's option chain.";
      case SIMULATED -> "The surface was fitted to an option chain that the program has made.";
      case RECONSTRUCTED ->
          "The surface was rebuilt from the VIX family, all indices of the traded tenors"
              + " published.";
      case IMPUTED -> "One of those indices was itself inferred from the others.";
    };
  }
}
