package org.variorum;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** The theme's search engine over the assets of a site, without a browser. */
final class SearchInRhino implements AutoCloseable {
  private static final String PAGE =
      """
      var fetched = [];
      var answer = null;
      function load(name) {
        fetched.push(name);
        return Promise.resolve(JSON.parse(files["search/" + name + ".json"]));
      }
      var manifest = JSON.parse(files["search/manifest.json"]);
      var search = variorumSearchEngine.Search(manifest, load);
      function keep(promise) {
        answer = null;
        promise.then(
          function (found) { answer = JSON.stringify(found); },
          function (error) { answer = JSON.stringify({ error: String(error) }); });
      }
      """;

  private final Context context = Context.enter();
  private final Scriptable scope;

  SearchInRhino(Map<String, byte[]> assets) {
    context.setLanguageVersion(Context.VERSION_ES6);
    scope = context.initStandardObjects();
    Scriptable files = context.newObject(scope);
    assets.forEach(
        (name, bytes) ->
            ScriptableObject.putProperty(files, name, new String(bytes, StandardCharsets.UTF_8)));
    ScriptableObject.putProperty(scope, "files", files);
    run(SearchEngineScript.text());
    run(PAGE);
  }

  /** What the page would be given: see search.js. */
  JsonNode query(String text, String options) {
    return answer("search.query(text, " + options + ")", text);
  }

  /** All sections by rank: see search-engine.js. */
  JsonNode sections(String text) {
    return answer("search.sections(text, {})", text);
  }

  /** The files that were loaded since the last call, separated by blanks. */
  String fetched() {
    return Context.toString(run("fetched.splice(0).join(' ')"));
  }

  private JsonNode answer(String call, String text) {
    ScriptableObject.putProperty(scope, "text", text);
    run("keep(" + call + ")");
    try {
      return new ObjectMapper().readTree(Context.toString(run("answer")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object run(String script) {
    return context.evaluateString(scope, script, "search", 1, null);
  }

  @Override
  public void close() {
    Context.exit();
  }
}
