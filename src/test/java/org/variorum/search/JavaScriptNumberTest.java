package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.search.LunrOracle.LUNR;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaScriptNumberTest {

  /** Expected is what node 20 gives; JDK 17 itself prints 2E23 as 1.9999999999999998E23. */
  @ParameterizedTest
  @CsvSource({
    "0,                      0",
    "5,                      5",
    "-0.0001,                0",
    "0.0005,                 0.001",
    "-0.0005,                0",
    "-0.0015,                -0.001",
    "0.00049999999999999994, 0",
    "1.2345,                 1.235",
    "10000000,               10000000",
    "999999999999.9995,      1000000000000",
    "1234567890123.4567,     1234567890123.457",
    "4503599627370497.5,     4503599627370498",
    "9007199254740993,       9007199254740992",
    "123456789012345680000,  123456789012345680000",
    "1e20,                   99999999999999980000",
    "1e21,                   1e+21",
    "2e23,                   2e+23",
    "8.41e21,                8.41e+21",
    "-1e22,                  -1e+22",
    "1e300,                  1e+300",
    "1.7976931348623157e305, 1.7976931348623156e+305"
  })
  void printsAsJavaScriptDoes(double number, String printed) {
    assertThat(JavaScriptNumber.print(JavaScriptNumber.roundedToThousandths(number)))
        .isEqualTo(printed);
  }

  @Test
  void equalsJavaScriptOnRandomNumbers() {
    Random random = new Random(5);
    List<Double> numbers =
        random
            .doubles(5_000, -1, 1)
            .map(number -> number * Math.pow(10, random.nextInt(16) - 4))
            .boxed()
            .toList();

    assertThat(
            numbers.stream()
                .map(JavaScriptNumber::roundedToThousandths)
                .map(JavaScriptNumber::print))
        .containsExactlyElementsOf(LUNR.rounded(numbers));
  }

  @Test
  void leavesAloneWhatIsNotFinite() {
    assertThat(JavaScriptNumber.roundedToThousandths(Double.NaN)).isNaN();
    assertThat(JavaScriptNumber.roundedToThousandths(1e306)).isInfinite();
  }
}
