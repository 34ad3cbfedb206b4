package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.Diagnostics;
import org.variorum.output.Site;

/**
 * Small editions with the main part of every page that they make; {@code -Dgolden.refresh=true}
 * writes them anew.
 */
class GoldenSiteTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Pattern MAIN = Pattern.compile("(?s)<main.*</main>");

  static Stream<String> editions() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyPageIsAsExpected(String edition, @TempDir Path folder) throws Exception {
    // where git knows nothing of it: dates would differ from clone to clone
    EditionCopy copy = EditionCopy.of(folder, GOLDEN.resolve(edition).resolve("content"));
    SortedMap<String, String> made = mains(copy.content());
    Path expected = GOLDEN.resolve(edition).resolve("expected");
    if (Boolean.getBoolean("golden.refresh")) {
      refresh(expected, made);
    }
    SortedMap<String, String> known = read(expected);

    assertThat(known.keySet())
        .as("pages that are expected, and those that are made")
        .isEqualTo(made.keySet());
    for (String page : made.keySet()) {
      assertThat(made.get(page)).as(page).isEqualTo(known.get(page));
    }
  }

  private static SortedMap<String, String> mains(Path content) throws Exception {
    BuildOptions options = new BuildOptions();
    options.content = content;
    Diagnostics diagnostics = new Diagnostics();
    Site site = new SiteBuilder(options, diagnostics).build().site();
    assertThat(diagnostics.sorted()).isEmpty();
    SortedMap<String, String> mains = new TreeMap<>();
    site.files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                Matcher main = MAIN.matcher(new String(bytes, StandardCharsets.UTF_8));
                assertThat(main.find()).as(path + " has a main part").isTrue();
                // a script's or a picture's name changes with its content, and blank lines are the
                // templates' own affair
                mains.put(
                    path,
                    main.group()
                            .replaceAll("\\.[0-9a-f]{8}\\.(js|json|css|svg)\\b", ".$1")
                            .replaceAll("\n\\s*\n", "\n")
                        + "\n");
              }
            });
    return mains;
  }

  private static SortedMap<String, String> read(Path folder) throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return pages;
  }

  private static void refresh(Path folder, SortedMap<String, String> made) throws IOException {
    Files.createDirectories(folder);
    for (String page : read(folder).keySet()) {
      Files.delete(folder.resolve(page));
    }
    for (String page : made.keySet()) {
      Files.createDirectories(folder.resolve(page).getParent());
      Files.writeString(folder.resolve(page), made.get(page));
    }
  }
}
