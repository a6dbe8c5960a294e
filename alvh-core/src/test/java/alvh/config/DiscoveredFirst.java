package alvh.config;

/** Something that {@link DiscoveryTest} finds. */
final class DiscoveredFirst implements DiscoveryTest.Opinionated {
  @Override
  public String says() {
    return "first";
  }
}
