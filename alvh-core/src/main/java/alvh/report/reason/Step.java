package alvh.report.reason;

/** The steps of a decision in their order: each uses what the ones before it found. */
public enum Step {
  SEEN("Seen"),
  VOTERS("Voters"),
  READINGS("Readings without a vote"),
  VOTE("Vote"),
  TRIGGERS("Triggers"),
  ENGINE("Engine"),
  CONDORS("Condors"),
  LOSS("Projected loss"),
  CAPITAL("Capital, returns and limits"),
  SIZE("Size of the hedge"),
  LADDER("Ladder"),
  ORDERS("Orders");

  private final String title;

  Step(String title) {
    this.title = title;
  }

  /** As a heading names it. */
  public String title() {
    return title;
  }

  /** Whether it is part of what is decided, and not only of what was seen. */
  public boolean isOutcome() {
    return compareTo(ENGINE) >= 0;
  }
}
