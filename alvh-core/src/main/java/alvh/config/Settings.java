package alvh.config;

import alvh.layer.CurveWeakness;
import alvh.layer.EngineRules;
import alvh.layer.LadderRules;
import alvh.layer.MomentumDown;
import alvh.layer.ThirdEngine;
import alvh.order.QuoteRules;
import alvh.risk.ProjectedLoss;
import alvh.signal.RollIndexStrength;
import alvh.signal.Signal;
import alvh.sizing.SizingRules;
import alvh.strategy.CapitalTests;
import alvh.strategy.CondorRules;
import alvh.surface.MarketSurfaces;
import alvh.vote.Vote;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole configuration: every parameter of a run. The defaults stand in the records themselves,
 * once; a configuration file names only what differs.
 *
 * @param condor which condors are sold and when they are closed
 * @param signals every signal by the name of its class
 * @param vote how opinions are counted
 * @param engine2 when the hedge is on and how much of the loss it offsets
 * @param engine3 when the flag of engine 3 is set
 * @param momentum when the index has lost momentum, one of tier 2's conditions
 * @param vixStrength when the RSI of VIX is extreme, the trigger VIXRSI
 * @param curveWeakness when the RSI of the futures curve ends the hedge
 * @param layers where on the curve it stands
 * @param surface where the option surface comes from, and how it is rebuilt
 * @param quotes whether chains or the model are traded on
 * @param betas how VIX futures follow VIX and how the index moves with it
 * @param projection what the condors would lose in a VIX spike
 * @param sizing whether loss or notional sizes the hedge
 * @param tests what capital must return
 * @param arm1 the constant front hedge beside it
 * @param arm2 the constant hedge in the middle of the curve beside it
 * @param arm3 the monthly VIX calls beside it
 * @param arm4 the monthly puts on the index beside it
 * @param account capital and interest
 * @param costs spreads and fees
 */
public record Settings(
    CondorRules condor,
    SortedMap<String, Signal> signals,
    Vote vote,
    EngineRules engine2,
    ThirdEngine engine3,
    MomentumDown momentum,
    RollIndexStrength vixStrength,
    CurveWeakness curveWeakness,
    LadderRules layers,
    MarketSurfaces surface,
    QuoteRules quotes,
    BetaSettings betas,
    ProjectedLoss projection,
    SizingRules sizing,
    CapitalTests tests,
    ConstantHedgeSettings arm1,
    ConstantHedgeSettings arm2,
    TailCallSettings arm3,
    TailPutSettings arm4,
    AccountSettings account,
    CostSettings costs) {
  public Settings {
    signals = Collections.unmodifiableSortedMap(new TreeMap<>(signals));
  }
}
