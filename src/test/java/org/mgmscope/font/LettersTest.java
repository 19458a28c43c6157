package org.mgmscope.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
  private static final String WORDS =
      "MgmReleaseInterfaceOwnership(2, 0) → AVATAR Tö PMGM_DISABLE_IGMP_CALLBACK · (10.1.1.5,"
          + " 239.1.1.1)";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void java_measures_the_shipped_letters_as_wide_as_the_pictures_do(boolean bold) throws Exception {
    Letters letters = new Letters(40, bold);
    Font font = Font.createFont(Font.TRUETYPE_FONT, letters.typeface().file()).deriveFont(40f);
    FontRenderContext exact = new FontRenderContext(null, true, true);
    assertThat(letters.width(WORDS))
        .isCloseTo(font.getStringBounds(WORDS, exact).getWidth(), within(0.1));
    assertThat(letters.height())
        .isCloseTo(font.getLineMetrics(WORDS, exact).getHeight(), within(0.1));
  }

  @Test
  void letters_stand_by_their_widths_alone() {
    Letters letters = Letters.plain(10);
    assertThat(letters.width("AV"))
        .isCloseTo(letters.width("A") + letters.width("V"), within(1e-9));
  }

  @Test
  void a_letter_that_the_family_lacks_has_a_place_of_one_em() {
    assertThat(Typeface.REGULAR.hasAll("\u6f22\ud83d\ude00")).isFalse();
    assertThat(Letters.plain(12).width("\u6f22\ud83d\ude00")).isEqualTo(24);
  }

  @Test
  void the_family_has_all_letters_and_signs_of_the_program_in_both_styles() {
    String all = "AZaz09äöüßÄÖÜ„“”’…·→←−≠×–—✕✓✗○●▸▾◌◐⊘‖⚠⋯‹›⌘⌥⌃⇧⇟↔↑↓éèñçøåžščěő";
    assertThat(Typeface.REGULAR.hasAll(all)).isTrue();
    assertThat(Typeface.BOLD.hasAll(all)).isTrue();
  }
}
