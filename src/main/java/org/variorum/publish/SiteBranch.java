package org.variorum.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.output.Site;

/**
 * The branch of a remote that shows the site, as GitHub Pages does with {@code gh-pages}.
 *
 * <p>Opening it fetches what it shows and refuses one that must not be replaced; {@link #publish}
 * adds a commit and pushes it. Working tree, index, branches and objects of the user's repository
 * stay as they are.
 */
public final class SiteBranch implements AutoCloseable {
  /** The first git that takes settings from numbered variables. */
  private static final ProgramVersion OLDEST_GIT = ProgramVersion.of("2.31");

  /** How often a branch that others push to is tried. */
  private static final int ATTEMPTS = 5;

  private final TemporaryFolder folder;
  private final TemporaryRepository repository;
  private final SourceState source;
  private final String branch;
  private final String version;
  private final boolean adopt;
  private final Git git;
  private PublishedSite published;

  private SiteBranch(
      TemporaryFolder folder,
      TemporaryRepository repository,
      SourceState source,
      Git git,
      String branch,
      String version,
      boolean adopt)
      throws IOException, PublishException {
    this.folder = folder;
    this.git = git;
    this.adopt = adopt;
    this.repository = repository;
    this.source = source;
    this.branch = branch;
    this.version = version;
    this.published = fetched();
  }

  /**
   * @param content a folder of the repository
   * @param remote a remote's name, or an address
   * @param version of the program
   * @param adopt take a branch over that holds something else than a site of ours
   * @throws PublishException where that branch cannot be published to
   */
  public static SiteBranch open(
      Path content, String remote, String branch, String version, boolean adopt)
      throws IOException, PublishException {
    Git git = new Git(content);
    checkCall(git, remote, branch);
    SourceState source = SourceState.of(git);
    TemporaryFolder folder = TemporaryFolder.create();
    try {
      TemporaryRepository repository =
          TemporaryRepository.create(git, folder.path(), remote, branch);
      return new SiteBranch(folder, repository, source, git, branch, version, adopt);
    } catch (IOException | PublishException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static void checkCall(Git git, String remote, String branch)
      throws IOException, PublishException {
    String installed = git.run("version").replaceFirst("^git version (\\d+(\\.\\d+)*).*$", "$1");
    if (ProgramVersion.of(installed).compareTo(OLDEST_GIT) < 0) {
      throw PublishException.fault(
          "git " + installed + " is too old to publish with", "install git 2.31 or later");
    }
    if (remote.isBlank() || remote.startsWith("-")) {
      throw PublishException.wrongCall("--remote: '" + remote + "' names no remote", "origin");
    }
    if (branch.startsWith("-") || !isWellFormed(git, branch)) {
      throw PublishException.wrongCall(
          "--branch: no branch can be called '" + branch + "'", "for example gh-pages");
    }
    try {
      git.run("rev-parse", "--show-toplevel");
    } catch (GitFailure e) {
      if (e.said().contains("not a git repository")) {
        throw PublishException.wrongCall(
            git.folder() + " lies in no git repository",
            "'git init' makes one; 'variorum build' writes a folder that any web server shows");
      }
      throw PublishException.fault(e.getMessage(), "see what git says");
    }
  }

  private static boolean isWellFormed(Git git, String branch) throws IOException {
    try {
      git.run("check-ref-format", "refs/heads/" + branch);
      return true;
    } catch (GitFailure e) {
      return false;
    }
  }

  private PublishedSite fetched() throws IOException, PublishException {
    PublishedSite found = repository.fetch();
    String name = repository.remote().name();
    if (!adopt || new SourceBranch(git, source, branch).is(found)) {
      found.checkOurs(name, branch, !adopt);
    }
    found.checkVersion(name, branch, version);
    return found;
  }

  /** How messages name a remote: an address without the credentials in it. */
  public static String shown(String remote) {
    return Secrets.masked(remote);
  }

  /** The text of a file that stands on the branch; empty where there is none. */
  public String file(String path) throws IOException {
    return repository.file(published.files(), path);
  }

  /** What a user should know of the working copy: a line each. */
  public List<String> notices() {
    return source.notices();
  }

  /**
   * Where the branch is shown: under the domain of its {@code CNAME}, else where the remote's host
   * shows it; empty where nobody knows.
   */
  public String address() throws IOException {
    if (!published.domain().isEmpty()) {
      return "https://" + published.domain() + "/";
    }
    String address = RemoteAddress.of(repository.remote().address()).pages();
    return address.isEmpty() ? RemoteAddress.of(repository.resolvedAddress()).pages() : address;
  }

  /**
   * The end of a publication.
   *
   * @param commit its id; where nothing changed, the one that stands there
   * @param change what differs; no files where nothing does
   * @param first did the branch not exist?
   * @param notices what a user should know of it
   */
  public record Publication(String commit, SiteChange change, boolean first, List<String> notices) {
    public Publication {
      notices = List.copyOf(notices);
    }

    /** Is there a new commit? */
    public boolean changed() {
      return !change.files().isEmpty();
    }
  }

  /** Makes the site; it may depend on what stands on the branch (see {@link #file}). */
  public interface Making {
    Site site() throws IOException, PublishException;
  }

  /**
   * Adds a commit to the branch, if the site differs from what stands there.
   *
   * @param making called once, and again where the branch moved on meanwhile
   * @param baseUrl that the site was built for; a domain of one's own goes into {@code CNAME}
   * @param subject of the commit; empty: one is made
   * @param push false: only tell what would change
   */
  public Publication publish(Making making, String baseUrl, String subject, boolean push)
      throws IOException, PublishException {
    List<String> notices = new ArrayList<>();
    for (int attempt = 1; ; attempt++) {
      String tree = repository.tree(files(making.site(), baseUrl));
      SiteChange change = change(tree);
      boolean first = published.commit().isEmpty();
      if (tree.equals(published.tree())) {
        return new Publication(published.commit(), change, false, notices);
      }
      String commit =
          repository.commit(
              tree, published.commit(), source.message(subject, version), source.nameless());
      if (!push || repository.push(commit, attempt == ATTEMPTS)) {
        domainNotice(baseUrl).forEach(notices::add);
        return new Publication(commit, change, first, notices);
      }
      published = fetched();
      notices.clear();
      notices.add("the branch had moved on meanwhile; the site stands on top of that");
    }
  }

  private SiteChange change(String tree) throws IOException {
    Map<String, SiteChange.Blob> next = repository.files(tree);
    return SiteChange.between(
        published.files(), next, repository.texts(SiteChange.pagesToRead(published.files(), next)));
  }

  /** The site, and the domain that it is shown under. */
  private SortedMap<String, byte[]> files(Site site, String baseUrl) {
    SortedMap<String, byte[]> files = new TreeMap<>(site.files());
    String domain = domain(baseUrl);
    // as it was written there: another line end would be a change
    String cname = domain.equals(published.domain()) ? published.cname() : domain;
    if (!cname.isEmpty()) {
      files.putIfAbsent(CustomDomain.FILE, cname.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /** A domain on the branch stays, unless the base URL tells another. */
  private String domain(String baseUrl) {
    String told =
        RemoteAddress.of(repository.remote().address()).isGitHub() ? CustomDomain.of(baseUrl) : "";
    return told.isEmpty() ? published.domain() : told;
  }

  private List<String> domainNotice(String baseUrl) {
    String domain = domain(baseUrl);
    if (domain.isEmpty() || CustomDomain.of(baseUrl).equals(domain)) {
      return List.of();
    }
    return List.of(
        "the branch's " + CustomDomain.FILE + " says " + domain + ", the base URL " + baseUrl);
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
