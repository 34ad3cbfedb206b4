package org.variorum.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Colour;
import org.variorum.model.Diagnostic;
import org.variorum.model.Rule;

/**
 * The colours of a style sheet's variables, and those that a site sets instead: written behind the
 * sheet, so that they hold.
 *
 * <p>Example: {@code --link: light-dark(#1b4f8f, #8fb8ef);} or {@code --link: #1b4f8f;}.
 */
final class ColourSheet {
  /** What text needs: WCAG 2.2, success criterion 1.4.3. */
  private static final double CONTRAST = 4.5;

  private static final String VALUE = "(#(?:[0-9A-Fa-f]{3}){1,2})";
  private static final Pattern VARIABLE =
      Pattern.compile(
          "(--[a-z-]+):\\s*(?:light-dark\\(\\s*"
              + VALUE
              + "\\s*,\\s*"
              + VALUE
              + "\\s*\\)|"
              + VALUE
              + ")\\s*;");

  /** A variable's colour in both schemes. */
  record Pair(String light, String dark) {}

  private final SortedMap<String, Pair> pairs = new TreeMap<>();
  private final List<Colour> own;

  /**
   * @param style the theme's whole style sheet
   * @param own what the site sets instead
   */
  ColourSheet(byte[] style, List<Colour> own) {
    this.own = List.copyOf(own);
    Matcher matcher = VARIABLE.matcher(new String(style, StandardCharsets.UTF_8));
    while (matcher.find()) {
      boolean two = matcher.group(4) == null;
      String light = two ? matcher.group(2) : matcher.group(4);
      pairs.put(matcher.group(1), new Pair(light, two ? matcher.group(3) : light));
    }
    own.forEach(colour -> pairs.put(colour.variable(), new Pair(colour.light(), colour.dark())));
  }

  /** The part of the style sheet that sets the site's colours; empty where it has none. */
  byte[] css() {
    if (own.isEmpty()) {
      return new byte[0];
    }
    StringBuilder css = new StringBuilder("/* ---- The colours of site.yml */\n\n:root {\n");
    for (Colour colour : own) {
      css.append("  ").append(colour.variable()).append(": ");
      css.append(
          colour.light().equals(colour.dark())
              ? colour.light()
              : "light-dark(" + colour.light() + ", " + colour.dark() + ")");
      css.append(";\n");
    }
    return css.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A variable's colours, if they are written in a way that can be read. */
  Optional<Pair> find(String variable) {
    return Optional.ofNullable(pairs.get(variable));
  }

  /**
   * Warns where text in a colour of the site's would be hard to read on its paper.
   *
   * @param path of {@code site.yml}
   */
  List<Diagnostic> warnings(String path) {
    List<Diagnostic> warnings = new ArrayList<>();
    boolean otherPaper = own.stream().anyMatch(colour -> colour.name().equals("paper"));
    for (String name : List.of("accent", "ink", "link", "muted")) {
      Optional<Colour> colour = own.stream().filter(c -> c.name().equals(name)).findFirst();
      Optional<Colour> paper = own.stream().filter(c -> c.name().equals("paper")).findFirst();
      if (colour.isPresent() || otherPaper) {
        int line = colour.or(() -> paper).orElseThrow().line();
        warn(name, line, path, warnings);
      }
    }
    return warnings;
  }

  private void warn(String name, int line, String path, List<Diagnostic> warnings) {
    Pair text = pairs.get(variable(name));
    Pair paper = pairs.get("--paper");
    if (text == null || paper == null) {
      return;
    }
    Map<String, Double> schemes = new TreeMap<>();
    schemes.put("light", contrast(text.light(), paper.light()));
    schemes.put("dark", contrast(text.dark(), paper.dark()));
    schemes.forEach(
        (scheme, contrast) -> {
          if (contrast < CONTRAST) {
            warnings.add(
                Diagnostic.warning(
                        path,
                        line,
                        String.format(
                            Locale.ROOT,
                            "the colour '%s' has a contrast of only %.1f:1 on the paper of the %s scheme",
                            name,
                            Math.floor(contrast * 10) / 10,
                            scheme),
                        "text needs 4.5:1; give each scheme its own: {light: \"#…\", dark: \"#…\"}")
                    .as(Rule.LOW_CONTRAST));
          }
        });
  }

  private static String variable(String name) {
    return new Colour(name, "#000", "#000", 0).variable();
  }

  /** The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
  static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance (WCAG 2.2): 0 for black, 1 for white. */
  private static double luminance(String colour) {
    String hex =
        colour.length() == 4 ? colour.substring(1).replaceAll(".", "$0$0") : colour.substring(1);
    return 0.2126 * channel(hex.substring(0, 2))
        + 0.7152 * channel(hex.substring(2, 4))
        + 0.0722 * channel(hex.substring(4, 6));
  }

  private static double channel(String hex) {
    double value = Integer.parseInt(hex, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
