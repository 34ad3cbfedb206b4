package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault at a time in a copy of the tests' edition: the check names its rule, file and line. */
class SeededFaultsTest {
  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
  private static final String FOOTER =
      "<footer>{% for other in pages %}{% if other.template != \"text\" %}"
          + "<a href=\"{{ root }}{{ other.path }}\">{{ other.title }}</a>{% endif %}{% endfor %}</footer>";
  private static final String LINKS = FOOTER.replaceAll("\\{% if [^%]*%\\}|\\{% endif %\\}", "");
  private static final String UNKNOWN = "{fingerprint: \"0000000000000000\", collection: home, ";

  @TempDir Path folder;

  /** Sows a fault. */
  interface Seed {
    void sow(Content content) throws IOException;
  }

  /** Where the fault is to be found: {@code pages/about.md:3}. */
  record Fault(String rule, String place, Seed seed) {
    @Override
    public String toString() {
      return rule + " at " + place;
    }
  }

  /** The copy. */
  record Content(Path root) {
    Content write(String file, String text) throws IOException {
      Files.createDirectories(root.resolve(file).getParent());
      Files.writeString(root.resolve(file), text);
      return this;
    }

    /** Puts lines behind a file's. */
    Content add(String file, String text) throws IOException {
      return write(file, Files.readString(root.resolve(file)) + text + "\n");
    }

    /** Puts another line in a line's place; the first is 1. */
    Content line(String file, int number, String text) throws IOException {
      List<String> lines = new ArrayList<>(Files.readAllLines(root.resolve(file)));
      lines.set(number - 1, text);
      return write(file, String.join("\n", lines) + "\n");
    }
  }

  private static Fault fault(String rule, String place, Seed seed) {
    return new Fault(rule, place, seed);
  }

  /** A line of a note. */
  private static Fault note(String rule, String line) {
    return fault(rule, "notes/home/more.md:8", c -> c.line("notes/home/more.md", 8, line));
  }

  /** The fifth line of a page. */
  private static Fault page(String rule, String text) {
    return fault(rule, "pages/about.md:5", c -> c.add("pages/about.md", "\n" + text));
  }

  /** The sixth line of {@code site.yml}. */
  private static Fault setting(String rule, String text) {
    return fault(rule, "site.yml:6", c -> c.add("site.yml", text));
  }

  /** The second line of a template that the edition has in the theme's place. */
  private static Fault template(String rule, String html) {
    return fault(
        rule,
        "theme/templates/footer.peb:2",
        c -> c.write("theme/templates/footer.peb", LINKS + "\n" + html + "\n"));
  }

