package org.variorum.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake with the very message that it gets: place, line, caret, hint. */
class ConfigMessagesTest {
  @TempDir Path folder;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "site.yml",
            "title: Coffee\ntitel: Tea\n",
            """
            site.yml:2:1: error: unknown key 'titel'
              titel: Tea
              ^
              hint: did you mean 'title'? known: about, baseUrl, budgets, categories, colours, edit, features, footer, icon, language, logo, navigation, picture, repository, silence, source, theme, title"""),
        arguments(
            "site.yml",
            "title: Coffee\nabout: x\ntitle: Tea\n",
            """
            site.yml:3:1: error: key 'title' stands twice
              title: Tea
              ^
              hint: it stands first in line 1; keep one"""),
        arguments(
            "site.yml",
            "title: [Coffee, Tea]\n",
            """
            site.yml:1:8: error: 'title' is to be a single value
              title: [Coffee, Tea]
                     ^
              hint: write title: …"""),
        arguments(
            "site.yml",
            "\ncategories: {a: b}\n",
            """
            site.yml:2:13: error: 'categories' is to be a list
              categories: {a: b}
                          ^
              hint: write categories: [one, another]"""),
        arguments(
            "site.yml",
            "categories:\n  - Beans\n  - Mills: big\n",
            """
            site.yml:3:5: error: 'categories' is to be a list of single values
                - Mills: big
                  ^
              hint: put quotes around a ':' in a text"""),
        arguments(
            "site.yml",
            "categories: [Beans, '']\n",
            """
            site.yml:1:21: error: an entry of 'categories' is empty
              categories: [Beans, '']
                                  ^
              hint: write a text, or remove the entry"""),
        arguments(
            "site.yml",
            "- title\n",
            """
            site.yml:1:1: error: this file is to be a mapping
              - title
              ^
              hint: write 'key: value' lines"""),
        arguments(
            "site.yml",
            "title: a\n---\ntitle: b\n",
            """
            site.yml:3:1: error: a second document begins here
              title: b
              ^
              hint: remove the line '---' before it"""),
        arguments(
            "site.yml",
            "title: &name a\nabout: *name\n",
            """
            site.yml:2:8: error: a reference '*name' is not followed
              about: *name
                     ^
              hint: write the text again"""),
        arguments(
            "site.yml",
            "title: a\nabout: [b\nlanguage: en\n",
            """
            site.yml:3:9: error: broken YAML: expected ',' or ']', but got :
              language: en
                      ^
              hint: check the indentation and the quotes of this line and the one before"""),
        arguments(
            "topics.yml",
            "- slug: beans\n\ttitle: b\n",
            """
            topics.yml:2:1: error: broken YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)
               title: b
              ^
              hint: check the indentation and the quotes of this line and the one before"""),
        arguments(
            "site.yml",
            "about: a: b\n",
            """
            site.yml:1:9: error: broken YAML: mapping values are not allowed here
              about: a: b
                      ^
              hint: check the indentation and the quotes of this line and the one before"""),
        arguments(
            "site.yml",
            "baseUrl: example.org\n",
            """
            site.yml:1:10: error: 'example.org' is no address
              baseUrl: example.org
                       ^
              hint: for example https://example.org/notes/"""),
        arguments(
            "notes/ann/collection.yml",
            "rank: first\n",
            """
            notes/ann/collection.yml:1:7: error: 'rank' is to be a whole number, not 'first'
              rank: first
                    ^
              hint: for example rank: 10"""),
        arguments(
            "topics.yml",
            "slug: beans\n",
            """
            topics.yml:1:1: error: this file is to be a list of topics
              slug: beans
              ^
              hint: begin each with '- '"""),
        arguments(
            "topics.yml",
            "- slug: beans\n- mills\n",
            """
            topics.yml:2:3: error: an entry of topics is to be a mapping
              - mills
                ^
              hint: write '- key: value'"""),
        arguments(
            "topics.yml",
            "- title: Beans\n- title: Mills\n",
            """
            topics.yml:1:3: error: 'slug' is missing
              - title: Beans
                ^
              hint: add slug: …
            topics.yml:2:3: error: 'slug' is missing
              - title: Mills
                ^
              hint: add slug: …"""),
        arguments(
            "topics.yml",
            "- slug: beans\n- slug: mills\n- title: More\n  slug: beans\n",
            """
            topics.yml:4:9: error: two topics have the slug 'beans'
                slug: beans
                      ^
              hint: the first stands in line 1"""),
        arguments(
            "topics.yml",
            "- slug: search\n",
            """
            topics.yml:1:9: error: the slug 'search' is the name of a page of the site's own
              - slug: search
                      ^
              hint: choose another one, for example 'search-notes'"""),
        arguments(
            "topics.yml",
            "- slug: ../beans\n",
            """
            topics.yml:1:9: error: the slug '../beans' is no plain file name
              - slug: ../beans
                      ^
              hint: use small letters, digits and hyphens"""),
        arguments(
            "topics.yml",
            "- slug: beans\n  checked: yesterday\n",
            """
            topics.yml:2:12: error: 'checked' is to be a mapping
                checked: yesterday
                         ^
              hint: write checked: {key: value}"""),
        arguments(
            "topics.yml",
            "- slug: beans\n  checked: {on: 2026-01-01}\n",
            """
            topics.yml:2:13: error: unknown key 'on'
                checked: {on: 2026-01-01}
                          ^
              hint: did you mean 'date'? known: against, date"""));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsShownWhereItIs(String file, String text, String expected) throws IOException {
    assertThat(String.join("\n", new EditionFixture(folder).with(file, text).messages()))
        .isEqualTo(expected);
  }
}
