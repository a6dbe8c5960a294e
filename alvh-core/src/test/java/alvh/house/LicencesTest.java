package alvh.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every library in pom.xml stands in docs/licences.md with its version, and no other does. */
class LicencesTest {
  private static final Pattern ROW =
      Pattern.compile("\\| `([^`]+)` \\| (\\S+) \\| (\\S+) \\| .+ \\|");

  @Test
  void the_libraries_of_the_program_are_listed() throws Exception {
    assertThat(listed("## In the program")).isEqualTo(dependencies("compile", "runtime"));
  }

  @Test
  void the_libraries_of_the_tests_are_listed() throws Exception {
    assertThat(listed("## In the tests")).isEqualTo(dependencies("test"));
  }

  /** Library to version, from the table under a heading. */
  private static Map<String, String> listed(String heading) {
    var table = new TreeMap<String, String>();
    Repository.read("docs/licences.md")
        .lines()
        .dropWhile(line -> !line.equals(heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .map(ROW::matcher)
        .filter(row -> row.matches())
        .forEach(row -> table.put(row.group(1), row.group(2)));
    return table;
  }

  /** Library to version, from the program's pom; a version it leaves out stands in the root's. */
  private static Map<String, String> dependencies(String... scopes) throws Exception {
    Map<String, String> managed = new TreeMap<>();
    for (Element dependency : elements("pom.xml")) {
      managed.put(name(dependency), text(dependency, "version", ""));
    }
    String junit = managed.getOrDefault("org.junit:junit-bom", "");
    managed.put("org.junit.jupiter:junit-jupiter", junit);
    var found = new TreeMap<String, String>();
    for (Element dependency : elements("alvh-core/pom.xml")) {
      if (List.of(scopes).contains(text(dependency, "scope", "compile"))) {
        String name = name(dependency);
        found.put(name, text(dependency, "version", managed.getOrDefault(name, "")));
      }
    }
    return found;
  }

  private static List<Element> elements(String pom) throws Exception {
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    var nodes =
        builder.parse(Repository.root().resolve(pom).toFile()).getElementsByTagName("dependency");
    var elements = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String name(Element dependency) {
    return text(dependency, "groupId", "") + ":" + text(dependency, "artifactId", "");
  }

  private static String text(Element parent, String tag, String otherwise) {
    Node node = parent.getElementsByTagName(tag).item(0);
    return node == null ? otherwise : node.getTextContent().strip();
  }
}
