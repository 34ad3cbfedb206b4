package org.variorum.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Features;
import org.variorum.model.Rulings;
import org.variorum.page.Block;
import org.variorum.page.Origin;
import org.variorum.page.SheetChoice;
import org.variorum.page.SheetStatement;
import org.variorum.page.SiteInfo;
import org.variorum.page.SiteLook;
import org.variorum.page.SourceView;
import org.variorum.page.StatementView;
import org.variorum.page.TopicPage;

class PdfSheetTest {
  private static final SiteInfo SITE =
      new SiteInfo(
          "Teas \"& <pots>",
          "",
          "en",
          "",
          "",
          "1",
          List.of(),
          List.of(),
          new SiteLook("", "", "", List.of(), "", Features.ALL));

  /** Topics with statements of many lengths, some of them code, tables, steps. */
  private static List<TopicPage> topics(int count, int statements) {
    List<TopicPage> topics = new ArrayList<>();
    for (int t = 0; t < count; t++) {
      List<StatementView> list = new ArrayList<>();
      for (int k = 0; k < statements; k++) {
        int words = 3 + (t * 7 + k * 13) % 40;
        String text =
            ("word" + t + "x" + k + " → ≥ “q” ").repeat(1) + "leaf ".repeat(words) + "t" + k;
        list.add(statement("s-" + t + "-" + k, "item", text));
      }
      topics.add(topic("topic-" + t, new Block("list", 0, list)));
    }
    return topics;
  }

  private static StatementView statement(String id, String kind, String html) {
    return new StatementView(
        id,
        List.of(),
        kind,
        false,
        "",
        html,
        kind.equals("code"),
        1,
        List.of(new SourceView("Ann", "a.md", "7", "", "", "")),
        List.of(),
        List.of(),
        List.of());
  }

  private static TopicPage topic(String slug, Block... blocks) {
    return new TopicPage(
        slug,
        slug + ".html",
        "Title of " + slug,
        "",
        "",
        "",
        "",
        "",
        List.of(),
        "",
        List.of(blocks),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        30,
        30,
        0,
        Origin.UNKNOWN,
        null,
        null);
  }

  private static PrintedSheet print(List<TopicPage> topics, int pages, Paper paper, String base)
      throws IOException {
    return print(topics, pages, paper, base, Rulings.NONE);
  }

  private static PrintedSheet print(
      List<TopicPage> topics, int pages, Paper paper, String base, Rulings rulings)
      throws IOException {
    return PdfSheet.of(
        new SheetOrder(SITE.title(), "en", base, "2026-11-20", 315_532_800L, pages, paper),
        SheetChoice.among(topics, rulings, SITE));
  }

  private static final Paper A4 = Paper.of("a4", false, 0);

