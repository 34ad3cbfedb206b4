package org.variorum.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Builds a search index for lunr.js 2.3.9 without JavaScript.
 *
 * <pre>{@code
 * LunrIndex index =
 *     new LunrIndexBuilder()
 *         .field("title", 10)
 *         .field("body")
 *         .add("1", Map.of("title", "Green tea", "body", "Tastes of grass."))
 *         .build();
 * index.writeTo(outputStream); // in the page: lunr.Index.load(JSON.parse(…)).search("grass")
 * }</pre>
 *
 * <p>The JSON is, byte for byte, what lunr.js itself would serialise for the same documents: text
 * is cut at white space and hyphens, trimmed, cleared of stop words and stemmed, and scored by
 * BM25. The algorithm is that of {@code lunr.Builder}, <a
 * href="https://github.com/olivernn/lunr.js/tree/v2.3.9/lib">lunr.js 2.3.9</a>. A lone surrogate
 * counts as U+FFFD, since JSON in UTF-8 cannot carry it.
 *
 * <p>Fields come first, then documents. Not for use by several threads at once. No argument may be
 * null.
 */
public final class LunrIndexBuilder {
  private final Analysis analysis;
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Document> documents = new ArrayList<>();
  private final Set<String> refs = new HashSet<>();
  private List<Field> fields = List.of();
  private List<String> searchPipeline = List.of("stemmer");
  private Bm25 bm25 = Bm25.STOCK;
  private boolean keepPositions;

  /**
   * Creates a builder for technical text, which lunr's own analysis tears apart or misses.
   *
   * <pre>{@code
   * LunrIndexBuilder.technical().field("body").add("1", Map.of("body", "Call mug:RunInstances."));
   * }</pre>
   *
   * <p>holds {@code mug:runinstances}, {@code mug}, {@code runinst}, {@code run} and {@code
   * instanc}: a name is found whole, by its parts, by the words of its camel case and as typed so
   * far. Only plain words of more than three letters are stemmed, acronyms never. The JSON is the
   * one that lunr.js would serialise if it were given these terms. Its search pipeline is empty:
   * the words of a query must be analysed likewise, in the page by {@code search-engine.js} of the
   * default theme.
   */
  public static LunrIndexBuilder technical() {
    return new LunrIndexBuilder(new TechnicalAnalysis()).searchPipeline(List.of());
  }

  /** Creates a builder for an index without fields and documents. */
  public LunrIndexBuilder() {
    this(new StockAnalysis());
  }

  LunrIndexBuilder(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Adds a field without a boost; see {@link #field(String, double)}. */
  public LunrIndexBuilder field(String name) {
    return field(name, Boost.NONE.factor());
  }

  /**
   * Adds a field of the documents to be indexed.
   *
   * @param name any but a duplicate, one with a slash or a lone surrogate, {@code _index}, and
   *     those that every JavaScript object has, such as {@code constructor}
   * @param boost factor of all scores in this field, finite; 0 counts as 1
   * @throws IllegalArgumentException if Lunr could not work with the name or boost
   * @throws IllegalStateException if a document has been added already
   */
  public LunrIndexBuilder field(String name, double boost) {
    Field field = new Field(name, new Boost(boost));
    if (!documents.isEmpty()) {
      throw new IllegalStateException(
          "Field '" + name + "' comes too late: the documents so far lack it");
    }
    if (fields.stream().anyMatch(other -> other.name().equals(name))) {
      throw new IllegalArgumentException(
          "Field '" + name + "' is there already; Lunr would forget its first boost");
    }
    List<Field> extended = new ArrayList<>(fields);
    extended.add(field);
    fields = PropertyOrder.sorted(extended, Field::name);
    return this;
  }

  /**
   * Sets how much a long field lowers its scores, from 0 (not at all) to 1; Lunr's default is 0.75.
   *
   * @param b finite; clamped to 0…1
   * @throws IllegalArgumentException if it is not finite
   */
  public LunrIndexBuilder b(double b) {
    bm25 = new Bm25(b, bm25.k1());
    return this;
  }

  /**
   * Sets how many repetitions of a term it takes until more of them hardly raise a score; Lunr's
   * default is 1.2.
   *
   * @param k1 finite
   * @throws IllegalArgumentException if it is not finite
   */
  public LunrIndexBuilder k1(double k1) {
    bm25 = new Bm25(bm25.b(), k1);
    return this;
  }

  /**
   * Names the functions that lunr.js applies to the words of a query. The default, {@code stemmer},
   * is Lunr's own; it does not find {@code bucket?}, while {@code trimmer, stemmer} does.
   *
   * @param functions labels that are registered where the index is loaded, or {@code
   *     lunr.Index.load} throws
   */
  public LunrIndexBuilder searchPipeline(List<String> functions) {
    searchPipeline = functions.stream().map(WellFormedText::of).toList();
    return this;
  }

  /**
   * Keeps where each term stands, as Lunr's {@code metadataWhitelist = ["position"]}: start and
   * length in UTF-16 units of the lower-cased text. Holds for the documents added afterwards, and
   * about doubles the JSON.
   */
  public LunrIndexBuilder keepPositions() {
    keepPositions = true;
    return this;
  }

  /** Adds a document without a boost; see {@link #add(String, Map, double)}. */
  public LunrIndexBuilder add(String ref, Map<String, ?> values) {
    return add(ref, values, Boost.NONE.factor());
  }

  /**
   * Adds a document.
   *
   * @param ref what a search returns for it; must differ from all others
   * @param values by name of field: a {@code String} is cut into words, a {@code List} of strings
   *     is taken as words already (tags), {@code null} or no value holds none; what is under other
   *     names is not indexed
   * @param boost factor of all scores of this document, finite; 0 counts as 1
   * @throws IllegalArgumentException if the reference is a duplicate, a value of another type, or
   *     the boost not finite; the document is then not added
   */
  public LunrIndexBuilder add(String ref, Map<String, ?> values, double boost) {
    Objects.requireNonNull(values, "values");
    Boost documentBoost = new Boost(boost);
    String wellFormedRef = WellFormedText.of(ref);
    if (refs.contains(wellFormedRef)) {
      throw new IllegalArgumentException(
          "Reference '" + wellFormedRef + "' is there already; Lunr would mix the two documents");
    }
    // Analysed before any term is numbered, so that a refused document leaves no trace.
    List<List<Token>> tokensByField = new ArrayList<>();
    for (Field field : fields) {
      tokensByField.add(field.tokens(values.get(field.name()), analysis));
    }
    List<FieldTerms> terms = new ArrayList<>();
    for (List<Token> tokens : tokensByField) {
      terms.add(FieldTerms.of(tokens, vocabulary, keepPositions));
    }
    refs.add(wellFormedRef);
    documents.add(new Document(wellFormedRef, documentBoost, terms));
    return this;
  }

  /** Returns the index of the documents so far; more may be added for another one. */
  public LunrIndex build() {
    return new LunrIndex(IndexParts.of(fields, documents, vocabulary, bm25, searchPipeline));
  }
}
