package org.variorum.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NarrowTablesTest {
  private static final String TABLE =
      "<table><thead><tr><td> </td><th>Green</th><th>Black</th></tr></thead>"
          + "<tbody><tr><td>Water</td><td>80 <code>°C</code></td><td>boiling</td></tr>"
          + "<tr><td>Milk</td><td>no</td><td> </td></tr></tbody></table>";

  private static Element folded(double width) {
    Element body = Jsoup.parseBodyFragment(TABLE).body();
    NarrowTables.fold(body, width);
    return body;
  }

  @Test
  void whereThereIsRoomATableStays() {
    assertThat(folded(400).select("table")).hasSize(1);
  }

  @Test
  void whereThereIsNoneEachRowIsALineWithAllThatItsCellsSay() {
    Element body = folded(170);

    assertThat(body.select("table")).isEmpty();
    assertThat(body.select(".row").eachText())
        .containsExactly("Green | Black", "Water | 80 °C | boiling", "Milk | no");
    assertThat(body.select("b").eachText()).containsExactly("Water", "Milk");
    assertThat(body.select("code").text()).isEqualTo("°C");
  }
}