  @ParameterizedTest
  @CsvSource({"a4,false,0,1", "a4,false,2,3", "letter,true,0,2"})
  void everyPageIsFullAndNothingIsCut(String name, boolean landscape, int columns, int pages)
      throws IOException {
    Paper paper = Paper.of(name, landscape, columns);
    PrintedSheet sheet = print(topics(25, 30), pages, paper, "");

    try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
      assertThat(document.getNumberOfPages()).isEqualTo(pages);
      for (int page = 1; page <= pages; page++) {
        Box box = new Box(paper);
        box.setStartPage(page);
        box.setEndPage(page);
        box.getText(document);
        assertThat(box.outside).isEmpty();
        assertThat(box.columns).hasSize(paper.columns());
        assertThat(box.fill()).isGreaterThanOrEqualTo(0.9).isLessThanOrEqualTo(1);
        assertThat(sheet.fill().get(page - 1)).isGreaterThanOrEqualTo(0.9);
      }
    }
  }

  @Test
  void itsTextIsThatOfTheChosenStatementsInTheSitesOrder() throws IOException {
    PrintedSheet sheet = print(topics(25, 30), 2, A4, "");
    List<SheetStatement> chosen =
        sheet.topics().stream().flatMap(topic -> topic.statements().stream()).toList();
    try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
      PDFTextStripper stripper = new PDFTextStripper();
      String text = squeezed(stripper.getText(document));
      int from = 0;
      for (SheetStatement statement : chosen) {
        int at = text.indexOf(squeezed(statement.text()), from);
        assertThat(at).as(statement.text()).isGreaterThanOrEqualTo(0);
        from = at + 1;
      }
      assertThat(text.split("word\\d+x\\d+", -1)).hasSize(chosen.size() + 1);
    }
    assertThat(chosen.size() + sheet.leftOut().size()).isEqualTo(25 * 30);
    assertThat(sheet.leftOut()).doesNotContainAnyElementsOf(chosen);
  }

  @Test
  void codeAndLinksStandInTheFileWhereTheyAreRead() throws IOException {
    TopicPage page =
        topic(
            "one",
            new Block(
                "list",
                0,
                List.of(statement("a", "item", "Put <code>tea</code> in a <b>warm</b> pot"))));
    try (PDDocument document = Loader.loadPDF(print(List.of(page), 1, A4, "").pdf())) {
      assertThat(squeezed(new PDFTextStripper().getText(document))).contains("Putteainawarmpot");
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void fontsAreEmbeddedAndSubsetTheTitleAndTheBookmarksAreThere() throws IOException {
    PrintedSheet sheet = print(topics(6, 20), 1, A4, "https://teas.example/notes/");
    try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+DejaVu.*");
        }
      }
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(SITE.title());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentCatalog().getDocumentOutline().children())
          .extracting(item -> item.getTitle())
          .startsWith("Title of topic-0", "Title of topic-1");
      assertThat(uris(document)).contains("https://teas.example/notes/topic-0.html");
    }
    assertThat(sheet.pdf()).hasSizeLessThan(100_000);
  }

  private static Set<String> uris(PDDocument document) throws IOException {
    return document.getPage(0).getAnnotations().stream()
        .filter(PDAnnotationLink.class::isInstance)
        .map(note -> ((PDAnnotationLink) note).getAction())
        .filter(PDActionURI.class::isInstance)
        .map(action -> ((PDActionURI) action).getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void withoutAnAddressLinksLeadToTopicsInThePdfOrNowhere() throws IOException {
    TopicPage one =
        topic(
            "one",
            new Block(
                "list",
                0,
                List.of(
                    statement("a", "item", "See <a href=\"two.html#x\">two</a>"),
                    statement("b", "item", "and <a href=\"collections/c.html\">three</a>"),
                    statement("c", "item", "or <a href=\"https://e.example/\">four</a>"))));
    TopicPage two =
        topic("two", new Block("list", 0, List.of(statement("d", "item", "Two words"))));
    PrintedSheet sheet = print(List.of(one, two), 1, A4, "");
    try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
      assertThat(uris(document)).containsExactly("https://e.example/");
      // two headings, and the link to the second
      assertThat(document.getPage(0).getAnnotations()).hasSize(4);
    }
  }

  @Test
  void itIsTheSameByteForByte() throws IOException {
    assertThat(print(topics(8, 12), 1, A4, "").pdf())
        .isEqualTo(print(topics(8, 12), 1, A4, "").pdf());
  }

  @Test
  void aCharacterThatNoFontHasIsToldOnceAndReplaced() throws IOException {
    TopicPage page =
        topic(
            "one",
            new Block(
                "list",
                0,
                List.of(
                    statement("a", "item", "A cup 🫖 of 3"), statement("b", "item", "and 🫖 it"))));
    PrintedSheet sheet = print(List.of(page), 1, A4, "");

    assertThat(sheet.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo("Ann, a.md:7");
              assertThat(problem.message()).contains("U+1FAD6");
            });
    try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
      assertThat(new PDFTextStripper().getText(document)).contains("A cup \uFFFD of 3");
    }
  }

  @Test
  void aStatementTallerThanAPageIsToldAndLeftOut() throws IOException {
    TopicPage page =
        topic(
            "one",
            new Block(
                "text",
                0,
                List.of(statement("tall", "code", "<pre>" + "brew 1\n".repeat(200) + "</pre>"))),
            new Block("list", 0, List.of(statement("b", "item", "Short"))));
    PrintedSheet sheet =
        print(
            List.of(page),
            1,
            A4,
            "",
            new Rulings(
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                List.of(),
                Set.of("tall"),
                Set.of(),
                Map.of(),
                List.of()));

    assertThat(sheet.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).contains("taller than a page", "brew 1");
              assertThat(problem.wanted()).isTrue();
            });
    assertThat(sheet.statements()).isEqualTo(1);
    assertThat(sheet.leftOut()).extracting(SheetStatement::id).containsExactly("tall");
  }

  @Test
  void whereThereIsNotEnoughThePagesAreFewer() throws IOException {
    PrintedSheet sheet = print(topics(1, 3), 4, A4, "");

    assertThat(sheet.fill()).hasSize(1);
    assertThat(sheet.statements()).isEqualTo(3);
  }

  /** Where the letters of a page stand, below the running header. */
  private static final class Box extends PDFTextStripper {
    private final Paper paper;
    private final List<String> outside = new ArrayList<>();
    private final Map<Integer, Double> columns = new java.util.TreeMap<>();

    Box(Paper paper) {
      this.paper = paper;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      double top = Paper.MARGIN + Paper.HEADER;
      double y = text.getYDirAdj();
      if (y < top) {
        return;
      }
      // its own getFontSizeInPt() is cut to a whole number
      double size = text.getFontSize() * text.getTextMatrix().getScalingFactorX();
      double x = text.getXDirAdj() - Paper.MARGIN;
      double end = x + text.getWidthDirAdj();
      double step = paper.columnWidth() + Paper.GAP;
      int column = (int) Math.floor((x + 0.5) / step);
      if (y > paper.height() - Paper.MARGIN
          || end > column * step + paper.columnWidth() + 0.5
          || size < 7.49) {
        outside.add(text.getUnicode() + " at " + x + ", " + y + ", " + size);
      }
      columns.merge(column, (y - top) / paper.columnHeight(), Math::max);
    }

    double fill() {
      return columns.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
  }
}
