package org.variorum.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.Appearance;
import org.variorum.model.Colour;
import org.variorum.model.Features;
import org.variorum.model.SiteLink;

/** The keys of {@code site.yml} that say how the site looks. */
final class AppearanceKeys {
  private static final String PICTURE =
      "([A-Za-z0-9_-]+/)*[A-Za-z0-9_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*\\.(svg|png|jpe?g|webp|gif|ico)";

  private final Path content;
  private final Fields fields;

  AppearanceKeys(Path content, Fields fields) {
    this.content = content;
    this.fields = fields;
  }

  Appearance read() {
    return new Appearance(
        picture("logo"),
        picture("icon"),
        picture("picture"),
        colours(),
        navigation(),
        footer(),
        features());
  }

  private String picture(String key) {
    String file = fields.text(key, "");
    if (file.isEmpty()) {
      return "";
    }
    if (!file.matches(PICTURE)) {
      fields.wrong(
          key,
          "'" + file + "' is no picture below the content folder",
          "for example " + key + ": logo.svg; also png, jpg, webp, gif and ico");
      return "";
    }
    if (!Files.isRegularFile(content.resolve(file))) {
      fields.wrong(key, "there is no file " + file, "paths begin at the content folder");
      return "";
    }
    return file;
  }

  private List<Colour> colours() {
    Fields colours = fields.fields("colours");
    List<Colour> found = new ArrayList<>();
    if (colours != null) {
      for (String name : Colour.names()) {
        if (colours.has(name)) {
          colour(colours, name).ifPresent(found::add);
        }
      }
      colours.finish();
    }
    return found;
  }

  private static Optional<Colour> colour(Fields colours, String name) {
    if (colours.isText(name)) {
      String both = colours.text(name, "");
      return isColour(colours, name, both)
          ? Optional.of(new Colour(name, both, both, colours.line(name)))
          : Optional.empty();
    }
    if (colours.isEmpty(name)) {
      isColour(colours, name, "");
      return Optional.empty();
    }
    Fields schemes = colours.requiredFields(name, "{light: \"#1b4f8f\", dark: \"#8fb8ef\"}");
    if (schemes == null) {
      return Optional.empty();
    }
    String light = schemes.required("light");
    String dark = schemes.required("dark");
    schemes.finish();
    if (light.isEmpty() || dark.isEmpty()) {
      return Optional.empty(); // was reported
    }
    return isColour(schemes, "light", light) && isColour(schemes, "dark", dark)
        ? Optional.of(new Colour(name, light, dark, colours.line(name)))
        : Optional.empty();
  }

  private static boolean isColour(Fields fields, String key, String text) {
    if (!Colour.isColour(text)) {
      fields.wrong(
          key,
          text.isEmpty() ? "there is no colour" : "'" + text + "' is no colour",
          "for example " + key + ": \"#1b4f8f\", in quotes, since # begins a comment");
      return false;
    }
    return true;
  }

  private List<SiteLink> navigation() {
    List<SiteLink> links = new ArrayList<>();
    if (fields.has("navigation") && !fields.isEmpty("navigation")) {
      for (Fields entry : fields.list("navigation", "{title: About, link: about}")) {
        String title = entry.required("title");
        String link = entry.required("link");
        if (!title.isEmpty() && !link.isEmpty()) {
          links.add(new SiteLink(title, link, entry.line("link")));
        }
        entry.finish();
      }
    }
    return links;
  }

  /** A text as it is; of a list each entry is an item. */
  private String footer() {
    return fields.isText("footer")
        ? fields.text("footer", "")
        : fields.texts("footer").stream()
            .map(item -> "- " + item.replaceAll("\\R", "\n  "))
            .collect(Collectors.joining("\n"));
  }

  private Features features() {
    Fields features = fields.fields("features");
    if (features == null) {
      return Features.ALL;
    }
    Features found =
        new Features(
            features.flag("glossary", true),
            features.flag("index", true),
            features.flag("marks", true),
            features.flag("pdf", false),
            features.flag("previews", true),
            features.flag("report", true),
            features.flag("search", true));
    features.finish();
    return found;
  }
}
