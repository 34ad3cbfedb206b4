package org.variorum.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a site that are no pages: sitemap, rules for robots, marker, and what keeps a web
 * host from changing anything.
 */
public final class SiteFiles {
  /** The file that says that a folder is a site of ours and may be replaced. */
  public static final String MARKER = "variorum.json";

  private SiteFiles() {}

  /**
   * @param pages the paths of the pages for the sitemap
   * @param baseUrl with a closing slash; where it is empty there is no sitemap, since that needs
   *     whole addresses
   */
  public static SortedMap<String, byte[]> of(
      String version, String edition, List<String> pages, String baseUrl) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(".nojekyll", new byte[0]);
    files.put(
        MARKER,
        bytes(
            "{\"program\":\"variorum\",\"version\":"
                + json(version)
                + ",\"edition\":"
                + json(edition)
                + "}\n"));
    files.put("robots.txt", bytes(robots(baseUrl)));
    if (!baseUrl.isEmpty()) {
      files.put("sitemap.xml", bytes(sitemap(pages, baseUrl)));
    }
    return files;
  }

  /** Every robot may read everything (RFC 9309); the sitemap's address has to be a whole one. */
  private static String robots(String baseUrl) {
    String sitemap = baseUrl.isEmpty() ? "" : "\nSitemap: " + baseUrl + "sitemap.xml\n";
    return "User-agent: *\nAllow: /\n" + sitemap;
  }

  /**
   * The sitemap (sitemaps.org protocol 0.9), without dates: they would change the site without its
   * content.
   */
  private static String sitemap(List<String> pages, String baseUrl) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    pages.stream()
        .filter(page -> !page.equals("404.html"))
        .sorted()
        .forEach(
            page -> {
              String address = baseUrl + (page.equals("index.html") ? "" : encoded(page));
              xml.append("  <url><loc>")
                  .append(address.replace("&", "&amp;"))
                  .append("</loc></url>\n");
            });
    return xml.append("</urlset>\n").toString();
  }

  /** Example: {@code a b.html} is {@code a%20b.html} in an address. */
  private static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no page is called so: " + path, e);
    }
  }

  private static String json(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
