package alvh.bench;

import java.lang.reflect.Method;
import org.openjdk.jmh.annotations.Setup;

/**
 * One round of a benchmark as JMH would run it: its own state and those that it is handed, made
 * ready first. What was made is let go with the round.
 */
final class Once {
  private static final int TAPE_SESSIONS = 100;
  private static final int LEARNT = 600;
  private static final int DECIDED = 100;

  private Once() {}

  /** What the benchmark returned. */
  static Object run(Method benchmark) throws ReflectiveOperationException {
    Object state = state(benchmark.getDeclaringClass());
    Class<?>[] handed = benchmark.getParameterTypes();
    var arguments = new Object[handed.length];
    for (int i = 0; i < handed.length; i++) {
      arguments[i] = ready(handed[i], state);
    }
    return benchmark.invoke(state, arguments);
  }

  /** Large ones are made with fewer sessions. */
  private static Object state(Class<?> type) throws ReflectiveOperationException {
    if (type == TapeBenchmark.class) {
      return new TapeBenchmark(TAPE_SESSIONS);
    }
    if (type == DecisionBenchmark.class) {
      return new DecisionBenchmark(LEARNT, DECIDED);
    }
    return type.getDeclaredConstructor().newInstance();
  }

  private static Object ready(Class<?> type, Object benchmark) throws ReflectiveOperationException {
    Object made = type.getDeclaredConstructor().newInstance();
    for (Method method : type.getMethods()) {
      if (method.isAnnotationPresent(Setup.class)) {
        method.invoke(made, benchmark);
      }
    }
    return made;
  }
}
