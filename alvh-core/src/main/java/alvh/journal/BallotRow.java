package alvh.journal;

import alvh.signal.Reading;
import alvh.signal.Signal;
import alvh.vote.Ballot;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.OptionalDouble;

/**
 * A ballot without its sentences, which stand on the decision's card: one short row of a journal.
 *
 * @param value of the reading; empty where the voter abstained
 * @param threshold of the reading
 * @param on whether the voter's condition held
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({
  "id",
  "title",
  "unit",
  "role",
  "value",
  "threshold",
  "on",
  "available",
  "vote",
  "amount",
  "weight"
})
record BallotRow(
    String id,
    String title,
    String unit,
    Signal.Role role,
    OptionalDouble value,
    OptionalDouble threshold,
    boolean on,
    boolean available,
    boolean vote,
    double amount,
    double weight) {

  static BallotRow of(Ballot ballot) {
    OptionalDouble value = OptionalDouble.empty();
    OptionalDouble threshold = OptionalDouble.empty();
    if (ballot.reading() instanceof Reading.Measured measured) {
      value = OptionalDouble.of(measured.value());
      threshold = OptionalDouble.of(measured.threshold());
    }
    return new BallotRow(
        ballot.id(),
        ballot.title(),
        ballot.unit(),
        ballot.role(),
        value,
        threshold,
        ballot.reading().on(),
        ballot.available(),
        ballot.vote(),
        ballot.amount(),
        ballot.weight());
  }

  Ballot ballot() {
    Reading reading =
        value.isPresent() && threshold.isPresent()
            ? new Reading.Measured(value.getAsDouble(), threshold.getAsDouble(), on, "")
            : new Reading.Abstained("");
    return new Ballot(id, title, unit, role, reading, available, vote, amount, weight, "");
  }
}