  static Stream<Fault> faults() {
    return Stream.of(
        note("dead-link", "- let it bloom, see [there](gone.md)"),
        note("dead-link", "- let it bloom for [[Latte]]"),
        note("dead-link", "- let it bloom for [[Espresso#Foam]]"),
        note("dead-link", "- let it bloom, see [there](gone.html)"),
        note("dead-anchor", "- let it bloom, see [there](#gone)"),
        note("missing-picture", "- ![A cup](cup.png)"),
        fault(
            "missing-alt",
            "notes/home/more.md:8",
            c ->
                c.write("notes/home/cup.svg", SVG).line("notes/home/more.md", 8, "- ![](cup.svg)")),
        note("empty-link", "- let it bloom [](https://example.org/bloom)"),
        note("footnote", "- let it bloom[^1]"),
        fault(
            "headless-table",
            "notes/home/more.md:15",
            c -> c.add("notes/home/more.md", "\n<table><tr><td>one</td><td>two</td></tr></table>")),
        fault(
            "not-utf8",
            "notes/home/more.md:8",
            c ->
                Files.write(
                    c.root().resolve("notes/home/more.md"),
                    Files.readString(c.root().resolve("notes/home/more.md"))
                        .replace("let it bloom", "l\u00e9t it bloom")
                        .getBytes(StandardCharsets.ISO_8859_1))),
        fault("note-without-collection", "notes/loose.md:0", c -> c.write("notes/loose.md", "x")),
        page("dead-link", "See [there](gone.html)."),
        page("dead-link", "See [[Latte]]."),
        page("dead-anchor", "See [there](espresso.html#gone)."),
        page("missing-picture", "![A cup](cup.png)"),
        page("skipped-heading", "#### Deep below"),
        page("empty-link", "See [](espresso.html)."),
        page("headless-table", "<table><tr><td>one</td><td>two</td></tr></table>"),
        fault(
            "dead-link",
            "pages/topics/espresso.md:3",
            c -> c.add("pages/topics/espresso.md", "\nSee [there](gone.html).")),
        fault(
            "lead-without-topic",
            "pages/topics/latte.md:0",
            c -> c.write("pages/topics/latte.md", "Milk.\n")),
        setting("dead-link", "footer: See [there](gone.html)."),
        setting("dead-anchor", "navigation: [{title: About, link: about#gone}]"),
        setting("over-budget", "budgets: {page: 1}"),
        setting("over-budget", "budgets: {script: 1}"),
        setting("over-budget", "budgets: {style: 1}"),
        setting("over-budget", "budgets: {search: 1}"),
        setting("unused-silence", "silence: [{what: dead-link, where: \"**\", why: once}]"),
        setting("low-contrast", "colours: {accent: \"#ff0\"}"),
        fault("case-collision", "pages/Beans.md:1", c -> c.write("pages/Beans.md", "# More\n")),
        fault("refused-name", "pages/con.md:1", c -> c.write("pages/con.md", "# Against\n")),
        fault(
            "refused-name",
            "notes/aux/collection.yml:1",
            c ->
                c.write("notes/aux/collection.yml", "title: Aux\n")
                    .write("notes/aux/beans.md", "# Beans\n\n- round\n")),
        fault(
            "topic-without-content",
            "topics.yml:23",
            c -> c.add("topics.yml", "- slug: latte\n  title: Latte")),
        fault(
            "decision-without-statement",
            "decisions.yml:22",
            c -> c.add("decisions.yml", "- drop: {of: " + UNKNOWN + "excerpt: x}}\n  why: x")),
        fault(
            "decision-without-effect",
            "decisions.yml:22",
            c ->
                c.add(
                    "decisions.yml",
                    "- section: {topic: beans, name: Cups, order: 1}\n  why: there are none")),
        fault(
            "orphan-page", "pages/about.md:1", c -> c.write("theme/templates/footer.peb", FOOTER)),
        template("duplicate-id", "<p id=\"_main\">x</p>"),
        template("foreign-request", "<img src=\"https://x.example/x.png\" alt=\"x\">"),
        template("missing-file", "<script src=\"gone.js\"></script>"),
        template("dead-link", "<a href=\"{{ root }}gone.html\">x</a>"),
        fault(
            "unused-theme-file",
            "theme/templates/x.peb:0",
            c -> c.write("theme/templates/x.peb", "x")));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isFoundWithItsFileAndLine(Fault fault) throws IOException {
    Content content = new Content(EditionCopy.of(folder).content());
    fault.seed().sow(content);
    Call call = Call.of("check", "--content", content.root(), "--strict", "--format", "json");
    JsonNode found = new ObjectMapper().readTree(call.out());

    assertThat(call.exit()).isEqualTo(1);
    List<String> all = new ArrayList<>();
    for (JsonNode each : found.get("findings")) {
      String file = each.path("file").asText().replace(slashed(content.root()) + "/", "");
      all.add(each.get("rule").asText() + " at " + file + ":" + each.path("line").asInt());
      assertThat(each.path("hint").asText()).as("a hint of " + each).isNotBlank();
    }
    assertThat(all).as(call.out()).contains(fault.toString());
    assertThat(all).filteredOn(each -> each.startsWith(fault.rule() + " ")).hasSize(1);
  }

  @Test
  void equalFaultsAreFoundEachAtItsPlace() throws IOException {
    Content content = new Content(EditionCopy.of(folder).content());
    String link = "See [there](gone.html).";
    content.add("pages/about.md", "\n" + link + "\n\n" + link + " " + link);
    content.line("notes/home/more.md", 8, "- let it bloom, see [[Latte]]\n  and [[Latte]]");
    Call call = Call.of("check", "--content", content.root(), "--format", "json");

    List<String> places = new ArrayList<>();
    for (JsonNode each : new ObjectMapper().readTree(call.out()).get("findings")) {
      places.add(
          each.get("file").asText().replaceFirst(".*/", "")
              + ":"
              + each.get("line").asInt()
              + ":"
              + each.path("column").asInt());
    }
    assertThat(places)
        .containsExactlyInAnyOrder(
            "about.md:5:13", "about.md:7:13", "about.md:7:37", "more.md:8:0", "more.md:9:0");
  }

  @Test
  void nothingIsFoundWithoutAFault() throws IOException {
    Path content = EditionCopy.of(folder).content();
    Call call = Call.of("check", "--content", content, "--strict");

    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).endsWith(" pages checked: 0 errors, 0 warnings\n");
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
