package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Node;

class PicturesTest {
  @Test
  void from_elsewhere_become_links() {
    String link = "<a href=\"https://pots.example/pot.png\">A pot</a>";
    assertThat(Outlines.only("![A pot](https://pots.example/pot.png)").html()).isEqualTo(link);
    assertThat(Outlines.only("<img src=\"https://pots.example/pot.png\" alt=\"A pot\">").html())
        .isEqualTo(link);
    String byReference = "- Look: ![A pot][p]\n\n[p]: https://pots.example/pot.png";
    assertThat(Outlines.nodes(Outlines.read(byReference)).get(0).html()).isEqualTo("Look: " + link);
    assertThat(Outlines.only("![](//pots.example/pot.png)").html())
        .isEqualTo("<a href=\"https://pots.example/pot.png\">//pots.example/pot.png</a>");
  }

  @Test
  void within_links_leave_both_addresses() {
    assertThat(
            Outlines.only("[![ready](https://pots.example/ok.svg)](https://pots.example)").html())
        .isEqualTo(
            "<a href=\"https://pots.example\">ready</a> <a href=\"https://pots.example/ok.svg\">picture</a>");
  }

  @Test
  void of_the_author_are_named_in_the_outline_and_reported() {
    String text =
        "# Pots\n\n![A pot](pot.png)\n\nThe ![lid](lid.png) fits.\n\n<img width=9 src='cup.png'>\n";
    assertThat(Outlines.drawn(text))
        .isEqualTo(
            """
            1 heading1 Pots
              3 image ![A pot](pot.png)
              5 paragraph The lid fits.
              7 paragraph cup.png
            """);
    assertThat(Outlines.warnings(text))
        .extracting(warning -> warning.lines().findFirst().orElseThrow())
        .containsExactly(
            "notes/ann/note.md:3: warning: the picture 'pot.png' does not exist [missing-picture]",
            "notes/ann/note.md:5: warning: the picture 'lid.png' does not exist [missing-picture]",
            "notes/ann/note.md:7: warning: the picture 'cup.png' does not exist [missing-picture]");
  }

  @Test
  void that_exist_are_reported_as_not_shown(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("a pot.png"), new byte[1]);
    Path note = folder.resolve("note.md");
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = "![A pot](a%20pot.png)\n\n![x](100%.png)\n".getBytes(StandardCharsets.UTF_8);
    new NoteParser(diagnostics).parse("ann", "note.md", note.toString(), bytes);
    List<String> messages = diagnostics.sorted().stream().map(Diagnostic::message).toList();
    assertThat(messages)
        .containsExactly(
            "the picture 'a%20pot.png' is not shown: it is no PNG, JPEG, GIF or WebP, and no SVG without a script",
            "the picture '100%.png' does not exist");
  }

  @Test
  void that_exist_are_shown_with_their_size(@TempDir Path folder) throws IOException {
    Path note = Files.createDirectories(folder.resolve("notes/ann/sub")).resolve("note.md");
    String svg = "<svg viewBox='0 0 30 20'/>";
    Files.writeString(folder.resolve("notes/ann/big pot.svg"), svg);
    Files.writeString(folder.resolve("secret.svg"), svg);
    Pictures pictures = new Pictures();
    Diagnostics diagnostics = new Diagnostics();
    String text =
        "![A pot](../big%20pot.svg \"Mine\")\n\n- Look: <img src='../big pot.svg' width=60>\n\n![x](../../../secret.svg)\n";
    List<Node> nodes =
        new NoteParser(diagnostics, ReadingLimits.USUAL, pictures)
            .parse("ann", "sub/note.md", note.toString(), text.getBytes(StandardCharsets.UTF_8))
            .roots();
    String name = pictures.files().firstKey();

    assertThat(name).matches("assets/big-pot\\.[0-9a-f]{8}\\.svg");
    assertThat(nodes.get(0).text()).isEqualTo("A pot");
    assertThat(nodes.get(0).html())
        .isEqualTo(
            "<img src=\""
                + name
                + "\" alt=\"A pot\" title=\"Mine\" width=\"30\" height=\"20\" loading=\"lazy\" decoding=\"async\">");
    assertThat(nodes.get(1).html()).contains("alt=\"big-pot.svg\" width=\"60\" height=\"40\"");
    assertThat(pictures.files()).hasSize(1);
    assertThat(diagnostics.sorted())
        .extracting(problem -> problem.line() + " " + problem.message())
        .containsExactly(
            "3 the picture '../big pot.svg' has no text for who cannot see it",
            "5 the picture '../../../secret.svg' is not shown: it lies outside of 'notes'");
  }

  @Test
  void from_elsewhere_need_words_too() {
    assertThat(Outlines.warnings("![](https://a.example/b.png) ![ok](https://a.example/c.png)\n"))
        .singleElement()
        .asString()
        .contains("has no text for who cannot see it");
  }

  @Test
  void that_are_embedded_are_not_shown() {
    String text = "A ![pot](data:image/png;base64,QUJD) of tea\n";
    assertThat(Outlines.only(text).html()).isEqualTo("A pot of tea");
    assertThat(Outlines.warnings(text))
        .singleElement()
        .asString()
        .contains(":1: warning: a picture that is embedded");
  }
}
