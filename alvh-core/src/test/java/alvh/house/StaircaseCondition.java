package alvh.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class uses its own step and those above it, never one below. */
final class StaircaseCondition extends ArchCondition<JavaClass> {
  StaircaseCondition() {
    super("use only packages above their own in the staircase");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    int own = Staircase.indexOf(type.getPackageName());
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      int other = Staircase.indexOf(dependency.getTargetClass().getPackageName());
      if (other > own) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }
}
