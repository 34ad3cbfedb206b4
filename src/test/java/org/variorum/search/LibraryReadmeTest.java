package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package's {@code README.md}: its examples run, with the package and what it names alone. */
class LibraryReadmeTest {
  private static final Path SOURCES = Path.of("src/main/java/org/variorum/search");
  private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theExamplesRunWithoutTheRestOfTheProgram() throws Exception {
    String readme = Files.readString(SOURCES.resolve("README.md"));
    Map<?, ?> results = run(readme);

    assertThat((String) results.get("json"))
        .isEqualTo(
            new LunrIndexBuilder()
                .field("title", 10)
                .field("body")
                .add("1", Map.of("title", "Green tea", "body", "Tastes of grass."))
                .add("2", Map.of("title", "Coffee", "body", "Tastes of toast."))
                .build()
                .toJson())
        .contains("[\"grass\",");
    assertThat((List<?>) results.get("files")).hasSizeGreaterThan(1);
    String terms =
        ((Set<?>) results.get("terms"))
            .stream().map(term -> "`" + term + "`").collect(Collectors.joining(", "));
    assertThat(readme.replace(" and `", ", `")).contains("The terms are " + terms + ".");
  }

  private Map<?, ?> run(String readme) throws Exception {
    String body =
        EXAMPLE.matcher(readme).results().map(code -> code.group(1)).collect(Collectors.joining());
    Path example =
        Files.writeString(
            folder.resolve("Example.java"),
            "import java.util.*; import org.variorum.search.*; public class Example {"
                + " public static Map<String, Object> run() {\n"
                + body
                + "return Map.of(\"json\", json, \"terms\", terms, \"files\", files); } }");
    URL library = NumberOutput.class.getProtectionDomain().getCodeSource().getLocation();
    Path classes = Files.createDirectory(folder.resolve("classes"));
    List<String> call =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                Path.of(library.toURI()).toString()));
    try (Stream<Path> files = Files.list(SOURCES)) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(file -> call.add(file + ""));
    }
    call.add(example.toString());
    assertThat(
            ToolProvider.getSystemJavaCompiler().run(null, null, null, call.toArray(new String[0])))
        .as("compiling")
        .isZero();
    try (URLClassLoader alone =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL(), library}, ClassLoader.getPlatformClassLoader())) {
      return (Map<?, ?>) alone.loadClass("Example").getMethod("run").invoke(null);
    }
  }
}
