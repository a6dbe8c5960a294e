package alvh.app;

import alvh.report.Figures;
import alvh.surface.RefusedQuote;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The document of {@code alvh vix} on a terminal: the index, its steps, its family, its expiries.
 */
record VixText(Printout page, VixDocument document) {
  /** First year whose published SKEW was met. */
  private static final String AGREES_FROM = "2020";

  private static final String PUBLISHED_BEFORE =
      "On 56 chains of 2019 the published SKEW lies 5.7 to 15.4 points below the formula, on 4 of"
          + " 2020 to 2023 within 2.2 of it. Why is not known: neither the range of strikes, a"
          + " least bid, the step of strikes nor third Fridays alone explain it.";

  private static final String MISSED =
      "Outside: at two decimals, as published, the level lies beyond the day's range. The exchange"
          + " computes it all day, on quotes and rates of its own; this is one moment's, so that a"
          + " few cents beyond the edge say little.";

  /** Doubtful quotes that are listed; the document has all. */
  private static final int SHOWN = 10;

  void print() {
    page.terminal()
        .wrapped("", answer())
        .forEach(line -> page.out().println(page.terminal().strong(line)));
    if (document.session() != null && document.asOf() != null) {
      page.text(
          Figures.text(
              "%s of %s, %s; rates from %s.",
              document.source(),
              document.session(),
              new QuoteMoment(Instant.parse(document.asOf()), document.asOfAssumed()).time(),
              document.rates()));
    }
    steps();
    family();
    expiries();
    refused();
  }

  private String answer() {
    Double vix = document.vix();
    if (vix == null) {
      return "These quotes give no VIX: " + document.reason() + ".";
    }
    String level = Figures.text("VIX is %s from these quotes", Figures.number(vix, 4));
    PublishedBar bar = document.published();
    if (bar == null) {
      return level + ".";
    }
    return Figures.text(
        "%s, %s the published range of the day, %s to %s; it opened at %s and closed at %s.",
        level,
        Boolean.TRUE.equals(document.inside()) ? "inside" : "outside",
        Figures.number(bar.low(), 2),
        Figures.number(bar.high(), 2),
        Figures.number(bar.open(), 2),
        Figures.number(bar.close(), 2));
  }

  private void steps() {
    VixDocument.Strip near = document.near();
    VixDocument.Strip next = document.next();
    if (near == null || next == null) {
      return;
    }
    page.heading("Step by step");
    var table = new TextTable().words("").numbers("near").numbers("next").words("unit");
    var rows = new Rows(table, near, next);
    rows.row("expiry", s -> orDash(s.optionClass() + " " + s.expiry()), "");
    rows.number("minutes to settlement", VixDocument.Strip::minutes, 0, "");
    rows.number("T", VixDocument.Strip::years, 10, "years");
    rows.number("R", s -> 100 * s.rate(), 4, "% a year");
    rows.number("strike where call and put are closest", VixDocument.Strip::parityStrike, 0, "");
    rows.number("F", VixDocument.Strip::forward, 5, "index points");
    rows.number("K0", VixDocument.Strip::centreStrike, 0, "index points");
    rows.number("strikes used", VixDocument.Strip::strikes, 0, "");
    rows.number("first strike", VixDocument.Strip::firstStrike, 0, "index points");
    rows.number("last strike", VixDocument.Strip::lastStrike, 0, "index points");
    rows.row("puts ended by two zero bids at", s -> strike(s.putsStoppedAt()), "index points");
    rows.row("calls ended by two zero bids at", s -> strike(s.callsStoppedAt()), "index points");
    rows.number("strikes without a bid passed over", VixDocument.Strip::skipped, 0, "");
    rows.number("sum over strikes", VixDocument.Strip::sum, 10, "a year");
    rows.number("less (F/K0 − 1)²/T", VixDocument.Strip::correction, 10, "a year");
    rows.number("variance", VixDocument.Strip::variance, 10, "a year");
    rows.number("volatility", s -> 100 * s.volatility(), 4, "vol points");
    rows.number("weight of total variance", VixDocument.Strip::weight, 10, "");
    rows.row("missed as the strikes end", s -> error(s.truncation()), "vol points");
    rows.row("missed as they lie apart", s -> error(s.discretisation()), "vol points");
    page.table(table);
  }

  private static String error(@Nullable Double points) {
    return points == null ? Figures.UNKNOWN : Figures.number(points, 4);
  }

