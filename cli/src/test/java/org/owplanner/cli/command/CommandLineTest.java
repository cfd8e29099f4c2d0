package org.owplanner.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.owplanner.cli.output.Language;
import org.owplanner.cli.output.Words;
import picocli.CommandLine;

class CommandLineTest {

  @TempDir Path home;

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHelpsWithExamplesInBothLanguages(List<String> command) {
    for (var language : new String[] {"en", "zh"}) {
      var words = new ArrayList<>(command);
      words.addAll(List.of("--help", "--lang", language));
      var said = new Terminal(home).run(words.toArray());
      assertThat(said.exitCode()).isEqualTo(ExitCode.DONE);
      assertThat(said.err()).isEmpty();
      assertThat(said.out()).contains("owp " + String.join(" ", command));
      assertThat(said.out()).contains(language.equals("zh") ? "示例" : "Examples");
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionSaysWhatItIs(List<String> command) {
    var line = OwpCommandLine.of(Map.of(), () -> false);
    for (var name : command) {
      line = Objects.requireNonNull(line.getSubcommands().get(name));
    }
    var spec = line.getCommandSpec();
    var bundle = Words.bundle("help", Language.EN);
    for (var option : spec.options()) {
      var key = option.descriptionKey();
      var name = key.isEmpty() ? option.longestName().replaceFirst("^-+", "") : key;
      assertThat(bundle.keySet())
          .as(option.longestName())
          .containsAnyOf(name, spec.qualifiedName(".") + "." + name);
    }
    for (var positional : spec.positionalParameters()) {
      assertThat(bundle.keySet()).as(positional.paramLabel()).contains(positional.descriptionKey());
    }
    assertThat(bundle.keySet()).contains(spec.qualifiedName(".") + ".usage.header");
  }

  @Test
  void aWrongOptionIsNamedAndHelpIsOffered() {
    var said = new Terminal(home).run("plans", "--limt", "3");
    assertThat(said.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(said.err()).contains("--limt").contains("owp plans --help");
  }

  @Test
  void aWrongCommandIsAnsweredWithThoseThatAreMeant() {
    var said = new Terminal(home).run("plna");
    assertThat(said.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(said.err()).contains("owp plan");
  }

  @Test
  void noCommandAtAllIsWrongUsage() {
    assertThat(new Terminal(home).run().exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(new Terminal(home).run("db").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void deletingEverythingWantsAYes() {
    var said = new Terminal(home).run("db", "reset");
    assertThat(said.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(said.err()).contains("--yes");
  }

  @Test
  void anUnknownBenchmarkSetIsAnsweredWithTheKnownOnes() {
    var said = new Terminal(home).run("benchmark", "tsplib", "--data", home, "--out", home);
    assertThat(said.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(said.err()).contains("(tsplib)").contains("qaplib");
  }

  @Test
  void aToleranceThatIsNoShareIsWrongUsage() {
    var said = new Terminal(home).run("import", home, "--tolerance", "101%");
    assertThat(said.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(said.err()).contains("101%");
  }

  @Test
  void theCompletionScriptKnowsTheCommands() {
    var said = new Terminal(home).run("completion");
    assertThat(said.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(said.out()).contains("slotting").contains("complete -F");
  }

  @Test
  void theLanguageOfTheEnvironmentIsSpoken() {
    var said = new Terminal(home).with("LANG", "zh_CN.UTF-8").run("--help");
    assertThat(said.out()).contains("海外仓规划器");
  }

  static List<List<String>> commands() {
    var found = new ArrayList<List<String>>();
    add(OwpCommandLine.of(Map.of(), () -> false), List.of(), found);
    return found;
  }

  private static void add(CommandLine line, List<String> path, List<List<String>> found) {
    if (!path.isEmpty()) {
      found.add(path);
    }
    line.getSubcommands()
        .forEach(
            (name, below) -> {
              var longer = new ArrayList<>(path);
              longer.add(name);
              add(below, longer, found);
            });
  }
}
