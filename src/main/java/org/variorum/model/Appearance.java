package org.variorum.model;

import java.util.List;

/**
 * How a site looks, as far as {@code site.yml} says it. Pictures are paths below the content
 * folder; each may be empty.
 *
 * @param logo shown in the header
 * @param icon shown by the browser beside the title; the logo where it is empty
 * @param picture shown where a page is shared
 * @param colours sorted by name
 * @param navigation links of the header
 * @param footer Markdown; may be empty
 */
public record Appearance(
    String logo,
    String icon,
    String picture,
    List<Colour> colours,
    List<SiteLink> navigation,
    String footer,
    Features features) {
  /** Nothing said. */
  public static final Appearance PLAIN =
      new Appearance("", "", "", List.of(), List.of(), "", Features.ALL);

  public Appearance {
    colours = List.copyOf(colours);
    navigation = List.copyOf(navigation);
  }

  /** The same with other features. */
  public Appearance with(Features other) {
    return new Appearance(logo, icon, picture, colours, navigation, footer, other);
  }

  /** The pictures that are named, each once. */
  public List<String> pictures() {
    return List.of(logo, icon, picture).stream().filter(p -> !p.isEmpty()).distinct().toList();
  }

  /** The name of a picture's asset: its file's name. Example: {@code logo.svg}. */
  public static String asset(String picture) {
    return picture.substring(picture.lastIndexOf('/') + 1);
  }
}
