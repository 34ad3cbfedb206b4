package org.variorum.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeHighlighterTest {
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^[ \\t]*(```+|~~~+)([^\\n`]*)\\n(.*?)^[ \\t]*\\1");
  private static final List<String> LANGUAGES =
      List.of(
          ("bash console json yaml python java javascript sql http xml properties ini diff")
              .split(" "));

  private final CodeHighlighter highlighter = new CodeHighlighter();

  @Test
  void aBlockIsFramedAndLabelled() {
    assertThat(highlighter.highlight("<p>a</p>" + block("json", "{\"a\": 1}")))
        .isEqualTo(
            "<p>a</p><div class=\"code-block\"><span class=\"code-language\">JSON</span>"
                + "<pre><code class=\"language-json\">{<span class=\"code-property\">\"a\"</span>: "
                + "<span class=\"code-number\">1</span>}</code></pre></div>");
  }

  @Test
  void aBlockWithoutLanguageStaysPlain() {
    assertThat(highlighter.highlight("<pre><code>if (a) b;</code></pre>"))
        .isEqualTo("<div class=\"code-block\"><pre><code>if (a) b;</code></pre></div>");
  }

  @Test
  void anUnknownLanguageStaysPlainUnderItsName() {
    assertThat(highlighter.highlight(block("toml", "a = \"<b>\"")))
        .isEqualTo(
            "<div class=\"code-block\"><span class=\"code-language\">TOML</span>"
                + "<pre><code class=\"language-toml\">a = \"&lt;b&gt;\"</code></pre></div>");
  }

  @Test
  void codeWithinOtherBlocksIsColoured() {
    assertThat(highlighter.highlight("<ul><li>a" + block("yaml", "a: b") + "</li></ul>"))
        .contains("<li>a<div class=\"code-block\">", "code-property");
  }

  @Test
  void whatAnAuthorMarkedUpHimselfIsKept() {
    assertThat(highlighter.highlight("<pre>a <b>b</b></pre>"))
        .isEqualTo("<div class=\"code-block\"><pre>a <b>b</b></pre></div>");
  }

  @Test
  void twiceIsAsOnce() {
    String once = highlighter.highlight(block("bash", "$ ls\na"));

    assertThat(highlighter.highlight(once)).isEqualTo(once);
  }

  @Test
  void htmlWithoutBlocksIsGivenBack() {
    String html = "<p>a <code>b</code> &nbsp;</p>";

    assertThat(highlighter.highlight(html)).isSameAs(html);
  }

  @Test
  void theTextOfEveryBlockOfTheEditionStays() throws IOException {
    int coloured = 0;
    for (String[] block : editionBlocks()) {
      String html = highlighter.highlight(block(block[0], block[1]));
      assertThat(text(html)).isEqualTo(block[1]);
      boolean known = !Language.of(block[0]).grammar().isEmpty();
      if (known) {
        assertThat(html).as(block[1]).containsPattern("<code[^>]*>(?s:.*)<span class=\"code-");
        coloured++;
      }
    }
    assertThat(coloured).isGreaterThan(30);
  }

  @Test
  void theTextOfRandomCodeStays() {
    Random random = new Random(7);
    String signs = "ab1 \n\t\"'`$(){}[]<>\\/#:;=-|&@!%.,_é\u00a0😀";
    int[] points = signs.codePoints().toArray();
    for (int k = 0; k < 400; k++) {
      StringBuilder code = new StringBuilder("x");
      int length = random.nextInt(80);
      for (int c = 0; c < length; c++) {
        code.appendCodePoint(points[random.nextInt(points.length)]);
      }
      String language = LANGUAGES.get(k % LANGUAGES.size());
      String html = highlighter.highlight(block(language, code.toString()));
      assertThat(text(html)).as(language).isEqualTo(code.toString());
      assertThat(html).isEqualTo(highlighter.highlight(block(language, code.toString())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"$(", "(", "a", "-", "a:", "<a ", "_", "{", "<<A\n", "\\", "# ", "f\"{"})
  void whatMakesPatternsSlowEndsAndStays(String piece) {
    String code = "x" + piece.repeat(1500 / piece.length());
    for (String language : LANGUAGES) {
      assertThat(text(highlighter.highlight(block(language, code)))).isEqualTo(code);
    }
  }

  @Test
  void patternsThatTakeTooManyStepsLeaveTheBlockPlain() {
    assertThat(Prism.PRISM.tokens("$".repeat(6000), "javascript")).isEmpty();
    assertThat(CodeColours.of("$".repeat(6000), "javascript"))
        .containsExactly(new Token("$".repeat(6000), TokenKind.PLAIN));
  }

  @Test
  void whatIsLongerThanCodeIsStaysPlain() {
    String data = "[1]".repeat(CodeColours.LONGEST);

    assertThat(CodeColours.of(data, "json")).containsExactly(new Token(data, TokenKind.PLAIN));
  }

  /** Language and code of each fence in the edition's notes. */
  private static List<String[]> editionBlocks() throws IOException {
    List<String[]> blocks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        Matcher fence = FENCE.matcher(Files.readString(file));
        while (fence.find()) {
          blocks.add(new String[] {fence.group(2).strip(), fence.group(3)});
        }
      }
    }
    return blocks;
  }

  private static String block(String language, String code) {
    String escaped = code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<pre><code class=\"language-" + language + "\">" + escaped + "</code></pre>";
  }

  private static String text(String html) {
    return Jsoup.parseBodyFragment(html).selectFirst("code").wholeText();
  }
}
