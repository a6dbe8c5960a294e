package alvh.risk;

import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.pricing.Black76;
import alvh.surface.OptionPricer;
import alvh.surface.VolSurface;
import alvh.surface.VvixPricer;
import alvh.unit.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a broker asks for options by the risk of the whole: the greatest loss over ten moves of the
 * underlying with volatilities as they are, and over a house stress in which they are not.
 *
 * <p>The index moves between −8 and +6 percent, the futures under VIX options by up to a fifth
 * either way (the method marks that range as inferred, not read); at least $37.50 for each short
 * option. The house asks for more where VIX rises by so many points with the index, and for short
 * VIX options where their futures rise by half or double. Options on the index and on VIX offset
 * nothing between them. Source: method 4.4.
 *
 * @param houseVix δ of the house stress, points of VIX
 * @param houseIndex the index in it, percent
 */
public record PortfolioMargin(double houseVix, double houseIndex) {
  private static final double[] INDEX_MOVES = {-8, -6.4, -4.8, -3.2, -1.6, 1.2, 2.4, 3.6, 4.8, 6};
  private static final double[] VIX_MOVES = {-20, -16, -12, -8, -4, 4, 8, 12, 16, 20};
  private static final double[] VIX_HOUSE = {50, 100};
  private static final double LEAST_A_SHORT = 37.50;
  private static final double TENOR_DECAY = .40;
  private static final double PERCENT = 100;

  /** The method's defaults. */
  public PortfolioMargin() {
    this(20, -11);
  }

  public PortfolioMargin {
    Check.positive(houseVix, "houseVix");
    Check.that(houseIndex > -100 && houseIndex < 0, "houseIndex must be a fall: %s", houseIndex);
  }

  /** Dollars of each part. */
  public record Requirement(double tims, double house, double vixOptions) {
    /** What binds. */
    public double total() {
      return Math.max(tims, house) + vixOptions;
    }
  }

  /**
   * The requirement of a book.
   *
   * @param vix prices VIX options; where it is empty they are not part of the requirement
   */
  public Requirement of(Holdings book, VolSurface surface, Optional<VvixPricer> vix) {
    double least = LEAST_A_SHORT * shorts(book, false);
    List<Lot> lots = lots(book, surface);
    double tims = 0;
    for (double move : INDEX_MOVES) {
      tims = Math.max(tims, -gain(lots, 1 + move / PERCENT));
    }
    double before = value(book, surface);
    VolSurface shocked =
        new JointShock(houseVix, houseIndex, TENOR_DECAY, SmileMove.SCALED).on(surface);
    double house = before - value(book, shocked);
    return new Requirement(
        Math.max(tims, least),
        Math.max(house, 0),
        vix.map(pricer -> ofVix(book, pricer)).orElse(0.0));
  }

  private static long shorts(Holdings book, boolean onVix) {
    long sum = 0;
    for (Map.Entry<Instrument, Long> held : book.quantities().entrySet()) {
      if (held.getKey() instanceof Option option && VvixPricer.isVixOption(option) == onVix) {
        sum += Math.max(0, -held.getValue());
      }
    }
    return sum;
  }

  private static double value(Holdings book, VolSurface surface) {
    double sum = 0;
    for (Map.Entry<Instrument, Long> held : book.quantities().entrySet()) {
      if (held.getKey() instanceof Option option && isAlive(option, surface)) {
        sum += held.getValue() * option.multiplier() * OptionPricer.price(surface, option);
      }
    }
    return sum;
  }

  private static boolean isAlive(Option option, VolSurface surface) {
    return !VvixPricer.isVixOption(option) && option.settlesAt().isAfter(surface.asOf());
  }

  /**
   * So many of an index option on its slice.
   *
   * @param dollars a point of all of them
   * @param volatility its own, decimal a year
   * @param price points
   */
  private record Lot(
      double dollars, VolSurface.Slice slice, Option option, double volatility, double price) {
    /** Dollars that it gains when the forward is multiplied and its volatility stays. */
    double gain(double factor) {
      double moved =
          Black76.price(
              factor * slice.forward(),
              option.strike(),
              slice.years(),
              volatility,
              slice.discount(),
              option.right().sign());
      return dollars * (moved - price);
    }
  }

  private static List<Lot> lots(Holdings book, VolSurface surface) {
    var lots = new ArrayList<Lot>();
    for (Map.Entry<Instrument, Long> held : book.quantities().entrySet()) {
      if (held.getKey() instanceof Option option && isAlive(option, surface)) {
        VolSurface.Slice slice = OptionPricer.slice(surface, option);
        lots.add(
            new Lot(
                held.getValue() * option.multiplier(),
                slice,
                option,
                OptionPricer.volatility(slice, option.strike()),
                OptionPricer.price(surface, option)));
      }
    }
    return lots;
  }

  /** Dollars that the index options gain when the index moves and each keeps its volatility. */
  private static double gain(List<Lot> lots, double factor) {
    double sum = 0;
    for (Lot lot : lots) {
      sum += lot.gain(factor);
    }
    return sum;
  }

  private static double ofVix(Holdings book, VvixPricer pricer) {
    double worst = LEAST_A_SHORT * shorts(book, true);
    for (double move : VIX_MOVES) {
      worst = Math.max(worst, -gain(book, pricer, move, false));
    }
    for (double move : VIX_HOUSE) {
      worst = Math.max(worst, -gain(book, pricer, move, true));
    }
    return worst;
  }

  /** Dollars that VIX options gain when their futures move by so many percent. */
  private static double gain(Holdings book, VvixPricer pricer, double percent, boolean shortsOnly) {
    double sum = 0;
    for (Map.Entry<Instrument, Long> held : book.quantities().entrySet()) {
      if (held.getKey() instanceof Option option
          && VvixPricer.isVixOption(option)
          && !(shortsOnly && held.getValue() > 0)) {
        Optional<Double> after = pricer.moved(option, 1 + percent / PERCENT);
        Optional<Double> now = pricer.price(option);
        if (after.isPresent() && now.isPresent()) {
          sum += held.getValue() * option.multiplier() * (after.get() - now.get());
        }
      }
    }
    return sum;
  }
}
