package alvh.config;

/** Something that {@link DiscoveryTest} finds. */
final class DiscoveredSecond implements DiscoveryTest.Opinionated {
  @Override
  public String says() {
    return "second";
  }
}
