package org.variorum.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.Appearance;
import org.variorum.model.Features;

/**
 * How the site looks as far as {@code site.yml} says it; a template has it as {@code site.look}.
 *
 * @param logo the name of the logo's asset, for {@code asset(site.look.logo)}; may be empty
 * @param icon the name of the icon's asset; empty: the theme's own
 * @param picture the name of the asset that is shown where a page is shared; may be empty
 * @param links those of the header, in their order
 * @param footer clean HTML; its relative addresses begin at the site's root, so that it is written
 *     {@code site.look.footer | rooted | raw}; may be empty
 * @param features which parts of the site are wanted
 */
public record SiteLook(
    String logo, String icon, String picture, List<Link> links, String footer, Features features) {
  public SiteLook {
    links = List.copyOf(links);
  }

  /**
   * A link of the header.
   *
   * @param title what is shown
   * @param href the page's path below the site's root, or a whole address
   * @param elsewhere is it a whole address?
   * @param page the page's path without an anchor; empty where it is elsewhere
   */
  public record Link(String title, String href, boolean elsewhere, String page) {}

  /** The same without links to pages that there are not: those are told once, by name. */
  SiteLook among(List<Page> pages) {
    Set<String> paths = pages.stream().map(Page::path).collect(Collectors.toSet());
    List<Link> leading =
        links.stream().filter(link -> link.elsewhere() || paths.contains(link.page())).toList();
    return new SiteLook(logo, icon, picture, leading, footer, features);
  }

  /**
   * @param footer HTML
   */
  static SiteLook of(Appearance appearance, String footer) {
    String icon = appearance.icon().isEmpty() ? appearance.logo() : appearance.icon();
    return new SiteLook(
        Appearance.asset(appearance.logo()),
        Appearance.asset(icon),
        Appearance.asset(appearance.picture()),
        appearance.navigation().stream()
            .map(link -> new Link(link.title(), link.href(), link.isAddress(), link.page()))
            .toList(),
        footer,
        appearance.features());
  }
}
