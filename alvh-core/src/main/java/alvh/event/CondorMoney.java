package alvh.event;

import alvh.order.Fill;
import alvh.unit.Money;

/**
 * What was paid and received for one condor, whatever legs it had.
 *
 * @param value at mid: positive when paid on balance
 * @param slippage of all fills
 * @param fees of all fills
 */
record CondorMoney(Money value, Money slippage, Money fees) {
  static CondorMoney of(Fill fill) {
    return new CondorMoney(fill.value(), fill.slippage(), fill.fees());
  }

  /** Cash settlement is free. */
  static CondorMoney settled(Money each, long condors) {
    return new CondorMoney(each.times(condors), Money.ZERO, Money.ZERO);
  }

  CondorMoney plus(CondorMoney other) {
    return new CondorMoney(
        value.plus(other.value), slippage.plus(other.slippage), fees.plus(other.fees));
  }

  /** Points a condor, positive when paid. */
  double points(long condors, int multiplier) {
    return value.dollars() / condors / multiplier;
  }
}
