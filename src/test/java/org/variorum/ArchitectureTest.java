package org.variorum;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table "The way through" of the design: who may import whom, and who owns which library. */
class ArchitectureTest {
  private static final String ROOT = "org.variorum";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** The packages, with those of ours that each may import. */
  static Stream<Arguments> packages() {
    return Stream.of(
        arguments("model", Set.of()),
        arguments("config", Set.of("model")),
        arguments("note", Set.of("model")),
        arguments("topic", Set.of("model")),
        arguments("compare", Set.of("model")),
        arguments("merge", Set.of("model", "compare")),
        arguments("ledger", Set.of("model")),
        arguments("change", Set.of("model")),
        arguments("link", Set.of("model")),
        arguments("highlight", Set.of("model")),
        arguments("history", Set.of("model")),
        arguments("page", Set.of("model")),
        arguments("theme", Set.of("model", "page")),
        arguments("search", Set.of()),
        arguments("output", Set.of("model")),
        arguments("check", Set.of("model", "output")),
        arguments("print", Set.of("model", "page")),
        // asks about what merging offers, and writes the answers
        arguments("review", Set.of("model", "config", "merge", "output")),
        arguments("publish", Set.of("model", "output")));
  }

  /**
   * The libraries by the beginning of their names, with the packages that may use each; the root is
   * {@code ""}.
   */
  static Stream<Arguments> libraries() {
    return Stream.of(
        arguments("com.fasterxml.jackson.dataformat.yaml", Set.of("config")),
        arguments("org.yaml", Set.of("config")),
        arguments(
            "com.fasterxml.jackson", Set.of("", "change", "config", "ledger", "review", "search")),
        arguments("com.vladsch", Set.of("note")),
        arguments("org.jsoup", Set.of("note", "link", "highlight", "check", "print")),
        arguments("org.mozilla.javascript", Set.of("highlight")),
        arguments("io.pebbletemplates", Set.of("theme")),
        arguments("picocli", Set.of("")),
        arguments("com.openhtmltopdf", Set.of("print")),
        arguments("org.apache.pdfbox", Set.of("print")),
        arguments("org.apache.fontbox", Set.of("print")));
  }

  @Test
  void thereIsEnoughToMeanAnything() {
    assertThat(CLASSES).hasSizeGreaterThanOrEqualTo(100);
    Set<String> known = new TreeSet<>(packages().map(row -> (String) row.get()[0]).toList());
    known.add("");
    assertThat(CLASSES)
        .extracting(ArchitectureTest::packageOf)
        .as("packages that the table knows")
        .containsAll(known)
        .isSubsetOf(known);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageImportsOnlyWhatItMay(String name, Set<String> allowed) {
    Set<String> mine = new TreeSet<>(allowed);
    mine.add(name);

    assertThat(
            uses(
                of(name),
                target -> target.startsWith(ROOT),
                target -> !mine.contains(packageOf(target))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryIsUsedOnlyByItsOwners(String library, Set<String> owners) {
    Predicate<String> ofLibrary = target -> target.startsWith(library + ".");

    assertThat(uses(each -> !owners.contains(packageOf(each)), ofLibrary, target -> true))
        .isEmpty();
    for (String owner : owners) {
      assertThat(uses(of(owner), ofLibrary, target -> true))
          .as(owner + " uses it at all")
          .isNotEmpty();
    }
  }

  @Test
  void nothingElseIsUsedThanTheTableNames() {
    List<String> named = libraries().map(row -> (String) row.get()[0]).toList();
    Predicate<String> unnamed =
        target ->
            !target.startsWith(ROOT)
                && !target.startsWith("java.")
                && named.stream().noneMatch(name -> target.startsWith(name + "."));

    assertThat(uses(each -> true, unnamed, target -> !target.startsWith("com.sun.net.httpserver.")))
        .isEmpty();
  }

  @Test
  void thereAreNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothingImportsTheRoot() {
    assertThat(
            uses(
                of("").negate(),
                target -> target.startsWith(ROOT),
                target -> packageOf(target).isEmpty()))
        .isEmpty();
  }

  private static Predicate<JavaClass> of(String name) {
    return each -> packageOf(each).equals(name);
  }

  /** The dependencies of some classes on others, as messages. */
  private static List<String> uses(
      Predicate<JavaClass> origin, Predicate<String> of, Predicate<String> which) {
    return CLASSES.stream()
        .filter(origin)
        .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
        .map(Dependency::getTargetClass)
        .map(JavaClass::getBaseComponentType)
        .filter(target -> !target.isPrimitive())
        .map(JavaClass::getName)
        .filter(of.and(which))
        .distinct()
        .sorted()
        .toList();
  }

  private static String packageOf(JavaClass each) {
    return packageOf(each.getName());
  }

  /** The first name below the root; empty in the root. */
  private static String packageOf(String name) {
    String below = name.substring(ROOT.length() + 1);
    return below.contains(".") ? below.substring(0, below.indexOf('.')) : "";
  }
}
