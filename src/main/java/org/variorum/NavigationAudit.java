package org.variorum;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.config.SourceText;
import org.variorum.model.Appearance;
import org.variorum.model.Diagnostics;
import org.variorum.model.Nearest;
import org.variorum.model.SiteLink;
import org.variorum.page.Page;
import org.variorum.page.Pages;

/** Holds the navigation of {@code site.yml} against the pages that there are. */
final class NavigationAudit {
  private NavigationAudit() {}

  static void run(
      Appearance appearance, Pages pages, BuildOptions options, Diagnostics diagnostics) {
    SortedSet<String> paths =
        pages.pages().stream().map(Page::path).collect(Collectors.toCollection(TreeSet::new));
    List<SiteLink> unknown =
        appearance.navigation().stream()
            .filter(link -> !link.isAddress() && !paths.contains(link.page()))
            .toList();
    if (unknown.isEmpty()) {
      return;
    }
    Path file = options.content.resolve("site.yml");
    SourceText source = SourceText.read(file, new Diagnostics());
    for (SiteLink link : unknown) {
      String line = source.lines().get(link.line() - 1);
      diagnostics.add(
          source.error(
              link.line(),
              Math.max(0, line.indexOf(link.link())) + 1,
              "the site has no page '" + link.page() + "'",
              "did you mean '"
                  + Nearest.to(link.page(), paths)
                  + "'? A whole address begins with https://"));
    }
  }
}
