package org.variorum.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * The grammars of Prism 1.30 (prismjs.com), run by Rhino. They are costly to load and the same for
 * all, so there is one of it, and a language is loaded when it is first asked for. Threads wait for
 * each other.
 */
final class Prism {
  static final Prism PRISM = new Prism();

  private static final String FOLDER = "/META-INF/resources/webjars/prismjs/1.30.0/components/";
  private static final List<String> WEB = List.of("markup", "clike", "javascript");

  /**
   * What must be there before a language, in this order. JavaScript adds itself to markup that is
   * there already, HTTP takes the languages that it finds: so that what was coloured before makes
   * no difference, those always come together.
   */
  private static final Map<String, List<String>> NEEDS =
      Map.of(
          "java",
          List.of("clike"),
          "javascript",
          WEB,
          "markup",
          WEB,
          "http",
          List.of("markup", "clike", "javascript", "json"));

  private final StepLimit steps = new StepLimit();
  private final Set<String> loaded = new HashSet<>();
  private Scriptable scope;

  /**
   * Cuts code into tokens.
   *
   * @param grammar one that Prism has, such as {@code bash}
   * @return empty where that takes too many steps
   */
  synchronized Optional<List<Token>> tokens(String code, String grammar) {
    load(grammar);
    try (Context context = steps.enterContext()) {
      steps.begin(code.length());
      Scriptable prism = (Scriptable) ScriptableObject.getProperty(scope, "Prism");
      Scriptable languages = (Scriptable) ScriptableObject.getProperty(prism, "languages");
      Function tokenize = (Function) ScriptableObject.getProperty(prism, "tokenize");
      Object[] arguments = {code, ScriptableObject.getProperty(languages, grammar)};
      List<Token> tokens = new ArrayList<>();
      collect(tokenize.call(context, scope, prism, arguments), TokenKind.PLAIN, tokens);
      return Optional.of(Token.joined(tokens));
    } catch (StepLimit.Reached | RhinoException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** In a context of its own, so that its steps are never those of a text. */
  private void load(String grammar) {
    try (Context context = steps.enterContext()) {
      steps.begin(Integer.MAX_VALUE);
      if (scope == null) {
        scope = context.initSafeStandardObjects();
        evaluate(context, "core");
      }
      NEEDS.getOrDefault(grammar, List.of()).forEach(name -> loadOnce(context, name));
      loadOnce(context, grammar);
    }
  }

  private void loadOnce(Context context, String name) {
    if (loaded.add(name)) {
      evaluate(context, name);
    }
  }

  private void evaluate(Context context, String name) {
    String path = FOLDER + "prism-" + name + ".min.js";
    try (InputStream script = Prism.class.getResourceAsStream(path)) {
      if (script == null) {
        throw new IllegalStateException("Prism is missing on the class path: " + path);
      }
      String source = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      context.evaluateString(scope, source, path, 1, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What Prism gives is a text, a token, or an array of both; a token's content is the same. */
  private static void collect(Object given, TokenKind around, List<Token> tokens) {
    if (given instanceof List<?> several) {
      several.forEach(each -> collect(each, around, tokens));
    } else if (given instanceof Scriptable token) {
      collect(
          ScriptableObject.getProperty(token, "content"),
          TokenKind.of(names(token), around),
          tokens);
    } else {
      tokens.add(new Token(given.toString(), around));
    }
  }

  private static List<String> names(Scriptable token) {
    List<String> names = new ArrayList<>();
    names.add(ScriptableObject.getProperty(token, "type").toString());
    Object alias = ScriptableObject.getProperty(token, "alias");
    if (alias instanceof List<?> several) {
      several.forEach(each -> names.add(each.toString()));
    } else if (alias instanceof CharSequence) {
      names.add(alias.toString());
    }
    return names;
  }
}
