package org.variorum.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.output.Site;
import org.variorum.output.SiteFiles;

/** A program that publishes a small site, to be killed: {@code PublishOnce REPOSITORY TEXT}. */
public final class PublishOnce {
  private PublishOnce() {}

  public static void main(String[] arguments) throws Exception {
    publish(Path.of(arguments[0]), arguments[1]);
  }

  static SiteBranch.Publication publish(Path repository, String text) throws Exception {
    try (SiteBranch branch = SiteBranch.open(repository, "origin", "gh-pages", "1.0.0", false)) {
      return branch.publish(() -> site(text), "", "", true);
    }
  }

  /** Forty pages that all differ with the text. */
  static Site site(String text) {
    SortedMap<String, byte[]> files = new TreeMap<>(SiteFiles.of("1.0.0", text, List.of(), ""));
    for (int page = 0; page < 40; page++) {
      files.put(
          "page-" + page + ".html",
          (text + " " + page).repeat(500).getBytes(StandardCharsets.UTF_8));
    }
    return new Site(files);
  }
}
