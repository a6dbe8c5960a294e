package alvh.event;

import alvh.order.Fill;
import alvh.order.PriceSource;
import alvh.unit.Money;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was paid and received for one condor, whatever legs it had.
 *
 * @param value at mid: positive when paid on balance
 * @param slippage of all fills
 * @param fees of all fills
 * @param sources where the prices of all fills come from
 */
record CondorMoney(Money value, Money slippage, Money fees, SortedSet<PriceSource> sources) {
  static CondorMoney of(Fill fill) {
    var sources = new TreeSet<PriceSource>();
    fill.legs().forEach(leg -> sources.add(leg.source()));
    return new CondorMoney(fill.value(), fill.slippage(), fill.fees(), sources);
  }

  /** Cash settlement is free. */
  static CondorMoney settled(Money each, long condors) {
    return new CondorMoney(each.times(condors), Money.ZERO, Money.ZERO, new TreeSet<>());
  }

  CondorMoney plus(CondorMoney other) {
    var all = new TreeSet<>(sources);
    all.addAll(other.sources);
    return new CondorMoney(
        value.plus(other.value), slippage.plus(other.slippage), fees.plus(other.fees), all);
  }

  /** Points a condor, positive when paid. */
  double points(long condors, int multiplier) {
    return value.dollars() / condors / multiplier;
  }
}
