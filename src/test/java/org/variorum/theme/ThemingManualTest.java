package org.variorum.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.variorum.model.Colour;
import org.variorum.model.Features;

/**
 * The manual of theming says what is: {@code -Dgolden.refresh=true} writes its reference of the
 * model anew.
 */
class ThemingManualTest {
  private static final Path MANUAL = Path.of("src/docs/theming.md");
  private static final Path THEME = Path.of("themes/default");
  private static final String BEGIN = "<!-- model: begin -->\n";
  private static final String END = "<!-- model: end -->\n";

  private static String part(String text, String begin, String end) {
    assertThat(text).contains(begin, end);
    return text.substring(text.indexOf(begin) + begin.length(), text.indexOf(end));
  }

  private static Set<String> all(String regex, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(regex).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void theReferenceOfTheModelIsThatOfTheRecords() throws IOException {
    String reference = "\n" + ModelReference.markdown() + "\n";
    String manual = Files.readString(MANUAL);
    if (Boolean.getBoolean("golden.refresh")) {
      manual =
          manual.substring(0, manual.indexOf(BEGIN) + BEGIN.length())
              + reference
              + manual.substring(manual.indexOf(END));
      Files.writeString(MANUAL, manual);
    }

    assertThat(part(manual, BEGIN, END)).isEqualTo(reference);
    assertThat(reference)
        .contains("### SiteInfo", "### TopicPage, for `topic.peb`", "### SourceView");
  }

  @Test
  void everyNameOfTheModelHasAMeaning() {
    List<String> silent =
        Arrays.stream(ModelReference.markdown().split("\n"))
            .filter(line -> line.endsWith("| |"))
            .toList();

    assertThat(silent).isEmpty();
  }

  @Test
  void theVariablesAreThoseOfTheStyleSheet() throws IOException {
    StringBuilder css = new StringBuilder();
    for (String file : new String[] {"measures.css", "code.css"}) {
      if (Files.exists(THEME.resolve("styles").resolve(file))) {
        css.append(Files.readString(THEME.resolve("styles").resolve(file)));
      }
    }
    String table =
        part(Files.readString(MANUAL), "<!-- variables: begin -->\n", "<!-- variables: end -->\n");

    assertThat(all("(?m)^\\| `(--[a-z0-9-]+)` \\|", table))
        .hasSizeGreaterThan(15)
        .isEqualTo(all("(?m)^\\s+(--[a-z0-9-]+):", css.toString()));
  }

  @Test
  void theBlocksAreThoseOfTheLayout() throws IOException {
    String layout = Files.readString(THEME.resolve("templates/layout.peb"));
    String table =
        part(Files.readString(MANUAL), "<!-- blocks: begin -->\n", "<!-- blocks: end -->\n");

    assertThat(all("(?m)^\\| `(\\w+)` \\|", table))
        .isNotEmpty()
        .isEqualTo(all("\\{%-? block (\\w+)", layout));
  }

  @Test
  void everyKeyOfTheSiteIsNamed() throws IOException {
    String manual = Files.readString(MANUAL);
    List<String> keys = new ArrayList<>(Colour.names());
    Arrays.stream(Features.class.getRecordComponents()).forEach(c -> keys.add(c.getName()));
    keys.addAll(
        List.of(
            "logo", "icon", "picture", "navigation", "footer", "edit", "source", "branch", "root"));

    assertThat(keys).allSatisfy(key -> assertThat(manual).contains("`" + key + "`"));
  }
}
