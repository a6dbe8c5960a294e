package alvh.surface;

/** What a fitted expiry's prices are made of. */
public enum FitLayer {
  /** A convex spline in prices through the quotes, joined to the backbone beyond them. */
  SPLINE,
  /** The same, held up in places by the expiry before it, which would else lie higher. */
  LIFTED_SPLINE,
  /** The eSSVI backbone, or the expiry before it where that lies higher: no spline was found. */
  BACKBONE
}
