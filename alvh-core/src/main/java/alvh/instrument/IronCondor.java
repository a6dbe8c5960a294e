package alvh.instrument;

import alvh.unit.Check;
import java.time.LocalDate;
import java.util.List;

/** A short strangle inside a long one: four options of one root and expiry, strikes rising. */
public record IronCondor(Option longPut, Option shortPut, Option shortCall, Option longCall) {
  public IronCondor {
    Check.that(
        longPut.strike() < shortPut.strike()
            && shortPut.strike() < shortCall.strike()
            && shortCall.strike() < longCall.strike(),
        "strikes must rise: %s %s %s %s",
        longPut.strike(), shortPut.strike(), shortCall.strike(), longCall.strike());
    Check.that(
        longPut.right() == Right.PUT
            && shortPut.right() == Right.PUT
            && shortCall.right() == Right.CALL
            && longCall.right() == Right.CALL,
        "a condor is two puts below two calls");
  }

  public LocalDate expiry() {
    return shortPut.expiry();
  }

  /** Long put, short put, short call, long call. */
  public List<Option> legs() {
    return List.of(longPut, shortPut, shortCall, longCall);
  }

  /** The wider of the two wings, index points: what the condor can lose before its credit. */
  public double maxWidth() {
    return Math.max(
        shortPut.strike() - longPut.strike(), longCall.strike() - shortCall.strike());
  }
}
