package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>brew()</script>",
        "a <script>brew()</script> b",
        "<SCRIPT SRC=https://x.example/x.js></SCRIPT>",
        "<b onclick=brew()>pot</b>",
        "<b onclick=\"brew()\" style=\"color:red\">pot</b>",
        "<p style='x'>\npot\n</p>",
        "<style>p{}</style>",
        "<iframe src=https://x.example></iframe>",
        "<a href=\"javascript:brew()\">pot</a>",
        "<a href=' javascript:brew()'>pot</a>",
        "<a href=\"java&#10;script:brew()\">pot</a>",
        "<svg onload=brew()>",
        "<img src=x onerror=brew()>",
        "<img src=\"javascript:brew()\">",
        "<a href=data:text/html,x>pot</a>",
        "[pot](<javascript:brew()>)",
        "![pot](javascript:brew())",
        "<details ontoggle=brew() open>\npot\n</details>",
        "<link rel=stylesheet href=https://x.example>",
        "<form action=https://x.example><input src=x></form>",
        "<b <script>brew()</script>",
        "<pre><script>brew()</script></pre>",
        "<!--><script>brew()</script>-->",
        "<p>\n<script>brew()</script>\n</p>",
        "<object data=x></object>",
        "<meta http-equiv=refresh content=0>",
        "<table background=https://x.example/x.png><tr><td>pot</td></tr></table>",
        "<math><mi//xlink:href=\"data:x\">",
        "- [x](vbscript:brew)\n- <img/src=x/onerror=brew()>",
        "| <script>brew()</script> |\n|---|\n| x |",
        "> <script>brew()</script>",
        "Pot\n: <script>brew()</script>",
        "# <script>brew()</script>",
      })
  void leaves_nothing_that_runs_or_asks_another_host(String text) {
    Outlines.nodes(Outlines.read(text)).forEach(node -> assertHarmless(node.html()));
    assertHarmless(EditorText.html(text));
  }

  private static void assertHarmless(String html) {
    // what stands between tags is text, also where it speaks of scripts
    List<String> found = TAG.matcher(html).results().map(MatchResult::group).toList();
    String tags = String.join(" ", found).toLowerCase(Locale.ROOT);
    assertThat(tags)
        .doesNotContain(
            "<script", "<style", "<iframe", "<svg", "<img", "<link", "<form", "<object", "<meta",
            "<math")
        .doesNotContain(" on", "style=", "src=", "javascript:", "vbscript:", "data:", "background");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Open <ProjectName> now | Open &lt;ProjectName&gt; now",
        "<ProjectName> | &lt;ProjectName&gt;",
        "a < b and b > c | a &lt; b and b &gt; c",
        "<script>brew()</script> | &lt;script&gt;brew()&lt;/script&gt;",
        "H<sub>2</sub>O and <kbd>Enter</kbd> | H<sub>2</sub>O and <kbd>Enter</kbd>",
        "a <font color=red>red</font> pot | a red pot",
        "a <!-- not this --> pot | a  pot",
        "tea &amp; milk &copy; AT&T | tea &amp; milk © AT&amp;T",
        "`<b>` and \\<b> | <code>&lt;b&gt;</code> and &lt;b&gt;",
        "~~cold~~ **hot**s | <del>cold</del> <strong>hot</strong>s",
        "an unfinished <b pot | an unfinished &lt;b pot",
      })
  void keeps_what_only_looks_like_a_tag(String text, String html) {
    assertThat(Outlines.only(text).html()).isEqualTo(html);
  }

  @Test
  void keeps_markup_of_blocks_and_unknown_tags_as_code() {
    assertThat(
            Outlines.drawn(
                "<div align=\"center\">\n<b>Pots</b>\n</div>\n\n<bed>\n  <rose/>\n</bed>\n"))
        .isEqualTo("1-3 paragraph: Pots\n  5-7 code <bed>|  <rose/>|</bed>\n");
    assertThat(Outlines.drawn("<table><tr><td>Pot</td><td>Lid</td></tr></table>\n"))
        .isEqualTo("1 html Pot\tLid\n");
  }

  @Test
  void shows_what_stands_between_the_tags_of_a_box() {
    assertThat(Outlines.drawn("<details>\n<summary>Water</summary>\n\n- daily\n\n</details>\n"))
        .isEqualTo("1-2 paragraph: Water\n  4 item daily\n6 paragraph\n");
    assertThat(Outlines.only("<details><summary>Water</summary>daily</details>\n").html())
        .isEqualTo("<details><summary>Water</summary>daily</details>");
  }

  @Test
  void comments_are_no_text_and_an_open_one_hides_nothing() {
    assertThat(Outlines.drawn("<!-- a\n\n# b\n```\n-->\nPots\n"))
        .isEqualTo("1-5 comment <!-- a||# b|```|-->\n6 paragraph Pots\n");
    assertThat(Outlines.drawn("<!-- a\n\n# Pots\n"))
        .isEqualTo("1 paragraph <!-- a\n3 heading1 Pots\n");
    assertThat(Outlines.drawn("<pre>\na\n\n# Pots\n"))
        .isEqualTo("1-2 paragraph <pre> a\n4 heading1 Pots\n");
  }

  /** A comment makes the cleaner parse what it would else take as it is. */
  @Test
  void whatIsTakenAsItIsIsWhatParsingItWouldGive() {
    for (int first = 0; first <= 0xffff; first += 64) {
      StringBuilder text = new StringBuilder("x");
      for (int c = first; c < first + 64; c++) {
        if (Cleaner.isPlain(String.valueOf((char) c))) {
          text.append((char) c).append(c % 3 == 0 ? " x" : "x");
        }
      }
      String plain = text.toString();

      assertThat(Cleaner.clean(plain)).isEqualTo(Cleaner.clean("<!-- -->" + plain));
      assertThat(PlainText.of(plain)).isEqualTo(PlainText.of("<!-- -->" + plain));
    }
    assertThat(Cleaner.isPlain("Water daily, 5 % – or less")).isTrue();
    assertThat(Cleaner.isPlain("a < b")).isFalse();
  }
}
