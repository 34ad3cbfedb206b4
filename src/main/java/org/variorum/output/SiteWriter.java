package org.variorum.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a site so that a reader never finds half of one: all files go to a staging folder beside
 * the output, and then the folders change places. Whenever it fails, or is killed, the old site
 * stays or is put back by the next run.
 */
public final class SiteWriter {
  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  private final Path output;
  private final Path staging;
  private final Path old;

  /** {@code output} may be a link to a folder: then that folder is replaced, and the link stays. */
  public SiteWriter(Path output) throws IOException {
    this.output = folder(output);
    String name = this.output.getFileName() == null ? "site" : this.output.getFileName().toString();
    this.staging = this.output.resolveSibling("." + name + ".variorum-new");
    this.old = this.output.resolveSibling("." + name + ".variorum-old");
  }

  /** Where links lead; also while the folder at their end is away in the middle of a swap. */
  private static Path folder(Path output) throws IOException {
    Path place = output.toAbsolutePath().normalize();
    for (int links = 0; Files.isSymbolicLink(place) && links < MOST_LINKS; links++) {
      place = place.resolveSibling(Files.readSymbolicLink(place)).normalize();
    }
    return place;
  }

  /** Puts an interrupted swap right: to be called before anything else is done with the folder. */
  public void repair() throws IOException {
    if (Files.isDirectory(old)) {
      if (Files.exists(output)) {
        delete(old);
      } else {
        Files.move(old, output);
      }
    }
    if (Files.isDirectory(staging)) {
      delete(staging);
    }
  }

  /**
   * Refuses a folder that is neither absent, nor empty but for dotfiles, nor a site of ours.
   *
   * @throws ForeignFolderException naming what is allowed
   */
  public void checkFolder() throws IOException, ForeignFolderException {
    if (!Files.exists(output)) {
      return;
    }
    if (!Files.isDirectory(output)) {
      throw new ForeignFolderException(output + " is a file; name a folder with --output");
    }
    if (Files.exists(output.resolve(SiteFiles.MARKER))) {
      return;
    }
    try (Stream<Path> files = Files.list(output)) {
      if (files.anyMatch(file -> !isDotfile(file))) {
        throw new ForeignFolderException(
            output
                + " holds files that are not Variorum's (no "
                + SiteFiles.MARKER
                + "); name an empty folder with --output");
      }
    }
  }

  /**
   * Replaces the output folder by a site; its own dotfiles stay.
   *
   * @throws IOException where something could not be written; the old site is untouched then
   */
  public void write(Site site) throws IOException, ForeignFolderException {
    repair();
    checkFolder();
    boolean whole = false;
    try {
      stage(site);
      keepDotfiles(site);
      whole = true;
    } finally {
      if (!whole && Files.isDirectory(staging)) {
        delete(staging);
      }
    }
    swap();
  }

  private void stage(Site site) throws IOException {
    Files.createDirectories(staging);
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      Path target = staging.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      OutputFile.write(target, file.getValue());
    }
  }

  /** A folder like {@code .git} is kept with all that is in it. */
  private void keepDotfiles(Site site) throws IOException {
    if (!Files.isDirectory(output)) {
      return;
    }
    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.filter(SiteWriter::isDotfile).toList()) {
        if (!site.files().containsKey(file.getFileName().toString())) {
          copy(file);
        }
      }
    }
  }

  private void copy(Path dotfile) throws IOException {
    try (Stream<Path> files = Files.walk(dotfile)) {
      for (Path file : files.toList()) {
        Path target = staging.resolve(output.relativize(file));
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private void swap() throws IOException {
    boolean before = Files.exists(output);
    if (before) {
      Files.move(output, old);
    }
    try {
      Files.move(staging, output);
    } catch (IOException e) {
      if (before) {
        Files.move(old, output);
      }
      throw e;
    }
    if (before) {
      delete(old);
    }
  }

  private static boolean isDotfile(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
