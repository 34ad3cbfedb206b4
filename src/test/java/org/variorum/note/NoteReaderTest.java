package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Collection;
import org.variorum.model.Diagnostics;
import org.variorum.model.Note;
import org.variorum.model.Notes;

class NoteReaderTest {
  private static final List<Collection> COLLECTIONS =
      List.of(
          new Collection("bob", "Bob", "", "", "", 20),
          new Collection("ann", "Ann", "", "", "", 10));

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    write("ann/tea.md", "# Tea\n- Steep\n- Steep\n");
    write("ann/pots/big.md", "Steep\n\n- steep.\n");
    write("ann/readme.txt", "not a note");
    write("bob/a.md", "- Steep\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Notes read() throws IOException {
    return new NoteReader(new Diagnostics()).read(folder, COLLECTIONS);
  }

  @Test
  void reads_every_note_of_a_collection_by_name() throws IOException {
    assertThat(read().notes()).extracting(Note::collection).containsExactly("ann", "ann", "bob");
    assertThat(read().notes())
        .extracting(Note::file)
        .containsExactly("pots/big.md", "tea.md", "a.md");
  }

  @Test
  void gives_each_node_an_id_of_its_own_and_like_ones_a_common_fingerprint() throws IOException {
    Set<String> ids = new HashSet<>();
    Set<String> fingerprints = new HashSet<>();
    read()
        .walk(
            node -> {
              ids.add(node.id());
              fingerprints.add(node.fingerprint());
              assertThat(node.id()).matches("s-[0-9a-f]{12}");
            });
    // the heading, the paragraph, and four items that say the same
    assertThat(ids).hasSize(6);
    assertThat(fingerprints).hasSize(3);
  }

  @Test
  void keeps_ids_when_lines_move() throws IOException {
    Set<String> before = ids();
    write("bob/a.md", "\n\n\n- Steep\n");
    assertThat(ids()).isEqualTo(before);
  }

  private Set<String> ids() throws IOException {
    Set<String> ids = new HashSet<>();
    read().walk(node -> ids.add(node.id()));
    return ids;
  }

  @Test
  void reads_the_same_each_time() throws IOException {
    for (int seed = 0; seed < 30; seed++) {
      write("bob/" + seed + ".md", new NastyMarkdown(seed).document());
    }
    assertThat(read()).isEqualTo(read());
  }
}
