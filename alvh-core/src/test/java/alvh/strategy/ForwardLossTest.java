package alvh.strategy;

import static alvh.strategy.HedgeDays.TODAY;
import static alvh.strategy.HedgeDays.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Holdings;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.risk.ProjectedLoss.Projection;
import alvh.sizing.BetaLimit;
import alvh.sizing.PremiumScale;
import alvh.sizing.SizingRules;
import alvh.sizing.SizingRules.Forward;
import alvh.surface.EventsAhead;
import org.junit.jupiter.api.Test;

/** The loss on the surface that is expected for the next event, and when it sizes the hedge. */
class ForwardLossTest {
  private static final SizingRules ASKED =
      new SizingRules(
          SizingRules.Mode.PROJECTED_LOSS,
          .2,
          .25,
          false,
          1,
          new PremiumScale(),
          new BetaLimit(),
          Forward.TSB);

  /** Dollars. */
  private static final double CENT = .01;

  private final Outlook today = MadeDay.calm(TODAY).vix(16).outlook();

  @Test
  void it_is_todays_unless_it_is_asked_for_and_an_event_is_known() {
    BookRisk book = book();
    var events = new EventsAhead(5, 0, .004, "a test");
    assertThat(ForwardLoss.of(with(today, events), book, new SizingRules()).loss())
        .isEqualTo(book.projectedLoss());
    assertThat(ForwardLoss.of(today, book, ASKED))
        .isEqualTo(new ForwardLoss(book.projectedLoss(), ""));
  }

  @Test
  void it_follows_the_expected_surface_where_that_differs_by_a_tenth() {
    BookRisk book = book();
    // A surface expected to have far more variance: the condor is nearer to its greatest loss.
    var shaken = new EventsAhead(5, 0, .004, "the FOMC's decision");
    double expected =
        today
            .projection()
            .of(shaken.on(today.surface().orElseThrow()), book.condors(), today.spotVolBeta())
            .loss();
    assertThat(Math.abs(expected / book.projectedLoss() - 1)).isGreaterThan(.10);
    ForwardLoss loss = ForwardLoss.of(with(today, shaken), book, ASKED);
    assertThat(loss.loss()).isCloseTo(expected, within(CENT));
    assertThat(loss.words())
        .startsWith(" On the surface expected in 5 days, after the FOMC's decision, the loss is $")
        .endsWith("it sizes the hedge (TS-B).");
  }

  @Test
  void a_small_difference_changes_nothing() {
    BookRisk book = book();
    var near = new EventsAhead(1, 0, 0, "");
    ForwardLoss loss = ForwardLoss.of(with(today, near), book, ASKED);
    assertThat(loss).isEqualTo(new ForwardLoss(book.projectedLoss(), ""));
  }

  /** One short condor of 50 days, sixteen delta or so on a flat volatility of twelve. */
  private BookRisk book() {
    Holdings condor =
        Holdings.NONE
            .plus(option(Right.PUT, 2650), -1)
            .plus(option(Right.PUT, 2600), 1)
            .plus(option(Right.CALL, 2950), -1)
            .plus(option(Right.CALL, 3000), 1);
    Projection projection =
        today.projection().of(today.surface().orElseThrow(), condor, today.spotVolBeta());
    return new BookRisk(projection, condor, 5_000, false);
  }

  private static Option option(Right right, double strike) {
    return new Option(OptionRoot.SPXW, TODAY.plusDays(46), right, strike);
  }
}
