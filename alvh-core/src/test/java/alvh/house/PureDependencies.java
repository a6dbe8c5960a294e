package alvh.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/**
 * A class that knows only what has no access to the world.
 *
 * <p>The packages it may see are listed, everything else is refused: files, sockets, databases,
 * threads, reflection. Of those listed, some types are refused because they are a clock, a door to
 * the machine or a collection whose order changes from run to run.
 */
final class PureDependencies extends ArchCondition<JavaClass> {
  private static final List<String> PACKAGES =
      List.of(
          "java.lang",
          "java.lang.annotation",
          "java.math",
          "java.nio.charset",
          "java.text",
          "java.time",
          "java.time.chrono",
          "java.time.format",
          "java.time.temporal",
          "java.time.zone",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "jdk.incubator.vector",
          "org.jspecify.annotations");

  private static final Set<String> REFUSED_TYPES =
      Set.of(
          "java.lang.ClassLoader",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.time.Clock",
          "java.util.Calendar",
          "java.util.Date",
          "java.util.GregorianCalendar",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.Hashtable",
          "java.util.IdentityHashMap",
          "java.util.Properties",
          "java.util.ServiceLoader",
          "java.util.Timer",
          "java.util.WeakHashMap");

  /** What may be asked of a class; all else is reflection or reads a resource. */
  private static final Set<String> ALLOWED_OF_CLASS =
      Set.of("cast", "desiredAssertionStatus", "getName", "getSimpleName", "isInstance");

  PureDependencies() {
    super("know nothing of the world");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      if (!isAllowed(dependency.getTargetClass().getBaseComponentType())) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
      if (access.getTargetOwner().isEquivalentTo(Class.class)
          && !ALLOWED_OF_CLASS.contains(access.getTarget().getName())) {
        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
      }
    }
  }

  private static boolean isAllowed(JavaClass type) {
    return type.isPrimitive()
        || Staircase.indexOf(type.getPackageName()) >= 0
        || PACKAGES.contains(type.getPackageName()) && !REFUSED_TYPES.contains(type.getName());
  }
}
