package org.variorum.model;

/**
 * One author's notes: a folder below the notes folder.
 *
 * @param name the folder's name
 * @param rank whose wording stands where nothing else decides; lower first
 */
public record Collection(
    String name, String title, String author, String link, String about, int rank)
    implements Comparable<Collection> {

  @Override
  public int compareTo(Collection other) {
    return rank != other.rank ? Integer.compare(rank, other.rank) : name.compareTo(other.name);
  }
}
