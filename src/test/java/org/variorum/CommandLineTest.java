package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineTest {
  static Stream<String> commands() {
    return Main.commandLine().getSubcommands().keySet().stream();
  }

  private static void assertHelp(Call call, String begin) {
    assertThat(call.exit()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).startsWith(begin);
    assertThat(call.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpThatFitsATerminal(String command) {
    Call help = Call.of(command, "--help");

    assertHelp(help, "Usage: variorum " + command);
    assertThat(help.out()).contains("--help").contains("--version");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theHelpOfTheWholeNamesEveryCommand(String command) {
    Call help = Call.of("--help");

    assertHelp(help, "Usage: variorum");
    assertThat(help.out()).containsPattern("(?m)^  " + command + "  ");
    assertThat(Call.of().out()).isEqualTo(help.out());
  }

  @Test
  void theVersionIsTold() {
    assertThat(Call.of("--version"))
        .isEqualTo(new Call(0, "variorum " + Main.VERSION + System.lineSeparator(), ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "biuld | unknown command 'biuld' | did you mean 'build'? | build, serve, check",
        "build --outptu x | unknown option '--outptu' | did you mean '--output'? | --base-url, --content",
        "build extra | there is no use for 'extra' | 'variorum build' knows | --strict",
        "build --output | Missing required parameter for option '--output' | knows | --output",
        "build --strict --strict | --strict | knows | --theme",
        "serve --port many | 'many' is not an int | knows | --port",
        "why | Missing required parameter | knows | ID|FILE:LINE",
        "--stict | unknown option '--stict' | 'variorum' knows | --help"
      })
  void aWrongCallExits2AndNamesWhatIsAllowed(
      String arguments, String message, String hint, String allowed) {
    Call call = Call.of((Object[]) arguments.split(" "));

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).startsWith("variorum: ").contains(message, "  hint: ", hint, allowed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "build --content nowhere | --content: there is no folder nowhere | variorum init nowhere",
        "check --notes nowhere | --notes: there is no folder nowhere | a folder for each collection",
        "build --decisions nowhere.yml | --decisions: there is no file nowhere.yml | ",
        "build --base-url example.org | --base-url: 'example.org' is no address | https://",
        "build --theme fancy | unknown theme | themes: default",
        "serve --port 70000 | --port: 70000 is no port | 0 to 65535",
        "review --limit -1 | --limit: -1 is too few | 0 or more",
        "review --candidates 0 | --candidates: 0 is too few | 1 or more",
        "review --topic espreso | there is no topic 'espreso' | did you mean 'espresso'?",
        "print --topics espreso | 'espreso' | did you mean 'espresso'?",
        "why nowhere.md:3 | 'nowhere.md:3' is neither an id nor a line of a note | for example",
        "why s-000000000000 | neither an id nor a line | for example"
      })
  void aWrongValueExits2WithAHint(String arguments, String message, String hint) {
    boolean ownContent = arguments.contains("--content");
    String all = ownContent ? arguments : arguments + " --content " + Call.coffee();
    Call call = Call.of((Object[]) all.split(" "));

    assertThat(call.err())
        .contains("variorum: ", message, hint == null ? "" : "  hint: ", hint == null ? "" : hint);
    assertThat(call.exit()).isEqualTo(2);
  }
}
