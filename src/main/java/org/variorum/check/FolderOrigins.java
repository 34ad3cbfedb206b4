package org.variorum.check;

import java.util.Optional;

/** A site's folder of which nobody knows what it was made from: pages are named, with lines. */
public record FolderOrigins(String folder) implements Origins {
  @Override
  public Optional<Origin> of(Place place, String subject, int before) {
    return Optional.empty();
  }

  @Override
  public Optional<Origin> setting(String key) {
    return Optional.empty();
  }

  @Override
  public String name(String page) {
    return folder + "/" + page;
  }

  @Override
  public boolean lines() {
    return true;
  }
}
