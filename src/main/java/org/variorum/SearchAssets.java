package org.variorum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.variorum.page.SearchDocument;
import org.variorum.page.SiteInfo.CollectionLink;
import org.variorum.search.LunrIndex;
import org.variorum.search.LunrIndexBuilder;
import org.variorum.search.LunrShard;
import org.variorum.search.TechnicalText;
import org.variorum.search.TermList;

/**
 * What the search in the page loads, a piece at a time: the index by ranges of terms, the terms
 * themselves for misspelt words, and the sections' texts by ranges of sections. The form of each
 * stands in {@code src/docs/decisions/0011-search-by-pieces.md}.
 */
final class SearchAssets {
  /** About how many pairs of term and section an index file holds. */
  private static final int POSTINGS = 1_500;

  /** About how many characters a list of terms has. */
  private static final int TERMS = 60_000;

  /** About how many characters of text a file of sections has. */
  private static final int TEXT = 5_000;

  private static final double TITLE_BOOST = 3;
  private static final double TRAIL_BOOST = 1.5;
  private static final double HEADING_BOOST = 4;

  private final List<SearchDocument> documents;
  private final SearchFiles files = new SearchFiles();
  private final Map<String, Object> manifest = new LinkedHashMap<>();

  private SearchAssets(List<SearchDocument> documents) {
    this.documents = documents;
  }

  /**
   * The assets by logical name.
   *
   * @param collections of the site, in its order
   * @param abbreviations what each short form stands for
   */
  static SortedMap<String, byte[]> of(
      List<SearchDocument> documents,
      List<CollectionLink> collections,
      SortedMap<String, String> abbreviations) {
    return new SearchAssets(documents).all(collections, abbreviations);
  }

  private SortedMap<String, byte[]> all(
      List<CollectionLink> collections, SortedMap<String, String> abbreviations) {
    LunrIndex index = index(documents);
    manifest.put("documents", documents.size());
    manifest.put("fields", List.of("title", "trail", "heading", "body"));
    pages();
    manifest.put(
        "collections",
        collections.stream().map(each -> List.of(each.name(), each.title())).toList());
    manifest.put("headings", headings());
    shards(index.shards(POSTINGS));
    words(TermList.of(index.terms(), TERMS));
    texts(collections);
    manifest.put(
        "abbreviations",
        abbreviations.entrySet().stream()
            .map(each -> List.of(each.getKey(), each.getValue()))
            .toList());
    return files.with(manifest);
  }

  /** The index of the sections, whole. */
  static LunrIndex index(List<SearchDocument> documents) {
    LunrIndexBuilder builder =
        LunrIndexBuilder.technical()
            .field("title", TITLE_BOOST)
            .field("trail", TRAIL_BOOST)
            .field("heading", HEADING_BOOST)
            .field("body");
    for (SearchDocument document : documents) {
      List<String> headings = document.headings();
      int around = Math.max(0, headings.size() - 1);
      builder.add(
          document.ref(),
          Map.of(
              "title", title(document),
              "trail", String.join("\n", headings.subList(0, around)),
              "heading", headings.isEmpty() ? "" : headings.get(around),
              "body", document.words()));
    }
    return builder.build();
  }

  /** The page's title and names, each word once. */
  private static String title(SearchDocument document) {
    Set<String> words = new LinkedHashSet<>(TechnicalText.words(document.title()));
    document.names().forEach(name -> words.addAll(TechnicalText.words(name)));
    return String.join(" ", words);
  }

  /** Each page: path, title, number of its category, its first section, its names. */
  private void pages() {
    List<String> categories = new ArrayList<>();
    List<List<Object>> pages = new ArrayList<>();
    String before = "";
    for (int number = 0; number < documents.size(); number++) {
      SearchDocument document = documents.get(number);
      if (!document.page().equals(before)) {
        before = document.page();
        if (!categories.contains(document.category())) {
          categories.add(document.category());
        }
        List<String> names = new ArrayList<>(document.names());
        names.add(0, document.title());
        pages.add(
            List.of(
                document.page(),
                document.title(),
                categories.indexOf(document.category()),
                number,
                names));
      }
    }
    manifest.put("categories", categories);
    manifest.put("pages", pages);
  }

  /**
   * For each section how many words its heading has, what is in brackets left out: a digit to base
   * 36.
   */
  private String headings() {
    StringBuilder lengths = new StringBuilder();
    for (SearchDocument document : documents) {
      List<String> headings = document.headings();
      String own = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
      int words = TechnicalText.parts(own.replaceAll("\\([^)]*\\)", "")).size();
      lengths.append(
          Character.forDigit(Math.min(35, headings.isEmpty() ? 0 : Math.max(1, words)), 36));
    }
    return lengths.toString();
  }

  private void shards(List<LunrShard> shards) {
    shards.forEach(shard -> files.add("index", shard.index().toJson()));
    manifest.put("terms", shards.stream().map(LunrShard::firstTerm).toList());
  }

  private void words(List<TermList> lists) {
    lists.forEach(list -> files.add("words", SearchFiles.json(list.packed())));
    manifest.put("lists", lists.stream().map(TermList::firstTerm).toList());
  }

  /** The texts to show: anchor, headings, body, folds and the numbers of the collections. */
  private void texts(List<CollectionLink> collections) {
    List<String> names = collections.stream().map(CollectionLink::name).toList();
    List<List<Integer>> sets = new ArrayList<>();
    List<Integer> setOfDocument = new ArrayList<>();
    List<Integer> firsts = new ArrayList<>();
    List<Object> texts = new ArrayList<>();
    int length = 0;
    for (int number = 0; number < documents.size(); number++) {
      SearchDocument document = documents.get(number);
      List<Integer> said = document.collections().stream().map(names::indexOf).sorted().toList();
      if (!sets.contains(said)) {
        sets.add(said);
      }
      setOfDocument.add(sets.indexOf(said));
      int own = document.words().length() + 100;
      if (texts.isEmpty()) {
        firsts.add(number);
      } else if (length + own > TEXT) {
        files.add("texts", SearchFiles.json(texts));
        texts.clear();
        firsts.add(number);
        length = 0;
      }
      length += own;
      List<List<String>> folds =
          document.folds().stream().map(fold -> List.of(fold.anchor(), fold.text())).toList();
      texts.add(List.of(document.anchor(), document.headings(), document.body(), folds, said));
    }
    if (!texts.isEmpty()) {
      files.add("texts", SearchFiles.json(texts));
    }
    files.add("filters", SearchFiles.json(List.of(setOfDocument, sets)));
    manifest.put("texts", firsts);
  }
}
