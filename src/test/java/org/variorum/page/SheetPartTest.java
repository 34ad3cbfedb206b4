package org.variorum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetPartTest {
  @ParameterizedTest
  @CsvSource({
    "Two commands deploy an application, Two commands deploy an application:",
    "What is a stage?, What is a stage?",
    "'', ''"
  })
  void aHeadingInTheLineOfItsStatementIsSetApart(String heading, String runIn) {
    assertThat(new SheetPart(heading, List.of(statement())).runIn()).isEqualTo(runIn);
  }

  @Test
  void aHeadingOfTwoStatementsHasALineOfItsOwn() {
    SheetPart part = new SheetPart("Stages", List.of(statement(), statement()));

    assertThat(part.runIn()).isEmpty();
    assertThat(part.hasLine()).isTrue();
  }

  private static SheetStatement statement() {
    return new SheetStatement(
        "s-1",
        "api",
        0,
        "",
        "",
        0,
        "item",
        "It has a name",
        "",
        "",
        "It has a name",
        1,
        0,
        1,
        false,
        "ann, api.md:1");
  }
}
