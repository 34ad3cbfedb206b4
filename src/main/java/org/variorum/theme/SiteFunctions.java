package org.variorum.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What templates may ask of the site as a whole: {@code asset("style.css")} is the way to an asset
 * from the page, {@code assetPath} the same from the site's root, {@code
 * hasAsset("search/manifest.json")} and {@code hasPage("report.html")} tell whether there is one,
 * and {@code colour("paper", "dark")} is a variable's colour in a scheme, empty where it cannot be
 * told. The filter {@code rooted} lets addresses that begin at the site's root begin at the page:
 * {@code site.look.footer | rooted | raw}.
 *
 * <p>Macros see only their arguments: call {@code asset} outside of them.
 */
final class SiteFunctions extends AbstractExtension {
  private final Assets assets;
  private final Set<String> pages;

  SiteFunctions(Assets assets, Set<String> pages) {
    this.assets = assets;
    this.pages = pages;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "asset", new OfName((name, at) -> at.context().getVariable("root") + asset(name, at)),
        "assetPath", new OfName(this::asset),
        "hasAsset", new OfName((name, at) -> assets.path(name).isPresent()),
        "hasPage", new OfName((name, at) -> pages.contains(name)),
        "colour", new OfScheme(assets.colours()));
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of("rooted", new Rooted());
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(new RecordAttributes());
  }

  private String asset(String name, Place at) {
    return assets
        .path(name)
        .orElseThrow(
            () ->
                at.problem(
                    "there is no asset '" + name + "', only " + String.join(", ", assets.names())));
  }

  /** Where in a template a function is called. */
  private record Place(String template, int line, EvaluationContext context) {
    PebbleException problem(String message) {
      return new PebbleException(null, message, line, template);
    }
  }

  private interface Answer {
    Object of(String name, Place at);
  }

  /** A function with one argument, a name. */
  private record OfName(Answer answer) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("name");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      return answer.of(
          String.valueOf(arguments.get("name")), new Place(self.getName(), line, context));
    }
  }

  /** A variable's colour in a scheme. */
  private record OfScheme(ColourSheet colours) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("name", "scheme");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      return colours
          .find("--" + arguments.get("name"))
          .map(pair -> "dark".equals(arguments.get("scheme")) ? pair.dark() : pair.light())
          .orElse("");
    }
  }

  /** Clean HTML whose relative addresses begin at the site's root. */
  private static final class Rooted implements Filter {
    private static final Pattern RELATIVE =
        Pattern.compile("\\b(href|src)=\"(?![a-zA-Z][a-zA-Z0-9+.-]*:|/|#)");

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object apply(
        Object html,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      String root = Matcher.quoteReplacement(String.valueOf(context.getVariable("root")));
      return RELATIVE.matcher(String.valueOf(html)).replaceAll("$1=\"" + root);
    }
  }
}
