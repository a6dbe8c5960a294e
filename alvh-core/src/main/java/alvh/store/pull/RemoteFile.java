package alvh.store.pull;

import java.net.URI;
import java.util.Optional;

/**
 * A file that a publisher offers.
 *
 * @param publisher short name, such as {@code cboe}
 * @param name under which it is kept; importers may read the series from it
 * @param uri where it lies, query included
 */
public record RemoteFile(String publisher, String name, URI uri) {
  static RemoteFile of(String publisher, String name, String uri) {
    return new RemoteFile(publisher, name, URI.create(uri));
  }

  /** The same path below another address, for a mirror or a test. */
  RemoteFile below(URI base) {
    String folder = base.toString().replaceFirst("/+$", "");
    String query = Optional.ofNullable(uri.getRawQuery()).map(q -> "?" + q).orElse("");
    return new RemoteFile(publisher, name, URI.create(folder + uri.getRawPath() + query));
  }

  /** The name as lists show it. */
  public String shownName() {
    return publisher + "/" + name;
  }
}
