package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.config.ContentFolder;
import org.variorum.merge.Merger;
import org.variorum.model.Diagnostics;
import org.variorum.model.Edition;
import org.variorum.model.MergedTopics;
import org.variorum.model.Notes;
import org.variorum.model.Rulings;
import org.variorum.model.StatementIndex;
import org.variorum.model.TopicOutlines;
import org.variorum.note.NoteReader;
import org.variorum.topic.TopicClassifier;

/** Runs the stages up to merging over a content folder and prints the seconds of each. */
public final class Stages {
  private Stages() {}

  /**
   * @param arguments the folder, and what it was generated from: the number of statements, the seed
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Diagnostics diagnostics = new Diagnostics();
    ContentFolder content = new ContentFolder(folder, diagnostics);
    long start = System.nanoTime();
    Edition edition = content.read(null, false);
    Path path = folder.resolve("notes");
    Notes notes = new NoteReader(diagnostics).read(path, content.collections(path));
    long read = System.nanoTime();
    Rulings rulings = Rulings.of(List.of(), new StatementIndex(notes, "", diagnostics));
    TopicOutlines outlines =
        new TopicClassifier(edition.catalogue(), rulings.moves()).classify(notes);
    long classified = System.nanoTime();
    MergedTopics merged = new Merger(rulings).merge(outlines);
    long end = System.nanoTime();
    // the edition is made once more only now, so that its heap does not count
    GeneratedEdition generated =
        GeneratedEdition.of(Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    Map<String, String> into = into(merged);
    print(read - start);
    print(classified - read);
    print(end - classified);
    print(end - start);
    long before = System.nanoTime();
    AllPairs.alike(outlines);
    print(System.nanoTime() - before);
    System.out.println(joined(generated.twins(), into));
    System.out.println(joined(generated.lookAlikes(), into));
  }

  private static void print(long nanoseconds) {
    System.out.printf(Locale.ROOT, "%.2fs%n", nanoseconds / 1e9);
  }

  /** Where each statement stands, by collection and text. */
  private static Map<String, String> into(MergedTopics merged) {
    Map<String, String> into = new HashMap<>();
    merged
        .all()
        .forEach(
            topic ->
                topic
                    .outcomes()
                    .forEach(
                        outcome ->
                            into.put(
                                key(outcome.node().collection(), outcome.node().text()),
                                outcome.into())));
    return into;
  }

  private static String key(String collection, String text) {
    return collection + "\n" + text.replaceAll("[.]$", "").replaceFirst(", see \\w+ \\w+$", "");
  }

  private static String joined(List<GeneratedEdition.Pair> pairs, Map<String, String> into) {
    int found = 0;
    int joined = 0;
    for (GeneratedEdition.Pair pair : pairs) {
      String one = into.get(key(pair.one(), pair.oneText()));
      String other = into.get(key(pair.other(), pair.otherText()));
      if (one == null || other == null) {
        throw new IllegalStateException("lost: " + pair);
      }
      found++;
      joined += !one.isEmpty() && one.equals(other) ? 1 : 0;
    }
    return joined + "/" + found;
  }
}
