package alvh.pricing;

/**
 * One short loop over the columns of a block, one of a row of them.
 *
 * <p>Stages are called through a list, because the compiler then takes each for itself: joined into
 * the method that calls them, their vectors exceed what it follows and become objects.
 */
interface Stage {
  /**
   * @param count rows of the block, a multiple of the lanes
   */
  void run(int count);
}
