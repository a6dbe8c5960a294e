package alvh.app;

import alvh.app.ChainRow.Money;
import alvh.market.ChainQuotes;
import alvh.pricing.ImpliedVolatility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One strike of one class and expiry as {@code alvh chain --expiry} shows it.
 *
 * @param callLessPut volatility of the call less that of the put, decimal a year
 * @param offParity whether both contradict the forward of the other strikes
 */
record StrikeLine(
    double strike,
    @Nullable Quote call,
    @Nullable Quote put,
    @Nullable Double callLessPut,
    boolean offParity) {
  /**
   * One option; absent members have no value.
   *
   * @param volatility of the middle, decimal a year
   * @param remark what is odd about the quote, or why its middle holds no volatility; empty where
   *     neither is the case
   */
  record Quote(double bid, double ask, double mid, @Nullable Double volatility, String remark) {}

  static List<StrikeLine> of(ChainQuotes slice, Optional<Money> money) {
    var lines = new ArrayList<StrikeLine>();
    var off = new TreeSet<Double>();
    money.ifPresent(m -> m.gaps(slice).forEach(gap -> off.add(gap.strike())));
    for (int row = 0; row < slice.size(); row++) {
      double strike = slice.strike(row);
      Quote call = quote(slice, slice.calls(), row, 1, money);
      Quote put = quote(slice, slice.puts(), row, -1, money);
      lines.add(new StrikeLine(strike, call, put, gap(call, put), off.contains(strike)));
    }
    return lines;
  }

  private static @Nullable Double gap(@Nullable Quote call, @Nullable Quote put) {
    Double ofCall = call == null ? null : call.volatility();
    Double ofPut = put == null ? null : put.volatility();
    return ofCall == null || ofPut == null ? null : ofCall - ofPut;
  }

  private static @Nullable Quote quote(
      ChainQuotes slice, ChainQuotes.Side side, int row, int cp, Optional<Money> money) {
    double bid = side.bid()[row];
    double ask = side.ask()[row];
    if (Double.isNaN(bid) || Double.isNaN(ask)) {
      return null;
    }
    Optional<ImpliedVolatility> answer =
        side.tradable(row)
            ? money.map(m -> m.answer(slice.strike(row), side.mid(row), cp))
            : Optional.empty();
    Double volatility =
        answer.orElse(null) instanceof ImpliedVolatility.Volatility found ? found.value() : null;
    String remark =
        Stream.of(remark(bid, ask), answer.map(StrikeLine::remark).orElse(""))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(", "));
    return new Quote(bid, ask, side.mid(row), volatility, remark);
  }

  /** Why a middle that somebody quotes holds no volatility. */
  private static String remark(ImpliedVolatility answer) {
    return switch (answer) {
      case ImpliedVolatility.Volatility found -> "";
      case ImpliedVolatility.BelowIntrinsic below -> "below intrinsic";
      case ImpliedVolatility.AboveCap above -> "above any volatility";
      case ImpliedVolatility.NoTime expired -> "settled";
      case ImpliedVolatility.NoQuote none -> "no price";
      case ImpliedVolatility.OutsideDomain outside -> "no number";
    };
  }

  private static String remark(double bid, double ask) {
    if (bid > ask) {
      return "crossed";
    }
    if (bid == 0) {
      return ask == 0 ? "no quote" : "no bid";
    }
    return bid == ask ? "locked" : "";
  }
}
