package org.variorum.publish;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.output.SiteFiles;

/**
 * What stands on the branch.
 *
 * @param commit its tip; empty where the branch does not exist
 * @param tree of the tip
 * @param files by path
 * @param marker the text of {@code variorum.json}; empty where there is none
 * @param cname the text of {@code CNAME}; empty where there is none
 */
record PublishedSite(
    String commit, String tree, Map<String, SiteChange.Blob> files, String marker, String cname) {
  static final PublishedSite NONE = new PublishedSite("", "", Map.of(), "", "");

  private static final Pattern PROGRAM = Pattern.compile("\"program\"\\s*:\\s*\"variorum\"");
  private static final Pattern VERSION =
      Pattern.compile("\"version\"\\s*:\\s*\"([^\"\\\\]{1,100})\"");

  PublishedSite {
    files = Map.copyOf(files);
  }

  /** The domain of its own that it is shown under; may be empty. */
  String domain() {
    return CustomDomain.in(cname);
  }

  /**
   * Refuses to bury what is no site of ours.
   *
   * @param adoptable could the branch be taken over?
   */
  void checkOurs(String remote, String branch, boolean adoptable) throws PublishException {
    if (!files.isEmpty() && !PROGRAM.matcher(marker).find()) {
      throw PublishException.wrongCall(
          "the branch "
              + branch
              + " of "
              + remote
              + " holds something that is not a site of Variorum's (no "
              + SiteFiles.MARKER
              + ")",
          "name another with --branch"
              + (adoptable
                  ? "; --adopt puts the site on top of what is there, which stays in the history"
                  : "; this one holds what the site is made from"));
    }
  }

  /**
   * Refuses to put back what a newer program made.
   *
   * @param version of this program
   */
  void checkVersion(String remote, String branch, String version) throws PublishException {
    Matcher matcher = VERSION.matcher(marker);
    String theirs = matcher.find() ? matcher.group(1) : "";
    if (ProgramVersion.of(theirs).compareTo(ProgramVersion.of(version)) > 0) {
      throw PublishException.wrongCall(
          "the site on "
              + branch
              + " of "
              + remote
              + " was made by Variorum "
              + theirs
              + "; this is "
              + version
              + " and would put it back",
          "publish with version " + theirs + " or later");
    }
  }

  /** Its files of {@code git ls-tree -r -l -z}: mode, type, id and size, a tab, the path. */
  static Map<String, SiteChange.Blob> files(String listed) {
    Map<String, SiteChange.Blob> files = new TreeMap<>();
    for (String entry : listed.split("\0")) {
      int tab = entry.indexOf('\t');
      if (tab > 0) {
        String[] words = entry.substring(0, tab).split(" +");
        long size = words[3].equals("-") ? 0 : Long.parseLong(words[3]);
        files.put(entry.substring(tab + 1), new SiteChange.Blob(words[2], size));
      }
    }
    return files;
  }
}
