package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;

class SearchFilesTest {
  @Test
  void aScriptGivesTheVeryJsonWhateverItHolds() {
    String json = SearchFiles.json("it's a \"quote\", a \\ and \n, \u2028, é, \uD83D\uDE00, '\\'");
    SearchFiles files = new SearchFiles();
    files.add("texts", json);
    SortedMap<String, byte[]> written = files.with(Map.of());
    String script = new String(written.get("search/texts-0.js"), StandardCharsets.UTF_8);

    assertThat(new String(written.get("search/texts-0.json"), StandardCharsets.UTF_8))
        .isEqualTo(json);
    assertThat(called(script)).isEqualTo("texts-0 " + json);
  }

  private static String called(String script) {
    try (Context context = Context.enter()) {
      context.setLanguageVersion(Context.VERSION_ES6);
      Scriptable scope = context.initStandardObjects();
      String told =
          "var told = ''; function variorumSearchData(name, text) { told = name + ' ' + text; }";
      context.evaluateString(scope, told + script + "told", "script", 1, null);
      return Context.toString(context.evaluateString(scope, "told", "told", 1, null));
    }
  }
}
