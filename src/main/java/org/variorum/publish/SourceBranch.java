package org.variorum.publish;

import java.io.IOException;
import java.util.List;

/**
 * Tells whether a branch holds what the site is made from, which must not be buried under the site.
 *
 * @param git in the edition's folder
 * @param branch its name
 */
record SourceBranch(Git git, SourceState source, String branch) {
  /** A branch that is ahead, or that only others work on, counts as well. */
  boolean is(PublishedSite found) throws IOException {
    if (found.commit().isEmpty() || source.commit().isEmpty()) {
      return false;
    }
    return source.branch().equals(branch)
        || isAncestor(found.commit())
        || hasNotes(found) && mayBeRelated(found.commit());
  }

  private boolean isAncestor(String commit) throws IOException {
    try {
      git.run("merge-base", "--is-ancestor", commit, source.commit());
      return true;
    } catch (GitFailure e) {
      return false;
    }
  }

  /** Does it have a note at the very path? A site is often put over a README, so that is none. */
  private boolean hasNotes(PublishedSite found) throws IOException {
    return List.of(git.run("ls-files", "--full-name", "-z", "--", "*.md").split("\0")).stream()
        .anyMatch(path -> !path.equals("README.md") && found.files().containsKey(path));
  }

  /** Of a commit that is not here nobody knows: only its files can be held against ours. */
  private boolean mayBeRelated(String commit) throws IOException {
    return git.ask("rev-parse", "--quiet", "--verify", commit + "^{commit}").isEmpty()
        || !git.ask("merge-base", commit, source.commit()).isEmpty();
  }
}
