package org.variorum.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.variorum.model.Features;
import org.variorum.page.Pages;
import org.variorum.page.SiteInfo;
import org.variorum.page.SiteLook;

/** What the head says, and what {@code site.yml} and git add to a page. */
class HeadTest {
  private static SortedMap<String, Document> render(Pages pages) throws ThemeException {
    SortedMap<String, Document> documents = new TreeMap<>();
    ThemeRenderer.load("default", Path.of("no-such-folder"))
        .render(pages, Map.of("tea.svg", new byte[0], "tea.png", new byte[0]))
        .forEach((path, html) -> documents.put(path, Jsoup.parse(new String(html, UTF_8))));
    documents.keySet().removeIf(path -> !path.endsWith(".html"));
    return documents;
  }

  /** The sample pages with another look. */
  private static Pages pages(String baseUrl, SiteLook look) {
    Pages pages = SamplePages.all(baseUrl);
    SiteInfo site = pages.site();
    return new Pages(
        new SiteInfo(
            site.title(),
            site.about(),
            site.language(),
            site.baseUrl(),
            site.repository(),
            site.version(),
            site.navigation(),
            site.collections(),
            look),
        pages.pages(),
        List.of());
  }

  private static String meta(Document page, String name) {
    return page.select("meta[name=" + name + "], meta[property=" + name + "]").attr("content");
  }

  @Test
  void aPageTellsSearchEnginesAndThoseWhoShareIt() throws ThemeException {
    SortedMap<String, Document> pages = render(SamplePages.all("https://notes.example/base/"));
    Document topic = pages.get("s3.html");

    assertThat(meta(topic, "description")).isEqualTo("About \"S3\".");
    assertThat(meta(topic, "og:description")).isEqualTo("About \"S3\".");
    assertThat(meta(topic, "og:title")).isEqualTo("Amazon S3");
    assertThat(meta(topic, "og:type")).isEqualTo("article");
    assertThat(meta(topic, "og:site_name")).isEqualTo("Notes & queries");
    assertThat(meta(topic, "og:url")).isEqualTo("https://notes.example/base/s3.html");
    assertThat(meta(topic, "twitter:card")).isEqualTo("summary");
    assertThat(topic.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://notes.example/base/s3.html");
    assertThat(topic.select("meta[property=og:image]")).isEmpty();
    assertThat(meta(pages.get("index.html"), "og:url")).isEqualTo("https://notes.example/base/");
    assertThat(meta(pages.get("index.html"), "og:type")).isEqualTo("website");
  }

  @Test
  void withoutABaseUrlThereIsNoAddress() throws ThemeException {
    assertThat(render(SamplePages.all("")).values())
        .allSatisfy(
            page ->
                assertThat(
                        page.select(
                            "link[rel=canonical], meta[property=og:url], meta[property=og:image]"))
                    .isEmpty());
  }

  @Test
  void onlyThePageForUnknownAddressesIsNotToBeFound() throws ThemeException {
    render(SamplePages.all("https://notes.example/"))
        .forEach(
            (path, page) -> {
              boolean missing = path.equals("404.html");
              assertThat(meta(page, "robots")).as(path).isEqualTo(missing ? "noindex" : "");
              assertThat(page.select("link[rel=canonical]")).as(path).hasSize(missing ? 0 : 1);
            });
  }

  @Test
  void logoIconAndPictureAreTheSites() throws ThemeException {
    SiteLook look = new SiteLook("tea.svg", "tea.svg", "tea.png", List.of(), "", Features.ALL);
    Document page = render(pages("https://notes.example/", look)).get("collections/first.html");

    assertThat(page.select(".brand img").attr("src"))
        .matches("\\.\\./assets/tea\\.[0-9a-f]{8}\\.svg");
    assertThat(page.select("link[rel=icon]").attr("href"))
        .isEqualTo(page.select(".brand img").attr("src"));
    assertThat(meta(page, "og:image"))
        .matches("https://notes\\.example/assets/tea\\.[0-9a-f]{8}\\.png");
    assertThat(render(SamplePages.all("")).get("s3.html").select("link[rel=icon]").attr("href"))
        .matches("assets/icon\\.[0-9a-f]{8}\\.svg");
  }

  @Test
  void linksAndFooterLeadFromEveryFolderToTheRightPlace() throws ThemeException {
    SortedMap<String, Document> pages = render(SamplePages.all(""));
    Document deep = pages.get("collections/first.html");

    assertThat(deep.select(".site-links a").eachAttr("href"))
        .containsExactly("../about.html#top", "https://example.org/");
    assertThat(deep.select(".site-footer .own a").attr("href")).isEqualTo("../about.html");
    assertThat(pages.get("about.html").select(".site-footer .own a").attr("href"))
        .isEqualTo("about.html");
    assertThat(pages.get("about.html").select(".site-links [aria-current]").text())
        .isEqualTo("About <us>");
  }

  @Test
  void editLinksAndDatesStandOnlyWhereTheyAreKnown() throws ThemeException {
    SortedMap<String, Document> pages = render(SamplePages.all(""));

    assertThat(pages.get("about.html").select(".origin").text())
        .isEqualTo("This page last changed on 2026-11-20 Edit this page");
    assertThat(pages.get("s3.html").select(".origin").text())
        .isEqualTo("Notes and lead last changed on 2026-11-20 Edit the lead");
    assertThat(pages.get("s3.html").select(".origin a").attr("href"))
        .isEqualTo("https://example.org/edit/a.md");
    assertThat(pages.get("s3.html").select(".panel .place a").attr("href"))
        .isEqualTo("https://example.org/notes.md#L12");
    assertThat(pages.get("collections/first.html").select(".note h2 a").attr("href"))
        .isEqualTo("https://example.org/notes.md");
    assertThat(render(SamplePages.site("", SamplePages.nested(1))).get("s3.html").select(".origin"))
        .isEmpty();
  }

  @Test
  void marksCanBeLeftOut() throws ThemeException {
    SiteLook look =
        new SiteLook(
            "", "", "", List.of(), "", new Features(true, true, false, false, true, true, true));

    assertThat(render(pages("", look)).get("s3.html").body().hasClass("unmarked")).isTrue();
    assertThat(render(SamplePages.all("")).get("s3.html").body().hasClass("unmarked")).isFalse();
  }
}
