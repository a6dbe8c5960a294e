package alvh.report.page;

import java.util.List;

/** What the words of the report mean, for whoever did not write the method. */
final class WordsSection {
  private record Word(String name, String meaning) {}

  private static final List<Word> WORDS =
      List.of(
          new Word("arm", "The same condors with another protection, each on capital of its own."),
          new Word("CVaR95 of months", "Mean of the worst 5 % of calendar months."),
          new Word(
              "constant VX1, mid VX",
              "Always half of the projected loss in the first VIX future, in those of months 4 to"
                  + " 7."),
          new Word("deepest fall, under water", "From the last high of the account to its low."),
          new Word(
              "engine 2, tiers 1 and 2, full",
              "Whether the layered hedge is on, and for which share of the projected loss."),
          new Word("engine 3", "Call spreads on VIX, sold after a spike; off by default."),
          new Word(
              "equal cost",
              "Another hedge is multiplied until it costs as much as the layered one; condors"
                  + " without a hedge are reduced until they return as much."),
          new Word(
              "half-spread, κ, touch",
              "Half of ask less bid; the share of it that a fill gives up; all of it: selling at"
                  + " the bid, buying at the ask."),
          new Word("layers SH, IM, DP", "Slots of the hedge: short, intermediate, deep (calls)."),
          new Word("projected loss", "What the condors would lose in a sudden rise of VIX."),
          new Word(
              "reconstructed, imputed",
              "Option prices rebuilt from the VIX family; with an index of it inferred as well."),
          new Word("roll", "What a future gains or loses while its curve stands still."),
          new Word("stop, target, time", "Rules that close a condor: loss, profit, age."),
          new Word("VX, VXM", "VIX futures of $1,000 and of $100 a point."),
          new Word(
              "[low, high]",
              "90 % interval: nine in ten such intervals hold the true value, if the past is a"
                  + " sample of the future."));

  private WordsSection() {}

  static String of() {
    var list = new StringBuilder("<dl>\n");
    for (Word word : WORDS) {
      list.append("<dt>").append(Html.escape(word.name())).append("</dt><dd>");
      list.append(Html.text(word.meaning())).append("</dd>\n");
    }
    return Html.section(
        "words",
        "The words",
        Html.details("What the words mean", list.append("</dl>\n").toString()));
  }
}
