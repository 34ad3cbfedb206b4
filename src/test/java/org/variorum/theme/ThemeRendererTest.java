package org.variorum.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.variorum.page.DisputesPage;
import org.variorum.page.Pages;

class ThemeRendererTest {
  private static final Path NOWHERE = Path.of("no-such-folder");
  static final Map<String, byte[]> SEARCH =
      Stream.of("search/manifest.json", "search/manifest.js")
          .collect(Collectors.toMap(name -> name, name -> name.getBytes(UTF_8)));

  private static SortedMap<String, byte[]> files(Pages pages) throws ThemeException {
    return ThemeRenderer.load("default", NOWHERE).render(pages, SEARCH);
  }

  private static SortedMap<String, Document> pages(Pages pages) throws ThemeException {
    SortedMap<String, Document> documents = new TreeMap<>();
    files(pages)
        .forEach(
            (path, content) -> {
              if (path.endsWith(".html")) {
                documents.put(path, Jsoup.parse(new String(content, UTF_8)));
              }
            });
    return documents;
  }

  @Test
  void everyTypeOfPageIsRendered() throws ThemeException {
    SortedMap<String, Document> pages = pages(SamplePages.all(""));

    assertThat(pages.keySet())
        .containsExactly(
            "404.html",
            "a-z.html",
            "about.html",
            "changes.html",
            "cheatsheet.html",
            "collections/first.html",
            "disputes.html",
            "glossary.html",
            "index.html",
            "report.html",
            "s3.html",
            "search.html");
    assertThat(pages.values())
        .allSatisfy(page -> assertThat(page.select("main h1")).as(page.title()).hasSize(1))
        .allSatisfy(page -> assertThat(page.title()).contains("Notes & queries"))
        .allSatisfy(page -> assertThat(page.select("html").attr("lang")).isEqualTo("en"));
    assertThat(pages.get("s3.html").select("main h1, main h2, main h3").eachText())
        .containsExactly("Amazon S3", "Object <Lock>", "Steps", "Mentioned on");
    assertThat(pages.get("s3.html").select("a[aria-current=page]").eachText())
        .containsExactly("S3");
    assertThat(pages.get("s3.html").select("ol.run").attr("start")).isEqualTo("3");
    assertThat(pages.get("s3.html").select("pre").first().wholeText())
        .isEqualTo("aws s3 ls\n  --recursive\n");
  }

  @Test
  void aStatementReadsAsTextAndTellsWhoSaysIt() throws ThemeException {
    Element item = pages(SamplePages.all("")).get("s3.html").getElementById("s-000000000001");

    assertThat(item.selectFirst("p").text()).isEqualTo("Retention: Locked for years");
    assertThat(item.selectFirst("summary").text()).isEmpty();
    assertThat(item.selectFirst("summary").attr("aria-label")).isEqualTo("2 sources");
    assertThat(item.select(".says").first().select("details li").eachText())
        .containsExactly(
            "First <hand> notes.md, lines 12–14",
            "First <hand> notes.md, lines 12–14 Objects are locked & kept");
    assertThat(item.select("> .says > .anchor").eachAttr("id"))
        .containsExactly("s-00000000000a", "s-00000000000b");
    assertThat(item.select("ul.run > li").eachAttr("id")).containsExactly("s-000000000003");
  }

  @Test
  void nearTwinsStandOneClickBelowWithTheirAnchorsAndSources() throws ThemeException {
    Element item = pages(SamplePages.all("")).get("s3.html").getElementById("s-000000000001");
    Element folds = item.selectFirst("> details.folds");

    assertThat(folds.hasAttr("open")).isFalse();
    assertThat(folds.selectFirst("> summary").text()).isEqualTo("1 similar statement");
    Element fold = folds.selectFirst("> ul > li");
    assertThat(fold.id()).isEqualTo("s-00000000000d");
    assertThat(fold.selectFirst("p").html()).isEqualTo("Locked objects <em>stay</em>");
    assertThat(fold.select(".anchor").eachAttr("id")).containsExactly("s-00000000000e");
    assertThat(fold.select("details.sources")).hasSize(1);
  }

  @Test
  void aDisputeIsToldOnceAndALineLeadsToIt() throws ThemeException {
    Document page = pages(SamplePages.all("")).get("s3.html");
    Element box = page.getElementById("_dispute-000000000001");

    assertThat(box.attr("role")).isEqualTo("note");
    assertThat(box.attr("aria-label")).isEqualTo("Authors disagree: years & <days>");
    assertThat(box.select(".readings > li").eachText())
        .containsExactly(
            "7 years Locked for years First <hand>, lines 12–14",
            "aws s3 ls --recursive First <hand>, lines 12–14");
    assertThat(box.select(".readings q a").eachAttr("href"))
        .containsExactly("#s-000000000001", "#s-000000000005");
    assertThat(box.selectFirst(".ruling").text())
        .isEqualTo("The editor: 7 years holds. It says <so>. Where that is written 2026-11-21");
    assertThat(page.select(".differs > a").eachAttr("href"))
        .containsExactly("#_dispute-000000000001");
    assertThat(page.selectFirst(".differs").text())
        .isEqualTo("Authors disagree: years & <days> The editor: 7 years holds.");
  }

  @Test
  void thePageOfDisputesLeadsToTheTopics() throws ThemeException {
    Document page = pages(SamplePages.all("")).get("disputes.html");

    assertThat(page.select(".facts li").eachText()).containsExactly("0 open", "1 ruled");
    assertThat(page.select("main h2").eachText()).containsExactly("Amazon S3");
    assertThat(page.select(".dispute a").eachAttr("href"))
        .contains("s3.html#_dispute-000000000001", "s3.html#s-000000000001");
    assertThat(page.select(".open")).isEmpty();
    Document none =
        pages(SamplePages.site("", new DisputesPage("Disputes", "", 0, 0, List.of())))
            .get("disputes.html");
    assertThat(none.selectFirst("main").text())
        .isEqualTo("Disputes No author contradicts another.");
  }

