package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintCommandTest {
  @TempDir Path folder;

  private Call call(Object... more) {
    Object[] arguments = new Object[more.length + 3];
    System.arraycopy(new Object[] {"print", "--content", Call.coffee()}, 0, arguments, 0, 3);
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Call.of(arguments);
  }

  private Path print(String name, Object... more) {
    Path file = folder.resolve(name);
    Object[] arguments = new Object[more.length + 2];
    System.arraycopy(new Object[] {"--output", file}, 0, arguments, 0, 2);
    System.arraycopy(more, 0, arguments, 2, more.length);
    Call call = call(arguments);
    assertThat(call.err()).isEmpty();
    assertThat(call.exit()).isZero();
    assertThat(call.out()).contains(" → " + file);
    return file;
  }

  private static String text(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void allTopicsAreSetAndTwiceTheSame() throws IOException {
    Path one = print("one.pdf");
    assertThat(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
    assertThat(one).hasSameBinaryContentAs(print("two.pdf"));
    assertThat(text(one))
        .contains(
            "Espresso",
            "Filter coffee",
            "Beans",
            "Pressure: 9 bar",
            "90 and 96 °C",
            "let it bloom");
  }

  @Test
  void onlyTheNamedTopicsAreSet() throws IOException {
    assertThat(text(print("beans.pdf", "--topics", "beans")))
        .contains("Robusta")
        .doesNotContain("Ristretto", "litre");
  }

  @Test
  void whatAnEditorKeepsOffTheSheetOrPutsShortlyIsPrintedSo() throws IOException {
    EditionCopy copy = EditionCopy.of(folder);
    String water = fingerprint(copy, "barista/bar.md:8");
    String lungo = fingerprint(copy, "barista/bar.md:24");
    copy.write(
        "decisions.yml",
        "- short: {of: {fingerprint: \"%s\", collection: barista}, text: \"water: 90 < t < 96\"}\n"
                .formatted(water)
            + "- never: {of: {fingerprint: \"%s\", collection: barista}}\n".formatted(lungo));
    Path file = folder.resolve("sheet.pdf");
    Call call =
        Call.of("print", "--topics", "espresso", "--content", copy.content(), "--output", file);

    assertThat(call).extracting(Call::exit, Call::err).containsExactly(0, "");
    assertThat(text(file))
        .contains("water: 90 < t < 96", "Ristretto", "half the water")
        .doesNotContain("90 and 96", "Lungo", "twice the water");
  }

  @Test
  void aBookHasContentsWithPagesAndLinksThatLeadInside() throws IOException {
    Path file = print("book.pdf", "--all");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(4);
      assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(3);
      PDFTextStripper contents = new PDFTextStripper();
      contents.setEndPage(1);
      assertThat(contents.getText(document)).containsPattern("Espresso\\s+2\\b");
      assertThat(document.getPage(0).getAnnotations()).hasSize(6);
    }
    assertThat(file).hasSameBinaryContentAs(print("again.pdf", "--all"));
  }

  @Test
  void topicsOfACategoryAndAcross() throws IOException {
    Path file = print("across.pdf", "--category", "Making", "--landscape", "--paper", "letter");
    assertThat(text(file)).contains("Espresso").doesNotContain("Robusta");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(792);
    }
  }

  @Test
  void whatIsLeftOutIsListed() throws IOException {
    Path list = folder.resolve("left.tsv");
    print("one.pdf", "--left-out", list);

    assertThat(Files.readString(list)).isEmpty(); // the whole edition fits
  }

  @Test
  void howManyAreLeftOutIsToldAndHowToListThem() throws IOException {
    Call call =
        Call.of("print", "--pages", "1", "--output", folder.resolve("a.pdf"), "--content", many());

    assertThat(call.exit()).isZero();
    assertThat(call.out()).containsPattern("[1-9]\\d* left out \\(--left-out FILE lists them\\)");
  }

  /** An edition with more than a page has room for. */
  private Path many() throws IOException {
    Path notes = Files.createDirectories(folder.resolve("many/notes/ann"));
    Files.writeString(notes.resolve("collection.yml"), "title: Ann\n");
    StringBuilder tea = new StringBuilder("# Tea\n\n");
    for (int k = 1; k < 400; k++) {
      tea.append("- Tea number ")
          .append(k)
          .append(" needs its own cup and pot, ")
          .append("a spoon, ".repeat(15))
          .append("no more\n");
    }
    Files.writeString(notes.resolve("tea.md"), tea);
    return folder.resolve("many");
  }

  @Test
  void thePageOfTheSiteHasWhatThePdfHas() throws IOException {
    Path site = folder.resolve("site");
    Call.of("build", "--content", many(), "--output", site, "--pdf");
    Path sheet = folder.resolve("sheet.pdf");
    Call.of("print", "--content", many(), "--output", sheet);

    assertThat(site.resolve("cheatsheet.pdf")).hasSameBinaryContentAs(sheet);
    String text = text(sheet);
    String page = Files.readString(site.resolve("cheatsheet.html"));
    for (int k = 1; k < 400; k++) {
      String said = "Tea number " + k + " needs";
      assertThat(page.contains(said)).as(said).isEqualTo(text.contains(said));
    }
    assertThat(page).contains("Tea number 1 needs").doesNotContain("Tea number 399 needs");
  }

  @Test
  void theSameChoiceAsMarkdown() throws IOException {
    String text = Files.readString(print("sheet.md", "--format", "md", "--topics", "espresso"));

    assertThat(text)
        .startsWith("# Coffee\n")
        .contains("\n## Espresso\n", "\n- Pressure: 9 bar\n", "1. Flush the group.\n  2. Fill")
        .contains("```\n  # 28 seconds from the first drop\n")
        .doesNotContain("Robusta");
  }

  @Test
  void theSameChoiceAsFlashcards() throws IOException {
    List<String> lines =
        Files.readAllLines(print("cards.txt", "--format", "anki", "--topics", "espresso"));

    assertThat(lines.subList(0, 4))
        .containsExactly(
            "#separator:tab", "#html:true", "#columns:Front\tBack\tSource\tTags", "#tags column:4");
    List<String[]> cards = lines.stream().skip(4).map(line -> line.split("\t", -1)).toList();
    assertThat(cards).isNotEmpty().allSatisfy(card -> assertThat(card).hasSize(4));
    assertThat(cards.stream().map(card -> card[0])).doesNotHaveDuplicates();
    assertThat(lines)
        .anyMatch(
            line -> line.matches("Espresso: Pressure = \\?\t9 bar\t[^\t]+:\\d+\tMaking::espresso"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--topics espreso | no page for the topic 'espreso' | did you mean 'espresso'?",
        "--category Makin | no category 'Makin' | did you mean 'Making'?",
        "--pages 0 | 0 pages cannot be filled | 1 to 100",
        "--columns 9 | 9 columns cannot be read | 1 to 6",
        "--paper a5 | no paper 'a5' | a4 or letter",
        "--format doc | no format 'doc' | pdf, md, anki",
        "--all --format md | --all makes a PDF | leave out either",
        "--all --pages 2 | as many pages as it takes | leave out either",
        "--pages x | Invalid value for option '--pages' | knows",
      })
  void aWrongCallIsToldWithWhatIsAllowed(String arguments, String message, String hint) {
    Call call = call((Object[]) arguments.split(" "));

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains(message, hint);
  }

  @Test
  void aSiteHasTheSheetAsAPdfWhereItIsAskedFor() throws IOException {
    Path site = folder.resolve("site");
    Call call = Call.of("build", "--content", Call.coffee(), "--output", site, "--pdf");

    assertThat(call.err()).isEmpty();
    assertThat(text(site.resolve("cheatsheet.pdf"))).contains("Espresso", "Pressure: 9 bar");
    assertThat(Files.readString(site.resolve("cheatsheet.html")))
        .contains("href=\"cheatsheet.pdf\"");
    Call.of("build", "--content", Call.coffee(), "--output", site);
    assertThat(site.resolve("cheatsheet.pdf")).doesNotExist();
    assertThat(Files.readString(site.resolve("cheatsheet.html"))).doesNotContain("cheatsheet.pdf");
  }

  private static String fingerprint(EditionCopy copy, String place) {
    String why = Call.of("why", place, "--content", copy.content()).out();
    return why.replaceAll("(?s).*?fingerprint ([0-9a-f]{16}).*", "$1");
  }

  @Test
  void aFileThatCannotBeWrittenIsAFaultWithItsPath() {
    Call call =
        Call.of("print", "--content", Call.coffee(), "--output", folder.resolve("nowhere/a.pdf"));

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains(
            "fault: " + folder.resolve("nowhere/a.pdf") + ": there is no such file or folder");
  }

  @Test
  void anEditionWithoutTopicsHasNothingToSet() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content/notes")).getParent();
    Call call = Call.of("print", "--content", content, "--output", folder.resolve("empty.pdf"));

    assertThat(call.exit()).isZero();
    assertThat(call.out()).contains("0 statements of 0 topics");
  }
}
