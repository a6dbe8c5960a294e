package alvh.layer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one slot wants to hold.
 *
 * @param expiry the future's final settlement date; empty when the slot holds nothing
 * @param minis contracts in VXM, long; ten trade as one VX
 * @param vixBeta dollars per point of spot VIX, by the curve beta of the slot's future
 */
public record Rung(Slot slot, Optional<LocalDate> expiry, long minis, double vixBeta) {}
