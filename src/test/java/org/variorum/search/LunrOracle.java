package org.variorum.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;
import org.variorum.SearchEngineScript;

/**
 * lunr.js 2.3.9 itself, run by Rhino. Its Unicode data, and so its lower case, are those of the
 * JDK.
 */
final class LunrOracle {

  /**
   * The hits of one query, each a reference and a score.
   *
   * @param own in Lunr's own index
   * @param loaded in the index that Lunr loaded from our JSON
   */
  record Answer(String query, List<List<Object>> own, List<List<Object>> loaded) {}

  static final String SCRIPT = "/META-INF/resources/webjars/lunr/2.3.9/lunr.js";

  static final LunrOracle LUNR = new LunrOracle();

  private final ObjectMapper mapper = new ObjectMapper();
  private final Scriptable scope;

  private LunrOracle() {
    try (Context context = enterContext()) {
      scope = context.initStandardObjects();
      load(context, SCRIPT);
      // its analysis and its scores are held against ours and lunr's
      context.evaluateString(scope, SearchEngineScript.text(), "search-engine.js", 1, null);
      load(context, "/org/variorum/search/oracle.js");
    }
  }

  /** What {@code JSON.stringify(lunr(…))} gives. */
  String index(IndexInput input) {
    return call("index", input);
  }

  List<Answer> answers(IndexInput input, String index, List<String> queries) {
    return read(
        call("answers", Map.of("input", input, "index", index, "queries", queries)),
        new TypeReference<>() {});
  }

  /** What {@code lunr.stemmer} makes of each word. */
  List<String> stems(List<String> words) {
    return read(call("stems", words), new TypeReference<>() {});
  }

  /** What {@code JSON.stringify} gives of an index that lunr builds of terms as they are. */
  String indexOfTerms(IndexInput input) {
    return call("indexOfTerms", input);
  }

  /** The terms that {@code search-engine.js} makes of each text. */
  List<List<String>> analysed(List<String> texts) {
    return read(call("analyse", texts), new TypeReference<>() {});
  }

  /** What {@code search-engine.js} makes of each word. */
  List<String> engineStems(List<String> words) {
    return read(call("engineStems", words), new TypeReference<>() {});
  }

  /** A term of a question. */
  record Clause(String term, double boost) {}

  /**
   * The hits of one question, each a reference and a score.
   *
   * @param whole lunr's, in the whole index
   * @param ours those of {@code search-engine.js} in the shards
   * @param alone for each term alone lunr's in the whole index
   * @param inShard the same in the term's shard
   */
  record Sharded(
      List<List<Double>> whole,
      List<List<Double>> ours,
      List<List<List<Double>>> alone,
      List<List<List<Double>>> inShard) {}

  List<Sharded> sharded(
      LunrIndex index, int documents, List<LunrShard> shards, List<List<Clause>> questions) {
    return read(
        call(
            "sharded",
            Map.of(
                "whole", index.toJson(),
                "documents", documents,
                "shards", shards.stream().map(shard -> shard.index().toJson()).toList(),
                "firsts", shards.stream().map(LunrShard::firstTerm).toList(),
                "questions", questions)),
        new TypeReference<>() {});
  }

  /** How JavaScript prints each number, rounded to thousandths. */
  List<String> rounded(List<Double> numbers) {
    return read(call("rounded", numbers), new TypeReference<>() {});
  }

  private String call(String function, Object argument) {
    try (Context context = enterContext()) {
      Function callee = (Function) scope.get(function, scope);
      return (String)
          callee.call(context, scope, scope, new Object[] {mapper.writeValueAsString(argument)});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(String json, TypeReference<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(Context context, String resource) {
    try (InputStream script = LunrOracle.class.getResourceAsStream(resource)) {
      String source = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      context.evaluateString(scope, source, resource, 1, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Context enterContext() {
    Context context = Context.enter();
    context.setLanguageVersion(Context.VERSION_ES6);
    context.setInterpretedMode(true);
    return context;
  }
}
