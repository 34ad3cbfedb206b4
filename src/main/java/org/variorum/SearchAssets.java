package org.variorum;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.page.SearchDocument;
import org.variorum.search.LunrIndexBuilder;

/**
 * What the search in the page needs: Lunr, its index, and the documents to show; each of the two
 * also as a script, since a page opened as a file may not fetch JSON.
 */
final class SearchAssets {
  private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";
  private static final int TITLE_BOOST = 4;
  private static final int HEADING_BOOST = 3;

  private SearchAssets() {}

  /** The assets by logical name. */
  static Map<String, byte[]> of(List<SearchDocument> documents) {
    String index = index(documents);
    String shown = documents(documents);
    Map<String, byte[]> assets = new TreeMap<>();
    assets.put("lunr.js", lunr());
    assets.put("search-index.json", bytes(index));
    assets.put("search-index.js", bytes("window.variorumIndex=" + index + ";\n"));
    assets.put("search-documents.json", bytes(shown));
    assets.put("search-documents.js", bytes("window.variorumDocuments=" + shown + ";\n"));
    return assets;
  }

  /** The Lunr index as JSON: the very one that lunr.js would build from the same documents. */
  static String index(List<SearchDocument> documents) {
    LunrIndexBuilder builder =
        new LunrIndexBuilder()
            .field("title", TITLE_BOOST)
            .field("heading", HEADING_BOOST)
            .field("body");
    for (SearchDocument document : documents) {
      builder.add(
          document.ref(),
          Map.of(
              "title", document.title(), "heading", document.heading(), "body", document.words()));
    }
    return builder.build().toJson();
  }

  private static String documents(List<SearchDocument> documents) {
    try {
      return new ObjectMapper().writeValueAsString(documents);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of text can always be written", e);
    }
  }

  private static byte[] lunr() {
    try (InputStream script = SearchAssets.class.getResourceAsStream(LUNR)) {
      if (script == null) {
        throw new IllegalStateException("lunr.js is missing on the class path: " + LUNR);
      }
      return script.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
