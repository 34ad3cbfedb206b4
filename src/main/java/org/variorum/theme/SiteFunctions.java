package org.variorum.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What templates may ask of the site as a whole: {@code asset("style.css")} is the way to an asset
 * from the page, {@code hasAsset("search/manifest.json")} and {@code hasPage("report.html")} tell
 * whether there is one.
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
        "asset", new OfName(this::asset),
        "hasAsset", new OfName((name, at) -> assets.path(name).isPresent()),
        "hasPage", new OfName((name, at) -> pages.contains(name)));
  }

  private String asset(String name, Place at) {
    String path =
        assets
            .path(name)
            .orElseThrow(
                () ->
                    at.problem(
                        "there is no asset '"
                            + name
                            + "', only "
                            + String.join(", ", assets.names())));
    return at.context().getVariable("root") + path;
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
  // x
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
}
