package alvh.app;

import alvh.config.Home;
import alvh.store.NativeLibrary;
import alvh.store.Store;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;

/**
 * What a command may touch of the world: the home folder, the two output streams and the clock.
 * Tests put their own in its place.
 *
 * @param out results, and nothing but results
 * @param err everything that is said on the way
 * @param screen what {@code out} can show
 * @param terminal whether somebody watches {@code err}: only then is progress drawn
 */
record Session(
    Home home, PrintStream out, PrintStream err, Terminal screen, boolean terminal, Clock clock) {
  /** With results that go to a file or another program. */
  Session(Home home, PrintStream out, PrintStream err, boolean terminal, Clock clock) {
    this(home, out, err, Terminal.NONE, terminal, clock);
  }

  static Session ofProcess() {
    return new Session(
        Home.ofEnvironment(),
        System.out,
        System.err,
        Terminal.of(System.getenv(), Terminal.isWatched("out")),
        Terminal.isWatched("err"),
        Clock.systemUTC());
  }

  /** The same session in another home. */
  Session in(Home other) {
    return new Session(other, out, err, screen, terminal, clock);
  }

  /** The store of this home; created where there is none. A simulated one is announced. */
  Store openStore() {
    Store store = openUnannounced();
    if (store.isSimulated()) {
      err.printf("Simulated market in %s: nothing in it has happened.%n", home.data());
    }
    return store;
  }

  /** The same for who makes a simulated market. */
  Store openUnannounced() {
    NativeLibrary.keepIn(home.folder().resolve("native"));
    return Store.open(home.data());
  }

  /** Prints the one document of a command that was called with {@code --json}. */
  void json(Object document) {
    out.println(Json.text(document));
  }

  void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
