package org.variorum;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import org.variorum.page.Pages;
import org.variorum.page.TopicPreview;

/**
 * What links to topics show before one follows them: a script, since a page opened as a file may
 * not fetch JSON.
 */
final class PreviewAssets {
  private static final ObjectMapper JSON =
      new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);

  private PreviewAssets() {}

  /** The asset by its logical name; none where there are no topics. */
  static Map<String, byte[]> of(Pages pages) {
    SortedMap<String, TopicPreview> previews = TopicPreview.of(pages.pages());
    if (previews.isEmpty()) {
      return Map.of();
    }
    try {
      String script = "window.variorumPreviews=" + JSON.writeValueAsString(previews) + ";\n";
      return Map.of("topic-previews.js", script.getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of text can always be written", e);
    }
  }
}
