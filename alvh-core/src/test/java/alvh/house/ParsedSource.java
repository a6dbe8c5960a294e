package alvh.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * One source file as the compiler's parser sees it, so that the style is judged on the program and
 * not on a guess at its text.
 *
 * @param file where it lies
 * @param lines its text
 * @param types every type declared in it, nested ones too
 * @param methods every method and constructor with a body
 */
record ParsedSource(Path file, List<String> lines, List<Type> types, List<Method> methods) {
  /**
   * A declared type.
   *
   * @param comment its javadoc without markers, absent when it has none
   */
  record Type(String name, boolean isPublic, @Nullable String comment) {}

  /** A method and how many lines it takes, signature and closing brace included. */
  record Method(String name, int lines) {}

  static List<ParsedSource> parse(List<Path> files) {
    var parsed = new ArrayList<ParsedSource>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(files);
      var options = List.of("-proc:none");
      var task = (JavacTask) compiler.getTask(null, manager, null, options, null, units);
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        parsed.add(new Reader(trees, unit).read());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parsed;
  }

  /** Gathers types and methods of one compilation unit. */
  private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final List<Type> types = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();

    Reader(DocTrees trees, CompilationUnitTree unit) {
      this.trees = trees;
      this.unit = unit;
    }

    ParsedSource read() {
      scan(new TreePath(unit), null);
      Path file = Path.of(unit.getSourceFile().toUri());
      return new ParsedSource(file, Repository.read(file).lines().toList(), types, methods);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      if (!type.getSimpleName().isEmpty()) {
        Set<Modifier> modifiers = type.getModifiers().getFlags();
        String name = type.getSimpleName().toString();
        String comment = trees.getDocComment(getCurrentPath());
        types.add(new Type(name, modifiers.contains(Modifier.PUBLIC), comment));
      }
      return super.visitClass(type, unused);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      if (method.getBody() != null) {
        int lines = 1 + lineOfEnd(method) - lineOfStart(method);
        methods.add(new Method(method.getName().toString(), lines));
      }
      return super.visitMethod(method, unused);
    }

    private int lineOfStart(Tree tree) {
      long position = trees.getSourcePositions().getStartPosition(unit, tree);
      return (int) unit.getLineMap().getLineNumber(position);
    }

    private int lineOfEnd(Tree tree) {
      long position = trees.getSourcePositions().getEndPosition(unit, tree);
      return (int) unit.getLineMap().getLineNumber(position);
    }
  }
}
