package alvh.order;

import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.Right;
import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.surface.VvixPricer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Closing quotes of a session with option chains: what they list is bought and sold at their bid
 * and ask and at nothing else, all the rest at the model's prices.
 *
 * <p>An expiry that the chain lists is quoted there or not at all: a strike without an ask has no
 * price. An option that nobody bids for is worth half of what is asked.
 *
 * @param chains of the session, one an underlying
 * @param silent expiries that were quoted day by day until lately and are not today: no price is
 *     made up for them
 * @param model prices what no chain lists
 */
public record QuotedMarket(List<OptionChain> chains, Predicate<Listing> silent, ClosingQuotes model)
    implements ClosingQuotes {
  /** One class and expiry, such as SPXW of a Friday. */
  public record Listing(String optionClass, LocalDate expiry) implements Comparable<Listing> {
    static Listing of(Option option) {
      return new Listing(option.root().name(), option.expiry());
    }

    @Override
    public int compareTo(Listing other) {
      int byExpiry = expiry.compareTo(other.expiry);
      return byExpiry != 0 ? byExpiry : optionClass.compareTo(other.optionClass);
    }
  }

  @Override
  public Optional<Quote> quote(Instrument instrument) {
    if (!(instrument instanceof Option option)) {
      return model.quote(instrument);
    }
    for (OptionChain chain : chains) {
      Optional<ChainQuotes> listed = listed(chain, Listing.of(option));
      if (listed.isPresent()) {
        return quote(
            listed.get(), option, chain.isSimulated() ? PriceSource.SIM : PriceSource.CHAIN);
      }
    }
    return silent.test(Listing.of(option)) ? Optional.empty() : model.quote(instrument);
  }

  /**
   * What is listed and has no price today is marked on the surface that was fitted to the same
   * chain, so that a position keeps its legs together; it cannot be traded there.
   */
  @Override
  public Optional<Double> mid(Instrument instrument) {
    if (!(instrument instanceof Option option)) {
      return model.mid(instrument);
    }
    Optional<Quote> quoted = quote(option);
    return quoted.isEmpty() && !isSilent(option)
        ? model.quote(option).filter(q -> q.source().isFitted()).map(Quote::mid)
        : quoted.map(Quote::mid);
  }

  private boolean isSilent(Option option) {
    return silent.test(Listing.of(option));
  }

  @Override
  public Optional<VvixPricer> vixOptions() {
    return model.vixOptions();
  }

  @Override
  public OptionalDouble vvix() {
    return model.vvix();
  }

  private static Optional<ChainQuotes> listed(OptionChain chain, Listing wanted) {
    for (ChainQuotes quotes : chain.expiries()) {
      if (quotes.expiry().equals(wanted.expiry())
          && quotes.optionClass().equals(wanted.optionClass())) {
        return Optional.of(quotes);
      }
    }
    return Optional.empty();
  }

  private static Optional<Quote> quote(ChainQuotes quotes, Option option, PriceSource source) {
    int row = quotes.row(option.strike());
    if (row < 0) {
      return Optional.empty();
    }
    ChainQuotes.Side side = option.right() == Right.CALL ? quotes.calls() : quotes.puts();
    double bid = side.bid()[row];
    double ask = side.ask()[row];
    return bid >= 0 && ask > 0 && ask >= bid
        ? Optional.of(new Quote(side.mid(row), (ask - bid) / 2, source))
        : Optional.empty();
  }
}
