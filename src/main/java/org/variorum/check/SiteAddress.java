package org.variorum.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Where an address in a page leads inside the site (RFC 3986, section 5.2.4, without what a site
 * never has).
 *
 * @param path of a file of the site, if there is one
 * @param anchor may be empty
 */
record SiteAddress(String path, String anchor) {
  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern HOST = Pattern.compile("(?i)(?:https?:)?//.*", Pattern.DOTALL);

  private static final Pattern QUERY = Pattern.compile("\\?.*", Pattern.DOTALL);
  private static final Pattern FOLDER = Pattern.compile("(?:.*/)?\\.{0,2}", Pattern.DOTALL);

  /** Does it name another host? */
  static boolean isOtherHost(String address) {
    return HOST.matcher(address.strip()).matches();
  }

  /** Does it lead out of the site, to a host, a mail address or into the page's own data? */
  static boolean isElsewhere(String address) {
    return isOtherHost(address) || SCHEME.matcher(address.strip()).matches();
  }

  /**
   * Example: {@code ../s%C3%B6.html?x#top} in {@code notes/a.html} is {@code sö.html} with the
   * anchor {@code top}.
   */
  static SiteAddress of(String page, String address) {
    String[] parts = address.strip().split("#", 2);
    String anchor = parts.length == 2 ? decoded(parts[1]) : "";
    String target = decoded(QUERY.matcher(parts[0]).replaceAll(""));
    if (target.isEmpty()) {
      return new SiteAddress(page, anchor);
    }
    Deque<String> way = new ArrayDeque<>();
    String folder = target.startsWith("/") ? "" : page.substring(0, page.lastIndexOf('/') + 1);
    for (String step : (folder + target).split("/")) {
      if (step.equals("..") && !way.isEmpty()) {
        way.removeLast();
      } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        way.addLast(step);
      }
    }
    String path = String.join("/", way);
    boolean isFolder = path.isEmpty() || FOLDER.matcher(target).matches();
    return new SiteAddress(
        isFolder ? (path.isEmpty() ? "" : path + "/") + "index.html" : path, anchor);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a lone percent sign
    }
  }
}
