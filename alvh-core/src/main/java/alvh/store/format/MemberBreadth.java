package alvh.store.format;

import alvh.store.Authority;
import alvh.store.FileDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Breadth among the members that the S&P 500 had on each day. Prices exist for fewer members the
 * further back one looks, and those are the survivors: good for drawing, not for a vote.
 */
final class MemberBreadth implements Format {
  private static final List<String> HEADER =
      List.of(
          "date",
          "n_members",
          "n_priced",
          "adv",
          "dec",
          "unch",
          "pct_above_50dma",
          "pct_above_100dma",
          "pct_above_200dma",
          "new_high_252d",
          "new_low_252d");

  @Override
  public String name() {
    return "member-breadth";
  }

  @Override
  public Authority authority() {
    return Authority.COMPILED;
  }

  @Override
  public Optional<Layout> recognise(Head head) {
    return head.row(0).fields().equals(HEADER)
        ? Optional.of(new Layout("SP500", head.lineAfter(0), HEADER.size(), MemberBreadth::read))
        : Optional.empty();
  }

  private static void read(Row row, FileDraft draft) {
    LocalDate date = row.date(0);
    for (int field = 1; field < HEADER.size(); field++) {
      row.put(draft, "SP500." + HEADER.get(field), date, field);
    }
  }
}
