package alvh.store.chain;

import alvh.instrument.Right;
import alvh.market.ChainQuotes;
import java.time.LocalDate;
import java.util.Arrays;

/** The quotes of one class and expiry while their rows come in. */
final class ExpiryDraft {
  private final String optionClass;
  private final LocalDate expiry;
  private final SideDraft calls = new SideDraft();
  private final SideDraft puts = new SideDraft();

  ExpiryDraft(String optionClass, LocalDate expiry) {
    this.optionClass = optionClass;
    this.expiry = expiry;
  }

  String optionClass() {
    return optionClass;
  }

  LocalDate expiry() {
    return expiry;
  }

  SideDraft side(Right right) {
    return right == Right.CALL ? calls : puts;
  }

  /** The finished columns; repeated contracts are reported. */
  ChainQuotes seal(SideDraft.OnRepeat onRepeat) {
    calls.sort(onRepeat);
    puts.sort(onRepeat);
    double[] strikes = union();
    return new ChainQuotes(
        optionClass,
        expiry,
        OptionClasses.settlesAt(optionClass, expiry),
        strikes,
        calls.over(strikes),
        puts.over(strikes));
  }

  private double[] union() {
    double[] strikes = new double[calls.size() + puts.size()];
    int call = 0;
    int put = 0;
    int count = 0;
    while (call < calls.size() || put < puts.size()) {
      double ofCall = call < calls.size() ? calls.strike(call) : Double.POSITIVE_INFINITY;
      double ofPut = put < puts.size() ? puts.strike(put) : Double.POSITIVE_INFINITY;
      strikes[count++] = Math.min(ofCall, ofPut);
      call += ofCall <= ofPut ? 1 : 0;
      put += ofPut <= ofCall ? 1 : 0;
    }
    return Arrays.copyOf(strikes, count);
  }
}
