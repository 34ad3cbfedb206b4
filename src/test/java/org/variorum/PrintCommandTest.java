package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintCommandTest {
  @TempDir Path folder;

  private Path print(String name, Object... slugs) {
    Path file = folder.resolve(name);
    Object[] arguments = new Object[slugs.length + 5];
    System.arraycopy(
        new Object[] {"print", "--content", Call.coffee(), "--to", file}, 0, arguments, 0, 5);
    System.arraycopy(slugs, 0, arguments, 5, slugs.length);
    Call call = Call.of(arguments);
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
    assertThat(text(print("beans.pdf", "beans")))
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
    Call call = Call.of("print", "espresso", "--content", copy.content(), "--to", file);

    assertThat(call).extracting(Call::exit, Call::err).containsExactly(0, "");
    assertThat(text(file))
        .contains("water: 90 < t < 96", "Ristretto", "half the water")
        .doesNotContain("90 and 96", "Lungo", "twice the water");
  }

  private static String fingerprint(EditionCopy copy, String place) {
    String why = Call.of("why", place, "--content", copy.content()).out();
    return why.replaceAll("(?s).*?fingerprint ([0-9a-f]{16}).*", "$1");
  }

  @Test
  void aFileThatCannotBeWrittenIsAFaultWithItsPath() {
    Call call =
        Call.of("print", "--content", Call.coffee(), "--to", folder.resolve("nowhere/a.pdf"));

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains(
            "fault: " + folder.resolve("nowhere/a.pdf") + ": there is no such file or folder");
  }

  @Test
  void anEditionWithoutTopicsHasNothingToSet() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content/notes")).getParent();
    Call call = Call.of("print", "--content", content, "--to", folder.resolve("empty.pdf"));

    assertThat(call.exit()).isZero();
    assertThat(call.out()).startsWith("0 topics → ");
  }
}
