package org.variorum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.note.PageSections;
import org.variorum.page.Page;
import org.variorum.page.Pages;
import org.variorum.page.SearchDocument;
import org.variorum.page.TextPage;
import org.variorum.page.TopicPage;

/**
 * All that the search finds: the topics' sections, the editors' words above a topic, and the
 * editors' pages by section.
 */
final class SearchContent {
  private SearchContent() {}

  /** The documents, numbered from 0, those of a page one after the other. */
  static List<SearchDocument> of(Pages pages) {
    Map<String, String> leads = new HashMap<>();
    for (Page page : pages.pages()) {
      if (page instanceof TopicPage topic) {
        leads.put(topic.path(), PageSections.plain(topic.lead()));
      }
    }
    List<SearchDocument> documents = new ArrayList<>();
    for (SearchDocument document : pages.documents()) {
      String lead = document.anchor().isEmpty() ? leads.getOrDefault(document.page(), "") : "";
      documents.add(document.with(documents.size(), lead));
    }
    for (Page page : pages.pages()) {
      if (page instanceof TextPage text) {
        PageSections.parts(text.html())
            .forEach(part -> documents.add(document(documents.size(), text, part)));
      }
    }
    return documents;
  }

  private static SearchDocument document(int number, TextPage page, PageSections.Part part) {
    return new SearchDocument(
        Integer.toString(number),
        page.path(),
        part.anchor(),
        page.title(),
        List.of(),
        "",
        part.headings(),
        part.text(),
        List.of(),
        List.of());
  }
}
