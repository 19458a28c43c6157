package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.settings.StageTab;
import org.mgmscope.ui.shell.Workplace;
import org.testfx.util.WaitForAsyncUtils;

/// A start that needs nobody.
class RehearsalTest {
  @Test
  void it_shows_every_beat_and_every_picture_and_closes_the_window() throws TimeoutException {
    OpenWindow window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    Workplace place = window.place();
    List<Integer> beats = new ArrayList<>();
    List<StageTab> pictures = new ArrayList<>();
    OpenWindow.act(
        () -> {
          place.showing().momentProperty().subscribe(_ -> beats.add(place.showing().beat()));
          place.looks().stageTabProperty().subscribe(picture -> pictures.add(picture));
          new Rehearsal(window.stage(), place).start();
        });
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !window.stage().isShowing());
    window.close();
    assertThat(beats)
        .isEqualTo(
            IntStream.rangeClosed(0, place.showing().lesson().beats().count()).boxed().toList());
    assertThat(pictures).containsExactly(StageTab.values());
  }
}
