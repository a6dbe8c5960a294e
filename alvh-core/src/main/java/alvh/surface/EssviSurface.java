package alvh.surface;

import java.util.List;

/**
 * The backbone as a surface in time: θ linear in T, ψ and ρψ linear in θ between the expiries.
 *
 * <p>Before the first expiry the smile keeps its shape in standard deviations; beyond the last, ψ
 * and ρ stay and θ grows in proportion to time. Both keep the conditions against arbitrage. Source:
 * method 2.4.
 */
public final class EssviSurface {
  private final TermCurve term;
  private final List<SsviSlice> slices;

  EssviSurface(TermCurve term, List<SsviSlice> slices) {
    this.term = term;
    this.slices = List.copyOf(slices);
  }

  List<SsviSlice> slices() {
    return slices;
  }

  SsviSlice slice(double years) {
    int size = slices.size();
    int after = 0;
    while (after < size && slices.get(after).years() < years) {
      after++;
    }
    if (after < size && slices.get(after).years() == years) {
      return slices.get(after);
    }
    if (after == 0) {
      SsviSlice first = slices.getFirst();
      return of(years, first.theta() * years / first.years(), first.rho(), first.c());
    }
    SsviSlice before = slices.get(after - 1);
    return after == size ? beyond(before, years) : between(before, slices.get(after), years);
  }

  private SsviSlice beyond(SsviSlice last, double years) {
    double theta = last.theta() * years / last.years();
    return of(years, theta, last.rho(), last.psi() / Math.sqrt(theta));
  }

  private SsviSlice between(SsviSlice a, SsviSlice b, double years) {
    double share = (years - a.years()) / (b.years() - a.years());
    double theta = mix(share, a.theta(), b.theta());
    double psi = mix(share, a.psi(), b.psi());
    double lean = mix(share, a.rho() * a.psi(), b.rho() * b.psi());
    return of(years, theta, lean / psi, psi / Math.sqrt(theta));
  }

  private SsviSlice of(double years, double theta, double rho, double c) {
    return new SsviSlice(years, term.forward(years), term.discount(years), theta, rho, c);
  }

  private static double mix(double share, double a, double b) {
    return a + share * (b - a);
  }
}
