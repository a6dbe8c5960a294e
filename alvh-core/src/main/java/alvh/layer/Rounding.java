package alvh.layer;

import java.time.LocalDate;

/**
 * How one future's share of a target became whole contracts.
 *
 * <p>Source: method 1.3 (layer book).
 *
 * @param rank k of F_k
 * @param expiry its final settlement date
 * @param share of the target that F_k carries
 * @param wantedBeta that share and what rounding left before, dollars per VIX point
 * @param betaPerMini dollars per VIX point of one contract
 * @param minis whole contracts in VXM, a half rounded towards zero
 * @param carried what rounding leaves to the next future, dollars per VIX point; below zero where
 *     it went over
 */
public record Rounding(
    int rank,
    LocalDate expiry,
    double share,
    double wantedBeta,
    double betaPerMini,
    long minis,
    double carried) {}
