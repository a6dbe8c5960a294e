package alvh.store.pull;

import java.nio.file.Path;

/**
 * A file that has arrived whole.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param attempts how often it was asked for
 * @param resumed whether part of it came in an earlier attempt
 */
public record Fetched(
    RemoteFile file, Path path, long bytes, String sha256, int attempts, boolean resumed) {}
