package org.mgmscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Edit;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.Page;
import org.mgmscope.settings.Pane;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StageTab;
import org.mgmscope.story.EventFilter;
import org.mgmscope.story.StatePart;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.ui.state.Tables;

/// What there is to be seen in the window, so arranged that together all its controls are there.
///
/// @param textSize in percent of the usual one; so large, all panes share one place
public record Sight(
    String name,
    StageTab stage,
    Arrangement arrangement,
    int textSize,
    Page page,
    EventFilter filter,
    Edit.Part edited) {
  private static final int DISABLE = 8;
  private static final int LARGE = 150;

  private static final EventFilter SOME =
      new EventFilter(EventFilter.ALL.kinds(), "DVMRP", null, null, "MgmGetFirst");

  /// Everything but the pages.
  public static List<Sight> panes() {
    Arrangement usual = Arrangement.USUAL;
    Arrangement state = usual.withSide(Pane.STATE);
    return List.of(
        new Sight("router", StageTab.ROUTER, usual, 100, null, EventFilter.ALL, null),
        new Sight("sequence, state", StageTab.SEQUENCE, state, 100, null, EventFilter.ALL, null),
        new Sight("events", StageTab.EVENTS, usual, 100, null, SOME, null),
        new Sight(
            "folded",
            StageTab.ROUTER,
            usual.folding(Set.of(Pane.DOCS, Pane.STATE, Pane.WORDS, Pane.TIMELINE)),
            100,
            null,
            EventFilter.ALL,
            null));
  }

  /// With text so large that all panes share one place.
  public static List<Sight> narrow() {
    List<Sight> all = new ArrayList<>();
    for (Pane front : List.of(Pane.DOCS, Pane.STAGE, Pane.STATE)) {
      all.add(
          new Sight(
              "narrow " + front,
              StageTab.ROUTER,
              Arrangement.USUAL.withFront(front),
              LARGE,
              null,
              EventFilter.ALL,
              null));
    }
    return all;
  }

  /// Every page, open over the router.
  public static List<Sight> pages() {
    List<Sight> all = new ArrayList<>();
    for (Page page : Page.values()) {
      all.add(
          new Sight(
              "page " + page,
              StageTab.ROUTER,
              Arrangement.USUAL.folding(Set.of(Pane.DOCS, Pane.STATE)),
              100,
              page,
              EventFilter.ALL,
              null));
    }
    return all;
  }

  /// The editor with forms of several kinds.
  public static List<Sight> editors() {
    List<Sight> all = new ArrayList<>();
    for (Edit.Part part : List.of(Edit.Part.STEPS, Edit.Part.CLIENTS, Edit.Part.LESSON)) {
      all.add(
          new Sight(
              "editor " + part,
              StageTab.ROUTER,
              Arrangement.USUAL.folding(Set.of(Pane.DOCS, Pane.STATE)),
              100,
              null,
              EventFilter.ALL,
              part));
    }
    return all;
  }

  /// Arranges the window so, at the beat that disables IGMP.
  public void show(OpenWindow window) {
    Workplace place = window.place();
    OpenWindow.fx(
        () -> {
          place.looks().chosen().property(Setting.TEXT_SIZE).set(textSize);
          place.looks().pageProperty().set(null);
          place.steps().playingProperty().set(false);
          place.looks().stageTabProperty().set(stage);
          place.looks().eventFilterProperty().set(filter);
          place.looks().panesLook().arrange(arrangement);
          for (StatePart part : StatePart.values()) {
            Tables.open(place, part);
          }
          place.showing().goToBeat(DISABLE);
          place.editing().openProperty().set(false);
          if (edited != null) {
            boolean whole = edited == Edit.Part.LESSON;
            place.editing().show(whole ? Pointer.ROOT : edited.pointer().then(1));
          }
          place.looks().pageProperty().set(page);
          return null;
        });
    window.settle();
  }

  @Override
  public String toString() {
    return name;
  }
}
