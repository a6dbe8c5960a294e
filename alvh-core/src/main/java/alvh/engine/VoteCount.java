package alvh.engine;

import alvh.market.History;
import alvh.strategy.Outlook;
import alvh.vote.Consensus;
import alvh.vote.Poll;
import alvh.vote.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts several votes over one run of the same opinions; no arm acts. */
public final class VoteCount {
  private final History history;
  private final List<LocalDate> learning;
  private final List<LocalDate> sessions;

  /**
   * @param from first session that is counted
   * @param to last session
   */
  public VoteCount(History history, LocalDate from, LocalDate to) {
    this.history = history;
    this.learning = history.sessions(Backtest.LEARN_FROM, from.minusDays(1));
    this.sessions = history.sessions(from, to);
  }

  /** Sessions of the pass, learning ones included. */
  public int length() {
    return learning.size() + sessions.size();
  }

  /**
   * The consensus of each vote, session by session.
   *
   * @param progress called after each session
   */
  public List<List<Consensus>> run(Assembly assembly, List<Vote> votes, Runnable progress) {
    List<Poll> polls = votes.stream().map(Vote::poll).toList();
    var counted = new ArrayList<List<Consensus>>();
    votes.forEach(vote -> counted.add(new ArrayList<>()));
    var all = new ArrayList<LocalDate>(learning);
    all.addAll(sessions);
    var outlooks = assembly.outlooks();
    try (var ahead = new OutlooksAhead(outlooks, all, history::at)) {
      for (int done = 0; done < all.size(); done++) {
        Outlook outlook = ahead.next();
        for (int i = 0; i < polls.size(); i++) {
          Consensus said = polls.get(i).observe(outlook.seen().date(), outlook.opinions());
          if (done >= learning.size()) {
            counted.get(i).add(said);
          }
        }
        progress.run();
      }
    }
    return counted;
  }
}
