package alvh.surface;

import org.jspecify.annotations.Nullable;

/**
 * One line of the comparison of a surface with real chains; what has no meaning in it is absent.
 *
 * @param part what is compared: volatility, strike, credit, delta, vega, change
 * @param tenor calendar days, such as 30-45
 * @param option what kind of option or spread, such as "put 16"
 * @param vix which third of the days by VIX, or all
 * @param days sessions behind it
 * @param slices expiries behind it, over all sessions
 * @param count comparisons behind it
 * @param unit of bias and rmse
 * @param bias mean of model less market
 * @param rmse root mean square error; for credits the standard deviation
 * @param halfSpreads mean magnitude of the price error in half-spreads
 * @param inside share of model prices within bid and ask
 * @param slope of the market's change on the model's
 * @param explained R² of that line
 * @param bound what the method asks for
 * @param met whether it is met
 */
public record CheckRow(
    String part,
    String tenor,
    String option,
    String vix,
    int days,
    int slices,
    long count,
    String unit,
    @Nullable Double bias,
    @Nullable Double rmse,
    @Nullable Double halfSpreads,
    @Nullable Double inside,
    @Nullable Double slope,
    @Nullable Double explained,
    @Nullable String bound,
    @Nullable Boolean met) {}
