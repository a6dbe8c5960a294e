package alvh.report.anchor;

import alvh.market.History;
import alvh.market.Measure;
import java.util.List;

/** The part of a history that a figure is computed from. */
record Sample(History history, Span span) {
  /** Those measures on the days of the span on which all of them have a value. */
  Panel panel(Measure... measures) {
    return Panel.of(history, span, List.of(measures));
  }

  /** The days of the span with a futures curve. */
  CurvePanel curves() {
    return CurvePanel.of(history, span);
  }

  /** The same history on the days that both spans hold. */
  Sample within(Span other) {
    var from = span.from().isAfter(other.from()) ? span.from() : other.from();
    var to = span.to().isBefore(other.to()) ? span.to() : other.to();
    return new Sample(history, new Span(from, to));
  }
}
