package alvh.surface;

import alvh.market.OptionChain;
import java.util.List;
import java.util.Optional;

/**
 * Fits that were searched for before, by the quotes they were fitted to. What is found again gives
 * the same surface to the last bit; what is not found is searched for.
 */
public interface KeptFits {
  /** Keeps nothing. */
  KeptFits NONE =
      new KeptFits() {
        @Override
        public Optional<List<FoundSlice>> find(OptionChain chain) {
          return Optional.empty();
        }

        @Override
        public void keep(OptionChain chain, List<FoundSlice> found) {}
      };

  /** What was found for a chain of the same quotes, expiry by expiry of those that are fitted. */
  Optional<List<FoundSlice>> find(OptionChain chain);

  /** Keeps what was found. */
  void keep(OptionChain chain, List<FoundSlice> found);
}
