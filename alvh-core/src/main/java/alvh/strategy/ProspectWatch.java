package alvh.strategy;

import alvh.instrument.Holdings;
import alvh.instrument.IronCondor;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.math.FirstOrderAutoregression;
import alvh.math.RollingWindow;
import alvh.risk.JointMoves;
import alvh.risk.RollDown;
import alvh.risk.VixResponses;
import alvh.signal.Opinion;
import alvh.signal.Reading;
import alvh.signal.VariancePremium;
import alvh.surface.SurfaceFigures;
import alvh.surface.VolSurface;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Learns session by session what risk pays and what condors return, and when that is too little.
 *
 * <p>Source: method 1.6 (E4), 1.7, C7. Reading: a condor's return is asked for on every session,
 * also where no third Friday lies in the window of entries; then the nearest one to the target is
 * taken. Its hedge offsets tier 1's share of its own projected loss on the ladder of the day.
 */
final class ProspectWatch {
  private static final int USUAL_OF = 1260;
  private static final double PERCENT = 100;
  private static final double DAYS_PER_WEEK = 7;
  private static final double SPREAD = .01;
  private static final double SHOWN = 10_000;
  private static final long LONGEST_WINDOW = 45;

  private final Outlooks.Capital parts;
  private final PaperCondors paper;
  private final VixResponses responses = new VixResponses();
  private final RollDown rollDown;
  private final JointMoves moves;
  private final RollingWindow usual = new RollingWindow(USUAL_OF);
  private Optional<RollingWindow> premiums = Optional.empty();
  private int below;

  ProspectWatch(Outlooks.Capital parts) {
    this.parts = parts;
    this.paper =
        new PaperCondors(
            new CondorDesk(parts.condor(), parts.capital()),
            parts.kappa(),
            parts.tests().tradesSince());
    this.rollDown = new RollDown(parts.ladder().frontMinDays());
    this.moves = new JointMoves(parts.ladder().frontMinDays());
  }

  /** The outlook with what it promises. */
  Outlook observe(Outlook today, Optional<SurfaceFigures> figures) {
    paper.observe(today);
    responses.observe(today.seen());
    rollDown.observe(today.seen());
    moves.observe(today.seen());
    Prospects prospects = prospects(today, figures);
    prospects.effectivePremium().ifPresent(usual::add);
    return today.with(prospects, floor(prospects.condor()));
  }

  private Prospects prospects(Outlook today, Optional<SurfaceFigures> figures) {
    Optional<Opinion> premium =
        today.opinions().stream()
            .filter(opinion -> opinion.signal() instanceof VariancePremium)
            .findFirst();
    OptionalDouble variance = OptionalDouble.empty();
    OptionalDouble persistence = OptionalDouble.empty();
    if (premium.isPresent() && premium.get().reading() instanceof Reading.Measured measured) {
      variance = OptionalDouble.of(measured.value() / SHOWN);
      persistence = persistence((VariancePremium) premium.get().signal(), measured.value() / SHOWN);
    }
    double riskFree = last(today.seen(), Measure.BILL_13W).orElse(0);
    double overnight =
        last(today.seen(), Measure.SOFR)
            .orElse(last(today.seen(), Measure.FED_FUNDS).orElse(riskFree));
    return new Prospects(
        riskFree,
        overnight + SPREAD,
        figures.isPresent()
            ? OptionalDouble.of(figures.get().equityPremium())
            : OptionalDouble.empty(),
        variance,
        persistence,
        (parts.condor().targetDte() - parts.condor().timeExit()) / DAYS_PER_WEEK,
        usual.full() ? OptionalDouble.of(usual.mean()) : OptionalDouble.empty(),
        responses.value(),
        rollDown.share(),
        moves.sample(),
        condor(today, riskFree));
  }

  private static OptionalDouble last(MarketSnapshot today, Measure measure) {
    Optional<Observation> seen = today.last(measure);
    return seen.isPresent()
        ? OptionalDouble.of(seen.get().value() / PERCENT)
        : OptionalDouble.empty();
  }

  /** φ of the premium sampled once a week, as its half-life is. */
  private OptionalDouble persistence(VariancePremium rule, double premium) {
    RollingWindow window = premiums.orElseGet(() -> new RollingWindow(rule.decayWindow()));
    premiums = Optional.of(window);
    window.add(premium);
    if (!window.full()) {
      return OptionalDouble.empty();
    }
    var weekly = new double[(rule.decayWindow() - 1) / rule.decayStep() + 1];
    for (int i = 0; i < weekly.length; i++) {
      weekly[weekly.length - 1 - i] = window.ago(i * rule.decayStep());
    }
    return FirstOrderAutoregression.coefficient(weekly);
  }

  private Optional<CondorReturn> condor(Outlook today, double riskFree) {
    if (today.surface().isEmpty() || today.front().isEmpty()) {
      return Optional.empty();
    }
    VolSurface surface = today.surface().get();
    IronCondor condor =
        new CondorBuilder(surface, parts.condor()).build(expiry(surface.date())).condor();
    return paper
        .price(condor, today.quotes(), -1)
        .filter(credit -> credit > 0)
        .map(credit -> condor(today, surface, condor, credit, riskFree));
  }

  private CondorReturn condor(
      Outlook today, VolSurface surface, IronCondor condor, double credit, double riskFree) {
    Holdings one = condor.holdings(1);
    double loss = today.projection().of(surface, one, today.spotVolBeta()).loss();
    double target = parts.offset() * loss / today.projection().meanShock();
    return new CondorReturn(
        credit,
        Margins.options(parts.tests(), one, surface),
        target * Margins.perBeta(parts.tests(), parts.ladder(), today),
        target * Margins.carryPerBeta(parts.ladder(), today, rollDown.share()),
        2 * condor.legs().size() * parts.fees().spxOption().dollars(),
        riskFree,
        paper.past(),
        parts.tests().minTrades());
  }

  private LocalDate expiry(LocalDate today) {
    LocalDate wanted = today.plusDays(parts.condor().targetDte());
    return Expirations.spxMonthlies(
            wanted.minusDays(LONGEST_WINDOW), wanted.plusDays(LONGEST_WINDOW))
        .stream()
        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(wanted, date))))
        .orElseThrow();
  }

  /** The trigger IRR: so many closes in a row below the floor. */
  private Reading floor(Optional<CondorReturn> condor) {
    OptionalDouble irr = condor.map(CondorReturn::irr).orElse(OptionalDouble.empty());
    if (irr.isEmpty()) {
      return new Reading.Abstained(
          String.format(
              Locale.ROOT,
              "What a condor returns is not known: %d of %d round trips, or no prices today.",
              condor.map(c -> c.past().trades()).orElse(0),
              parts.tests().minTrades()));
    }
    below = irr.getAsDouble() < parts.tests().irrFloor() ? below + 1 : 0;
    boolean on = below >= parts.tests().irrCloses();
    String pattern =
        "A condor is expected to return %.1f %% a year, the floor is %.1f %%, closes below it: %d.";
    return new Reading.Measured(
        PERCENT * irr.getAsDouble(),
        PERCENT * parts.tests().irrFloor(),
        on,
        String.format(
            Locale.ROOT,
            pattern,
            PERCENT * irr.getAsDouble(),
            PERCENT * parts.tests().irrFloor(),
            below));
  }
}
