package alvh.surface;

import java.time.LocalDate;

/**
 * An expiry of a chain that no slice was fitted to.
 *
 * @param optionClass such as SPXW
 * @param reason a sentence
 */
public record ExpiryLeftOut(String optionClass, LocalDate expiry, String reason) {}
