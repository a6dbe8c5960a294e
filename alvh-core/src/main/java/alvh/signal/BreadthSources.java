package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Every count of breadth there is, each with a memory of its own, and which of them speaks today:
 * the NYSE's issues; without them the members of the S&P 500; without those the equal-weighted fund
 * against the value-weighted one.
 *
 * <p>The sources measure different things, so no window ever mixes them. The members' table holds
 * survivors in its early years, and two funds are a proxy. Source: method I5 (fallbacks in order).
 */
final class BreadthSources {
  private final List<Source> sources;

  /** One stream and today's news of it. */
  private abstract static sealed class Source {
    private final String name;
    private final NarrowBreadth.Source kind;
    private final Breadth breadth;
    private boolean today;

    private Source(String name, NarrowBreadth.Source kind, Breadth breadth) {
      this.name = name;
      this.kind = kind;
      this.breadth = breadth;
    }

    abstract OptionalDouble net(MarketSnapshot day);

    private void observe(MarketSnapshot day) {
      OptionalDouble net = net(day);
      OptionalDouble close = day.today(Measure.SPX);
      today = net.isPresent() && close.isPresent();
      if (today) {
        breadth.add(close.getAsDouble(), net.getAsDouble());
      }
    }
  }

  private static final class Issues extends Source {
    private final Measure advancing;
    private final Measure declining;

    private Issues(
        String name,
        NarrowBreadth.Source kind,
        NarrowBreadth rule,
        Measure advancing,
        Measure declining) {
      super(name, kind, new Breadth(rule));
      this.advancing = advancing;
      this.declining = declining;
    }

    @Override
    OptionalDouble net(MarketSnapshot day) {
      OptionalDouble up = day.today(advancing);
      OptionalDouble down = day.today(declining);
      if (up.isEmpty() || down.isEmpty() || up.getAsDouble() + down.getAsDouble() <= 0) {
        return OptionalDouble.empty();
      }
      double issues = up.getAsDouble() + down.getAsDouble();
      return OptionalDouble.of((up.getAsDouble() - down.getAsDouble()) / issues);
    }
  }

  private static final class Funds extends Source {
    private double before = Double.NaN;

    private Funds(NarrowBreadth rule) {
      super("ln(RSP/SPY)", NarrowBreadth.Source.FUNDS, new Breadth(rule));
    }

    @Override
    OptionalDouble net(MarketSnapshot day) {
      OptionalDouble equal = day.today(Measure.RSP_CLOSE);
      OptionalDouble value = day.today(Measure.SPY_CLOSE);
      if (equal.isEmpty() || value.isEmpty()) {
        return OptionalDouble.empty();
      }
      double ratio = Math.log(equal.getAsDouble() / value.getAsDouble());
      double change = ratio - before;
      before = ratio;
      return Double.isNaN(change) ? OptionalDouble.empty() : OptionalDouble.of(change);
    }
  }

  /** What today's source says, and its name. */
  record Answer(String name, boolean substitute, Breadth breadth) {}

  BreadthSources(NarrowBreadth rule) {
    sources =
        List.of(
            new Issues(
                "NYSE issues",
                NarrowBreadth.Source.NYSE,
                rule,
                Measure.ADVANCING,
                Measure.DECLINING),
            new Issues(
                "members of the S&P 500",
                NarrowBreadth.Source.MEMBERS,
                rule,
                Measure.MEMBERS_ADVANCING,
                Measure.MEMBERS_DECLINING),
            new Funds(rule));
  }

  void observe(MarketSnapshot today) {
    sources.forEach(source -> source.observe(today));
  }

  /** The first source that is asked for, has a value today and has settled. */
  Optional<Answer> answer(NarrowBreadth.Source asked) {
    return sources.stream()
        .filter(source -> asked == NarrowBreadth.Source.BEST || asked == source.kind)
        .filter(source -> source.today && source.breadth.settled())
        .map(
            source ->
                new Answer(source.name, source.kind != NarrowBreadth.Source.NYSE, source.breadth))
        .findFirst();
  }

  /** Sessions seen by the source that has a value today and has not settled; 0 when none has. */
  int settling(NarrowBreadth.Source asked) {
    return sources.stream()
        .filter(source -> asked == NarrowBreadth.Source.BEST || asked == source.kind)
        .filter(source -> source.today)
        .mapToInt(source -> source.breadth.seen())
        .max()
        .orElse(0);
  }
}
