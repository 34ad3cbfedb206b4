package org.variorum.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFormatTest {
  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "jpg"})
  void readsTheSizeThatALibraryWrote(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(321, 45, BufferedImage.TYPE_INT_RGB), format, out);
    byte[] bytes = out.toByteArray();

    assertThat(PictureFormat.of(bytes)).isEqualTo(new PictureFormat(format, 321, 45));
    for (int length = 0; length < 160; length++) {
      PictureFormat cut = PictureFormat.of(Arrays.copyOf(bytes, length));
      assertThat(cut == null || cut.width() >= 0).isTrue();
    }
  }

  /** Heads of 300 x 200 pixels, as the container specification lays them out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "52494646ff00000057454250"
            + "56503820"
            + "10000000"
            + "300100"
            + "9d012a"
            + "2c01"
            + "c800",
        "52494646ff00000057454250" + "5650384c" + "10000000" + "2f" + "2bc1" + "3100" + "0000",
        "52494646ff00000057454250" + "56503858" + "0a000000" + "10000000" + "2b0100" + "c70000"
      })
  void readsTheThreeFormsOfWebp(String hex) {
    assertThat(PictureFormat.of(HexFormat.of().parseHex(hex)))
        .isEqualTo(new PictureFormat("webp", 300, 200));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg width='30' height='20px'/> | 30 | 20",
        "<?xml version='1.0'?><svg width='100%' viewBox='0 0 120.5 80'/> | 120 | 80",
        "<svg width='2em' height='1em'/> | 0 | 0",
      })
  void readsTheSizeOfSvg(String svg, int width, int height) {
    assertThat(of(svg)).isEqualTo(new PictureFormat("svg", width, height));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg><script>brew()</script></svg>",
        "<svg onload='brew()'/>",
        "<svg><a xlink:href=' java\nscript:brew()'/></svg>",
        "<svg><foreignObject/></svg>",
        "<svg:svg xmlns:svg='x'><svg:script/></svg:svg>",
        "tea"
      })
  void refusesWhatMayAct(String svg) {
    assertThat(of(svg)).isNull();
  }

  @Test
  void nothingIsNoPicture() {
    assertThat(PictureFormat.of(new byte[0])).isNull();
  }

  private static PictureFormat of(String svg) {
    return PictureFormat.of(svg.getBytes(StandardCharsets.UTF_8));
  }
}