  @Test
  void theReportTellsWhoAgreesAndWhatIsShortened() throws ThemeException {
    Document page = pages(SamplePages.all("")).get("report.html");

    assertThat(page.select(".agreements tbody tr").eachText()).containsExactly("1 First <hand> 2");
    assertThat(page.select(".agreements thead th").eachText())
        .containsExactly("Collection", "1 First <hand>");
    assertThat(page.select("main a[href=glossary.html]")).hasSize(1);
    assertThat(page.select("main a[href=disputes.html]").text()).isEqualTo("1 dispute");
  }

  @Test
  void theGlossaryCitesWhereAWordIsExplained() throws ThemeException {
    Document page = pages(SamplePages.all("")).get("glossary.html");

    assertThat(page.select("#acl").text())
        .isEqualTo("ACL access control list <s> explained in S3 Also on SQS");
    assertThat(page.select("#acl .explained a").attr("href")).isEqualTo("s3.html#s-000000000001");
    assertThat(page.select(".letters a").attr("href")).isEqualTo("#_a");
  }

  @Test
  void aTermOfOnePlaceLeadsThere() throws ThemeException {
    Document page = pages(SamplePages.all("")).get("a-z.html");

    assertThat(page.select(".a-z li").eachText())
        .containsExactly("Object <Lock> S3", "Objects & buckets see S3");
    assertThat(page.select(".a-z a").eachAttr("href")).containsExactly("s3.html#lock", "s3.html");
  }

  @Test
  void thePreviewsAreNamedWhereThereAreAny() throws ThemeException {
    Map<String, byte[]> data = Map.of("topic-previews.js", new byte[] {1});
    ThemeRenderer theme = ThemeRenderer.load("default", Path.of("themes"));
    String with =
        new String(theme.render(SamplePages.all(""), data).get("collections/first.html"), UTF_8);

    assertThat(Jsoup.parse(with).body().attr("data-previews"))
        .matches("\\.\\./assets/topic-previews\\.[0-9a-f]{8}\\.js");
    assertThat(pages(SamplePages.all("")).get("s3.html").body().hasAttr("data-previews")).isFalse();
  }

  @Test
  void titlesAreEscaped() throws ThemeException {
    Pages pages = SamplePages.site("", SamplePages.topic("A <script> & \"more\""));
    String html = new String(files(pages).get("s3.html"), UTF_8);

    assertThat(html)
        .contains("<h1>A &lt;script&gt; &amp; ")
        .doesNotContain("A <script>")
        .doesNotContain("<buckets>");
  }

  @Test
  void noIdIsGivenTwice() throws ThemeException {
    assertThat(pages(SamplePages.all("")).values())
        .allSatisfy(page -> assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates());
  }

  @Test
  void nothingIsFetchedFromAnotherHost() throws ThemeException {
    SortedMap<String, byte[]> files = files(SamplePages.all(""));
    pages(SamplePages.all(""))
        .forEach(
            (path, page) -> {
              List<String> fetched = page.select("link[href]").eachAttr("href");
              fetched.addAll(page.select("[src]").eachAttr("src"));
              assertThat(fetched)
                  .hasSizeGreaterThan(3)
                  .allSatisfy(address -> assertThat(files).containsKey(address.replace("../", "")));
              assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
            });
  }

  @Test
  void linksInsideTheSiteLeadToPagesThatExist() throws ThemeException {
    SortedMap<String, byte[]> files = files(SamplePages.all(""));
    pages(SamplePages.all(""))
        .forEach(
            (path, page) ->
                assertThat(page.select("a[href]").eachAttr("href").stream())
                    .filteredOn(
                        href -> !href.matches("(https?:|#).*") && !href.contains("sqs.html"))
                    .isNotEmpty()
                    .allSatisfy(
                        href ->
                            assertThat(files)
                                .containsKey(href.replace("../", "").replaceAll("#.*", ""))));
  }

  @Test
  void thePageForUnknownAddressesLinksFromTheHostsRootWhereTheAddressOfTheSiteIsKnown()
      throws ThemeException {
    Document page = pages(SamplePages.all("https://notes.example/base/")).get("404.html");

    assertThat(page.select("a.brand").attr("href")).isEqualTo("/base/index.html");
    assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("/base/assets/style.");
    assertThat(pages(SamplePages.all("")).get("404.html").select("a.brand").attr("href"))
        .isEqualTo("index.html");
  }

  @Test
  void theSameSiteIsRenderedToTheSameBytes() throws ThemeException {
    SortedMap<String, byte[]> first = files(SamplePages.all(""));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      SortedMap<String, byte[]> second = files(SamplePages.all(""));

      assertThat(second.keySet()).isEqualTo(first.keySet());
      second.forEach((path, content) -> assertThat(content).as(path).isEqualTo(first.get(path)));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aThousandNestedListsAreRendered() throws ThemeException {
    String html =
        new String(files(SamplePages.site("", SamplePages.nested(1_000))).get("s3.html"), UTF_8);

    assertThat(html).contains("id=\"s-1\"", "id=\"s-1000\"");
  }

  @Test
  void withoutAnIndexThereIsNoSearchBox() throws ThemeException {
    SortedMap<String, byte[]> files =
        ThemeRenderer.load("default", NOWHERE).render(SamplePages.all(""), Map.of());

    assertThat(new String(files.get("s3.html"), UTF_8))
        .doesNotContain("role=\"search\"")
        .doesNotContain("assets/search");
    assertThat(new String(files.get("search.html"), UTF_8)).contains("without a search index");
  }
}
