package alvh.store;

import java.time.Instant;

/**
 * One imported file: where its rows came from and what became of them.
 *
 * @param id key inside this store only
 * @param identity format and subject, such as {@code cfe-contract:VXF09}; a newer file of the same
 *     identity takes its place
 * @param name the file's name as the user gave it, relative to the imported folder
 * @param sha256 of the file's bytes, in hexadecimal
 * @param imported rows that gave at least one value
 * @param rejected rows that gave none, because they cannot be right
 * @param repaired rows whose values were changed on the way in
 * @param missing fields that were published without a value
 * @param importedAt when it was read; enters no hash
 */
public record SourceFile(
    long id,
    String identity,
    String name,
    String sha256,
    long bytes,
    String format,
    Authority authority,
    int imported,
    int rejected,
    int repaired,
    int missing,
    Instant importedAt) {}
