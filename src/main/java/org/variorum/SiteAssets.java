package org.variorum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.model.Abbreviation;
import org.variorum.model.Appearance;
import org.variorum.page.Pages;

/** What the program adds to the theme's assets: the search, previews, and the site's pictures. */
final class SiteAssets {
  private SiteAssets() {}

  /**
   * The assets by the names that templates ask for.
   *
   * @param content the folder that the pictures of {@code site.yml} lie in
   */
  static Map<String, byte[]> of(
      Path content, Appearance look, Pages pages, List<Abbreviation> abbreviations) {
    Map<String, byte[]> assets = new TreeMap<>();
    if (look.features().search()) {
      assets.putAll(
          SearchAssets.of(
              SearchContent.of(pages), pages.site().collections(), clear(abbreviations)));
    }
    if (look.features().previews()) {
      assets.putAll(PreviewAssets.of(pages));
    }
    assets.put("cheatsheet-page.css", SheetMargins.css(pages));
    for (String picture : look.pictures()) {
      Path file = content.resolve(picture);
      try {
        assets.put(Appearance.asset(picture), Files.readAllBytes(file));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
    return assets;
  }

  /** What stands for one thing only, as short form and long form. */
  private static SortedMap<String, String> clear(List<Abbreviation> abbreviations) {
    SortedMap<String, String> clear = new TreeMap<>();
    abbreviations.stream()
        .filter(Abbreviation::clear)
        .forEach(each -> clear.put(each.shortForm(), each.meanings().get(0).longForm()));
    return clear;
  }
}