  /** Two columns of one kind of number. */
  private record Rows(TextTable table, VixDocument.Strip near, VixDocument.Strip next) {
    void number(String name, Function<VixDocument.Strip, Number> value, int places, String unit) {
      row(name, s -> Figures.number(value.apply(s).doubleValue(), places), unit);
    }

    void row(String name, Function<VixDocument.Strip, String> cell, String unit) {
      table.row(List.of(name, cell.apply(near), cell.apply(next), unit));
    }
  }

  private static String orDash(String name) {
    return name.equals(" null") ? Figures.UNKNOWN : name;
  }

  private static String strike(@Nullable Double strike) {
    return strike == null ? "end of list" : Figures.number(strike, 0);
  }

  private void family() {
    if (document.family().isEmpty()) {
      return;
    }
    page.heading("The family, index points");
    var table =
        new TextTable()
            .words("")
            .numbers("days")
            .numbers("level")
            .words("expiries")
            .numbers("low")
            .numbers("high")
            .numbers("close")
            .words("published");
    for (VixDocument.Member m : document.family()) {
      PublishedBar bar = m.published();
      table.row(
          List.of(
              m.name(),
              Integer.toString(m.days()),
              number(m.level(), 2),
              m.near() == null ? "" : m.near() + ", " + m.next(),
              number(bar == null ? null : bar.low(), 2),
              number(bar == null ? null : bar.high(), 2),
              number(bar == null ? null : bar.close(), 2),
              verdict(m)),
          m.reason() == null ? "" : m.reason() + ".");
    }
    page.table(table);
    if (document.family().stream().anyMatch(m -> Boolean.FALSE.equals(m.inside()))) {
      page.detail(MISSED);
    }
    skew();
  }

  private static String verdict(VixDocument.Member m) {
    Boolean inside = m.inside();
    if (m.published() == null) {
      return "not in the store";
    }
    return inside == null ? "" : inside ? "inside" : "outside";
  }

  private void skew() {
    VixDocument.Skew skew = document.skew();
    if (skew != null) {
      page.text(
          Figures.text(
              "SKEW %s by the formula, %s with the corrections as Cboe printed them; published %s.",
              Figures.number(skew.exact(), 2),
              Figures.number(skew.cboePrinted(), 2),
              number(skew.published(), 2)));
      if (isCut(document.near()) || isCut(document.next())) {
        page.detail(
            "A strip ends where options still have worth, so SKEW, which lives there, is cut"
                + " short.");
      }
      if (document.session() != null && document.session().compareTo(AGREES_FROM) < 0) {
        page.detail(PUBLISHED_BEFORE);
      }
    }
  }

  private static boolean isCut(VixDocument.@Nullable Strip strip) {
    return strip != null && strip.isCut();
  }

  private void expiries() {
    if (document.expiries().isEmpty()) {
      return;
    }
    page.heading("Every expiry by itself");
    var table =
        new TextTable()
            .words("class")
            .words("settles")
            .numbers("days")
            .numbers("forward")
            .numbers("volatility, points")
            .numbers("total variance")
            .numbers("strikes");
    for (VixDocument.Expiry e : document.expiries()) {
      Double volatility = e.volatility();
      table.row(
          List.of(
              e.optionClass(),
              e.expiry(),
              Figures.number(e.days(), 2),
              number(e.forward(), 2),
              number(volatility == null ? null : 100 * volatility, 2),
              number(e.totalVariance(), 6),
              Integer.toString(e.strikes())),
          e.reason() == null ? "" : e.reason() + ".");
    }
    page.table(table);
  }

  private void refused() {
    if (document.expiries().isEmpty()) {
      return;
    }
    int count = document.refused().size();
    page.paragraph(
        count == 0
            ? "Every quote is believed."
            : Figures.text(
                "%s not believed and counted as without a bid%s:",
                count == 1 ? "1 quote is" : Figures.count(count) + " quotes are",
                count > SHOWN ? ", the first " + SHOWN : ""));
    for (RefusedQuote q : document.refused().subList(0, Math.min(SHOWN, count))) {
      page.detail(
          Figures.text(
              "%s %s %s %s: %s bid, %s asked; %s.",
              q.optionClass(),
              q.expiry(),
              q.right().name().toLowerCase(Locale.ROOT),
              Figures.number(q.strike(), 0),
              Figures.number(q.bid(), 2),
              Figures.number(q.ask(), 2),
              q.reason().words()));
    }
    page.paragraph("As one document: --json. This computes, it does not advise.");
  }

  private static String number(@Nullable Double value, int places) {
    return value == null ? Figures.UNKNOWN : Figures.number(value, places);
  }
}
