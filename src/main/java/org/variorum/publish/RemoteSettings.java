package org.variorum.publish;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How git reaches a remote, as variables for a git that works elsewhere: the remote's own settings,
 * under a fixed name, and what this repository says of credentials, proxies and the like. They go
 * into the environment, which only the user can read, since they may hold passwords.
 *
 * @param address as it is written in the settings
 * @param name how messages call the remote
 */
record RemoteSettings(String name, String address, Map<String, String> variables) {
  /** What the remote is called there. */
  static final String TARGET = "target";

  /** What would make a bare repository another one, or start work behind our back. */
  private static final List<String> LEFT_OUT =
      List.of(
          "core.bare",
          "core.worktree",
          "core.repositoryformatversion",
          "extensions.",
          "branch.",
          "include.",
          "includeif.",
          "remote.",
          "submodule.",
          "core.fsmonitor",
          "core.hookspath");

  private static final List<Setting> ALWAYS =
      List.of(
          new Setting("gc.auto", "0"),
          new Setting("maintenance.auto", "false"),
          new Setting("fetch.recursesubmodules", "false"),
          new Setting("push.recursesubmodules", "no"),
          new Setting("push.followtags", "false"),
          new Setting("i18n.commitencoding", "UTF-8"),
          new Setting("core.quotepath", "false"));

  private static final Pattern PASSWORD = Pattern.compile("(?i)(https?://)([^/@:]*:[^/]*)@([^@]*)");

  RemoteSettings {
    variables = Map.copyOf(variables);
  }

  private record Setting(String key, String value) {}

  /**
   * @param here git in the working copy
   * @param elsewhere git in the other repository
   * @param remote a remote's name, or an address
   */
  static RemoteSettings of(Git here, Git elsewhere, String remote)
      throws IOException, PublishException {
    List<Setting> mine = settings(here);
    List<Setting> settings = new ArrayList<>();
    List<Setting> rest = new ArrayList<>(mine);
    settings(elsewhere).forEach(rest::remove);
    rest.removeIf(each -> LEFT_OUT.stream().anyMatch(each.key()::startsWith));
    settings.addAll(rest);

    String prefix = "remote." + remote + ".";
    String address = first(mine, prefix + "pushurl", first(mine, prefix + "url", ""));
    if (address.isEmpty()) {
      if (!remote.matches(".*[/:\\\\].*")) {
        throw PublishException.wrongCall(
            "there is no remote '" + remote + "' in " + here.folder(), known(here));
      }
      address = remote;
    }
    for (Setting each : mine) {
      String key = each.key().startsWith(prefix) ? each.key().substring(prefix.length()) : "url";
      if (!List.of("url", "pushurl", "fetch", "push", "mirror", "prune", "tagopt").contains(key)) {
        settings.add(new Setting("remote." + TARGET + "." + key, each.value()));
      }
    }
    settings.addAll(target(address, settings));
    settings.addAll(ALWAYS);
    return new RemoteSettings(Secrets.masked(remote), address, variables(settings));
  }

  /**
   * The address as a setting. Git hands addresses to its own programs as arguments, which everybody
   * on the machine can read: a password in one becomes a header, unless rules rewrite that address.
   */
  private static List<Setting> target(String address, List<Setting> settings) {
    Matcher matcher = PASSWORD.matcher(address);
    boolean rewritten =
        settings.stream()
            .anyMatch(
                each ->
                    each.key().matches("(?s)url\\..*\\.(push)?insteadof")
                        && address.startsWith(each.value()));
    if (rewritten || !matcher.matches()) {
      return List.of(new Setting("remote." + TARGET + ".url", address));
    }
    String user = decoded(matcher.group(2));
    String plain = matcher.group(1) + matcher.group(3);
    String secret = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    return List.of(
        new Setting("remote." + TARGET + ".url", plain),
        new Setting("http." + plain + ".extraheader", "Authorization: Basic " + secret));
  }

  private static String decoded(String user) {
    try {
      return URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return user; // a lone percent sign
    }
  }

  private static String known(Git here) throws IOException {
    List<String> names = here.run("remote").lines().toList();
    return names.isEmpty()
        ? "add one: git remote add origin https://github.com/OWNER/NAME.git"
        : "name one with --remote: " + String.join(", ", names);
  }

  private static String first(List<Setting> settings, String key, String otherwise) {
    return settings.stream()
        .filter(each -> each.key().equals(key))
        .map(Setting::value)
        .findFirst()
        .orElse(otherwise);
  }

  private static List<Setting> settings(Git git) throws IOException {
    byte[] listed = git.bytes(stream -> {}, "config", "--list", "-z");
    List<Setting> settings = new ArrayList<>();
    for (String entry : new String(listed, StandardCharsets.UTF_8).split("\0")) {
      int end = entry.indexOf('\n');
      if (!entry.isEmpty()) {
        // a key alone is a yes
        settings.add(
            end < 0
                ? new Setting(entry, "true")
                : new Setting(entry.substring(0, end), entry.substring(end + 1)));
      }
    }
    return settings;
  }

  /**
   * Git's own way to be given settings: GIT_CONFIG_COUNT, GIT_CONFIG_KEY_0, GIT_CONFIG_VALUE_0 …
   */
  private static Map<String, String> variables(List<Setting> settings) {
    Map<String, String> variables = new TreeMap<>();
    variables.put("GIT_CONFIG_COUNT", String.valueOf(settings.size()));
    variables.put("GIT_CONFIG_PARAMETERS", "");
    for (int i = 0; i < settings.size(); i++) {
      variables.put("GIT_CONFIG_KEY_" + i, settings.get(i).key());
      variables.put("GIT_CONFIG_VALUE_" + i, settings.get(i).value());
    }
    return variables;
  }
}
