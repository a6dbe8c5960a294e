package alvh.event;

import alvh.ledger.SettlementSource;
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
 * @param settledOn where the values that its legs settled on come from
 */
record CondorMoney(
    Money value,
    Money slippage,
    Money fees,
    SortedSet<PriceSource> sources,
    SortedSet<SettlementSource> settledOn) {
  static CondorMoney of(Fill fill) {
    var sources = new TreeSet<PriceSource>();
    fill.legs().forEach(leg -> sources.add(leg.source()));
    return new CondorMoney(fill.value(), fill.slippage(), fill.fees(), sources, new TreeSet<>());
  }

  /** Cash settlement is free; of engine 3's spreads nobody asks what they settled on. */
  static CondorMoney settled(Money each, long spreads) {
    return settled(each, spreads, new TreeSet<>());
  }

  /** Cash settlement is free. */
  static CondorMoney settled(Money each, long condors, SortedSet<SettlementSource> on) {
    return new CondorMoney(each.times(condors), Money.ZERO, Money.ZERO, new TreeSet<>(), on);
  }

  CondorMoney plus(CondorMoney other) {
    var all = new TreeSet<>(sources);
    all.addAll(other.sources);
    var settled = new TreeSet<>(settledOn);
    settled.addAll(other.settledOn);
    return new CondorMoney(
        value.plus(other.value),
        slippage.plus(other.slippage),
        fees.plus(other.fees),
        all,
        settled);
  }

  /** Points a condor, positive when paid. */
  double points(long condors, int multiplier) {
    return value.dollars() / condors / multiplier;
  }
}
