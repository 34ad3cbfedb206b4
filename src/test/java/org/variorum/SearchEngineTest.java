package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.page.SearchDocument;
import org.variorum.page.SiteInfo.CollectionLink;

/** The browser's search over a handful of sections. */
class SearchEngineTest {
  private final SearchInRhino search =
      new SearchInRhino(
          SearchAssets.of(
              sections(),
              List.of(
                  new CollectionLink("ann", "Ann's notes", "", ""),
                  new CollectionLink("bob", "Bob's notes", "", "")),
              new TreeMap<>(java.util.Map.of("ALB", "Application Load Balancer"))));

  private static List<SearchDocument> sections() {
    List<SearchDocument> sections = new ArrayList<>();
    add(sections, "s3", "Amazon S3", "", "Buckets and objects", "ann");
    add(
        sections,
        "s3",
        "Amazon S3",
        "Encryption",
        "Server-side encryption with keys; "
            + "x-amz-server-side-encryption is the header. A policy may ask for it.",
        "ann");
    add(sections, "s3", "Amazon S3", "Limits", "An object has 50 TB at most", "bob");
    add(sections, "iam", "AWS IAM", "", "Who may do what", "ann");
    add(
        sections,
        "iam",
        "AWS IAM",
        "Policies",
        "A policy allows s3:GetObject with a key; instances such as t2.micro; --profile",
        "bob");
    add(sections, "kms", "AWS KMS", "", "Keys, and the limits of keys", "ann");
    add(sections, "elb", "Load balancing", "Application Load Balancer", "Layer 7", "ann");
    add(sections, "elb", "Load balancing", "Old ones", "An ALB took their place", "ann");
    return sections;
  }

  private static void add(
      List<SearchDocument> sections,
      String page,
      String title,
      String heading,
      String body,
      String collection) {
    sections.add(
        new SearchDocument(
            Integer.toString(sections.size()),
            page + ".html",
            heading.toLowerCase(),
            title,
            List.of(page.toUpperCase()),
            page.equals("s3") ? "Storage" : "Other",
            heading.isEmpty() ? List.of() : List.of(heading),
            body,
            heading.equals("Policies")
                ? List.of(new SearchDocument.Fold("s-1", "Quotas of policies"))
                : List.of(),
            List.of(collection)));
  }

  @AfterEach
  void close() {
    search.close();
  }

  private String ask(String question) {
    JsonNode answer = search.sections(question);
    return answer.path("kind").asText()
        + StreamSupport.stream(answer.path("sections").spliterator(), false)
            .map(section -> " " + section.path("document").asInt())
            .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "encryption, all 1",
    "ENCRYPT, all 1",
    "encryptio, all 1",
    "policies, all 4 1",
    "s3:GetObject, all 4 0 2",
    "getobject, all 4",
    "get object, all 0 2 4",
    "s3:getob, all 4",
    "t2.mi, all 4",
    "--prof, all 4",
    "x-amz-serv, all 1",
    "the encryption of keys, all 1",
    "server-side-encryption, all 1",
    "serverside encryption, all 1",
    "how many objects in s3, all 2 0 4",
    "alb, all 6 7",
    "application load balancer, all 6 7",
    "kms, all 5",
    "buckets glacier, some 0",
    "encription, near 1",
    "polcies, near 4 1",
    "alyer, near 6",
    "ayer 7, near 6",
    "gold policies, some 4 1",
    "nonsense, all"
  })
  void whatIsAskedIsFound(String question, String answer) {
    assertThat(ask(question)).isEqualTo(answer);
  }

  @Test
  void aCorrectionIsTold() {
    JsonNode answer = search.query("encription keys", "{}");

    assertThat(answer.path("changes").toString()).isEqualTo("[[\"encription\",\"encrypt\"]]");
    assertThat(answer.path("kind").asText()).isEqualTo("near");
  }

  @Test
  void anAnswerIsByPageWithHeadingsAndMarks() {
    JsonNode answer = search.query("s3 encryption", "{}");

    assertThat(answer.path("total").asInt()).isEqualTo(1);
    JsonNode page = answer.path("pages").path(0);
    assertThat(page.path("path").asText()).isEqualTo("s3.html");
    assertThat(page.path("titleParts").toString()).isEqualTo("[[\"Amazon \",false],[\"S3\",true]]");
    JsonNode hit = page.path("hits").path(0);
    assertThat(hit.path("anchor").asText()).isEqualTo("encryption");
    assertThat(hit.path("heading").toString()).isEqualTo("[[[\"Encryption\",true]]]");
    assertThat(hit.path("snippet").toString())
        .startsWith("[[\"Server-side \",false],[\"encryption\",true]");
    assertThat(hit.path("collections").toString()).isEqualTo("[\"Ann's notes\"]");
  }

  @Test
  void pagesCanBeFilteredByCategoryAndCollection() {
    assertThat(search.query("policy", "{category: 'Storage'}").path("total").asInt()).isEqualTo(1);
    assertThat(search.query("policy", "{collection: 'bob'}").path("pages").path(0).path("path"))
        .hasToString("\"iam.html\"");
    assertThat(search.query("policy", "{collection: 'nobody'}").path("total").asInt()).isZero();
  }

  @Test
  void onlyTheFilesOfAQuestionAreLoaded() {
    search.query("encryption ", "{}");
    assertThat(search.fetched()).matches("index-\\d+ texts-0");
    search.query("encryption ", "{}");
    assertThat(search.fetched()).isEmpty();
    search.query("encription ", "{}");
    assertThat(search.fetched()).contains("words-0");
  }

  @Test
  void anAnswerLeadsToAFoldOnlyForWordsThatStandNowhereElse() {
    assertThat(anchor("policies quotas")).isEqualTo("s-1");
    assertThat(anchor("policies key")).isEqualTo("policies");
  }

  private String anchor(String question) {
    return search
        .query(question, "{}")
        .path("pages")
        .path(0)
        .path("hits")
        .path(0)
        .path("anchor")
        .asText();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "*",
        ":",
        "-",
        "-x",
        "+must -not",
        "a:b",
        "~1",
        "key^",
        "title:",
        "\"",
        "\\",
        "__proto__",
        "constructor",
        "hasOwnProperty",
        "ö",
        "((",
        "\uD83D",
        "the",
        "a b c d e f g h"
      })
  void noInputThrows(String question) {
    assertThat(ask(question)).matches("(all|some|near)( \\d)*");
    assertThat(search.query(question, "{}").has("error")).isFalse();
  }
}
