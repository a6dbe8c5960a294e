package alvh.model.moment;

import java.util.function.ToDoubleFunction;

/**
 * One figure of a market over years, with what the method prints of it.
 *
 * @param kind whether the model was fitted to it
 * @param unit of the figure
 * @param printedModel the method's figure of the model, empty where it prints none
 * @param printedReal the method's figure of the real market
 * @param figure how it is computed from sessions
 */
public record Moment(
    Kind kind,
    String name,
    String unit,
    String printedModel,
    String printedReal,
    ToDoubleFunction<MarketSample> figure) {
  /** What the figure may prove. */
  public enum Kind {
    /** The model's parameters were chosen to meet it. */
    FITTED,
    /** The model was not fitted to it: a test. */
    UNTARGETED,
    /** The model is known to miss it. */
    MISFIT
  }
}
