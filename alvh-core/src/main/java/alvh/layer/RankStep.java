package alvh.layer;

import java.time.LocalDate;

/**
 * How far one future went towards its goal in one session.
 *
 * <p>Source: method B9, D5.
 *
 * @param rank k of F_k
 * @param expiry its final settlement date
 * @param held contracts in VXM of that block before, by the ranks of the session before
 * @param goal contracts without a limit
 * @param minis contracts after today
 * @param most contracts that the limit would let pass
 */
public record RankStep(int rank, LocalDate expiry, long held, long goal, long minis, long most) {}
