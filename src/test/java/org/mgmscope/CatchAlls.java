package org.mgmscope;

import com.sun.source.tree.AnyPatternTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.PatternTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Finds each `switch` over a sealed type that a new member of the type would pass through in
/// silence, as the compiler understands it.
final class CatchAlls extends TreePathScanner<@Nullable Void, @Nullable Void> {
  /// A pattern where a value of a known type is looked at.
  ///
  /// @param tree null for what is not looked at more closely
  /// @param type what the pattern lets through
  /// @param open whether it lets all of them through: it has no guard
  private record Pattern(@Nullable PatternTree tree, TypeMirror type, boolean open, long at) {}

  private final List<String> found = new ArrayList<>();
  private final Trees trees;
  private final Types types;

  private CatchAlls(JavacTask task) {
    trees = Trees.instance(task);
    types = task.getTypes();
  }

  /// @param sources what is looked at
  /// @param manager knows the classes that the sources use
  /// @return one line for each catch-all: the file, the line and the form
  /// @throws AssertionError if the sources do not compile
  static List<String> in(
      Iterable<? extends JavaFileObject> sources, StandardJavaFileManager manager) {
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, manager, told, List.of("-proc:none", "-Xlint:none"), null, sources);
    try {
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      List<String> errors =
          told.getDiagnostics().stream()
              .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
              .map(each -> each.toString())
              .toList();
      if (!errors.isEmpty()) {
        throw new AssertionError(String.join("\n", errors));
      }
      CatchAlls scanner = new CatchAlls(task);
      units.forEach(unit -> scanner.scan(unit, null));
      return scanner.found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable Void visitSwitch(SwitchTree node, @Nullable Void nothing) {
    look(node.getExpression(), node.getCases());
    return super.visitSwitch(node, null);
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree node, @Nullable Void nothing) {
    look(node.getExpression(), node.getCases());
    return super.visitSwitchExpression(node, null);
  }

  private void look(ExpressionTree selector, List<? extends CaseTree> cases) {
    TypeMirror over = type(selector);
    List<Pattern> patterns = new ArrayList<>();
    for (CaseTree each : cases) {
      boolean open = each.getGuard() == null || isTrue(each.getGuard());
      for (CaseLabelTree label : each.getLabels()) {
        if (label instanceof DefaultCaseLabelTree && isSealed(over)) {
          tell(position(label), each.getLabels().size() > 1 ? "null, default" : "default");
        } else if (label instanceof PatternCaseLabelTree pattern) {
          patterns.add(pattern(pattern.getPattern(), over, open));
        }
      }
    }
    if (isSealed(over)) {
      List<Pattern> whole =
          patterns.stream().filter(each -> each.open() && isTotal(each, over)).toList();
      whole.forEach(each -> tell(each.at(), "the type itself"));
      patterns.removeAll(whole);
    }
    lookAtFamilies(patterns, over);
  }

  private void lookAtFamilies(List<Pattern> patterns, TypeMirror over) {
    for (Pattern each : patterns) {
      if (each.open()
          && isFamily(each.type(), over)
          && patterns.stream().anyMatch(other -> isNarrower(other, each))) {
        tell(each.at(), "the family " + types.asElement(each.type()).getSimpleName());
      }
    }
    patterns.stream()
        .map(Pattern::tree)
        .filter(DeconstructionPatternTree.class::isInstance)
        .map(tree -> types.asElement(type(((DeconstructionPatternTree) tree).getDeconstructor())))
        .distinct()
        .forEach(record -> lookAtComponents(patterns, (TypeElement) record));
  }

  /// What is inside of a record is looked at in the same way.
  private void lookAtComponents(List<Pattern> patterns, TypeElement record) {
    for (int i = 0; i < record.getRecordComponents().size(); i++) {
      TypeMirror component = types.erasure(record.getRecordComponents().get(i).asType());
      List<Pattern> inside = new ArrayList<>();
      for (Pattern each : patterns) {
        if (!record.equals(types.asElement(each.type()))) {
          continue;
        }
        inside.add(
            each.tree() instanceof DeconstructionPatternTree taken
                ? pattern(taken.getNestedPatterns().get(i), component, each.open())
                : new Pattern(null, component, each.open(), each.at()));
      }
      lookAtFamilies(inside, component);
    }
  }

  private Pattern pattern(PatternTree tree, TypeMirror over, boolean open) {
    TypeMirror type =
        switch (tree) {
          case AnyPatternTree _ -> over;
          case BindingPatternTree bound -> type(bound.getVariable());
          case DeconstructionPatternTree taken -> type(taken.getDeconstructor());
          default -> throw new IllegalStateException(tree.toString());
        };
    return new Pattern(tree, types.erasure(type), open, position(tree));
  }

  private static boolean isTrue(ExpressionTree guard) {
    return guard instanceof LiteralTree literal && Boolean.TRUE.equals(literal.getValue());
  }

  private boolean isTotal(Pattern pattern, TypeMirror over) {
    return types.isSubtype(types.erasure(over), pattern.type());
  }

  private boolean isNarrower(Pattern one, Pattern other) {
    return !types.isSameType(one.type(), other.type()) && types.isSubtype(one.type(), other.type());
  }

  /// Whether a type stands for several: it is sealed, or no member of what is looked at, as an
  /// interface that some of the members have besides.
  private boolean isFamily(TypeMirror type, TypeMirror over) {
    Set<TypeElement> members = new LinkedHashSet<>();
    sealed(over).forEach(each -> addMembers(each, members));
    return !sealed(type).isEmpty()
        || (!members.isEmpty() && !members.contains((TypeElement) types.asElement(type)));
  }

  private void addMembers(TypeElement type, Set<TypeElement> members) {
    if (type.getModifiers().contains(Modifier.SEALED)) {
      type.getPermittedSubclasses()
          .forEach(each -> addMembers((TypeElement) types.asElement(each), members));
    } else {
      members.add(type);
    }
  }

  private boolean isSealed(TypeMirror type) {
    return !sealed(type).isEmpty();
  }

  /// The sealed types that a type is, or that a type variable or an intersection is bound by. An
  /// enum whose constants have bodies counts for the compiler as sealed: it is none here.
  private List<TypeElement> sealed(TypeMirror type) {
    return switch (type) {
      case TypeVariable variable -> sealed(variable.getUpperBound());
      case IntersectionType all ->
          all.getBounds().stream().flatMap(each -> sealed(each).stream()).toList();
      case DeclaredType declared
          when declared.asElement() instanceof TypeElement element
              && element.getKind() != ElementKind.ENUM
              && element.getModifiers().contains(Modifier.SEALED) ->
          List.of(element);
      default -> List.of();
    };
  }

  private TypeMirror type(Tree tree) {
    return trees.getTypeMirror(TreePath.getPath(getCurrentPath(), tree));
  }

  private long position(Tree tree) {
    return trees.getSourcePositions().getStartPosition(unit(), tree);
  }

  private CompilationUnitTree unit() {
    return getCurrentPath().getCompilationUnit();
  }

  private void tell(long position, String form) {
    found.add(
        String.format(
            Locale.ROOT,
            "%s:%d: %s",
            Path.of(unit().getSourceFile().getName()).getFileName(),
            unit().getLineMap().getLineNumber(position),
            form));
  }
}
