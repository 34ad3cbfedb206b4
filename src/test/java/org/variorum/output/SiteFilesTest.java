package org.variorum.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteFilesTest {
  private static final List<String> PAGES =
      List.of("beans.html", "index.html", "404.html", "collections/a b.html", "a&b.html");

  private static String text(String file, String baseUrl) {
    byte[] bytes = SiteFiles.of("1.2", "Coffee \"&\" tea\n", PAGES, baseUrl).get(file);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void theSitemapHasEveryPageButTheErrorPage() {
    assertThat(text("sitemap.xml", "https://example.org/coffee/").lines())
        .containsExactly(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
            "  <url><loc>https://example.org/coffee/a&amp;b.html</loc></url>",
            "  <url><loc>https://example.org/coffee/beans.html</loc></url>",
            "  <url><loc>https://example.org/coffee/collections/a%20b.html</loc></url>",
            "  <url><loc>https://example.org/coffee/</loc></url>",
            "</urlset>");
  }

  @Test
  void withoutAnAddressThereIsNoSitemap() {
    assertThat(text("sitemap.xml", "")).isNull();
    assertThat(text(".nojekyll", "")).isEmpty();
  }

  @Test
  void theMarkerIsJson() {
    assertThat(text("variorum.json", ""))
        .isEqualTo(
            "{\"program\":\"variorum\",\"version\":\"1.2\",\"edition\":\"Coffee \\\"&\\\" tea\\u000a\"}\n");
  }
}
