package org.mgmscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.edit.EditorPane;
import org.mgmscope.ui.learn.PageView;

/// The middle of the window: the panes, to their left the editor while it is open, to their right
/// the page that is open. Where there is too little room for all, some stand in the place of
/// others.
final class Middle {
  /// What the panes keep at least beside a page, at the usual size of the text.
  private static final double LEAST_BESIDE_PAGE = 420;

  /// How wide the editor is, at the usual size of the text.
  private static final double EDITOR = 400;

  private final StackPane all;
  private final Workplace place;
  private final Panes panes;
  private final PageView page;

  /// The editor, from when it is opened first.
  private @Nullable EditorPane editor;

  /// @param all what they stand in
  Middle(StackPane all, Workplace place, Panes panes, PageView page) {
    this.all = all;
    this.place = place;
    this.panes = panes;
    this.page = page;
    StackPane.setAlignment(page, Pos.CENTER_RIGHT);
    all.getChildren().addAll(panes.beside(), page);
  }

  /// Lets the editor and the page that is open stand beside the panes, or, where that leaves them
  /// too little, in their place; a page that has no room beside the editor either, in its place
  /// too.
  ///
  /// @param width of the window
  /// @return what the panes have to leave to them
  double arrange(double width) {
    double least = place.looks().scaled(LEAST_BESIDE_PAGE);
    double forPage = page.wantedWidth();
    double forEditor = isEditing() ? place.looks().scaled(EDITOR) : 0;
    boolean both = width - forEditor >= (forPage > 0 ? forPage : least);
    boolean beside = width - forEditor - forPage >= least;
    if (isEditing() || editor != null) {
      EditorPane pane = editor();
      pane.setVisible(isEditing() && (both || forPage == 0));
      pane.setMaxWidth(both ? forEditor : Double.MAX_VALUE);
    }
    panes.beside().setVisible(beside);
    double left = both ? forEditor : 0;
    page.setMaxWidth(beside ? forPage : width - left);
    StackPane.setMargin(
        panes.beside(), beside ? new Insets(0, forPage, 0, forEditor) : Insets.EMPTY);
    return beside ? forPage + forEditor : 0;
  }

  private boolean isEditing() {
    return place.editing().openProperty().get()
        && !place.looks().panesLook().presentingProperty().get();
  }

  private EditorPane editor() {
    EditorPane there = editor;
    if (there == null) {
      there = place.editor().pane();
      StackPane.setAlignment(there, Pos.CENTER_LEFT);
      all.getChildren().addFirst(there);
      editor = there;
    }
    return there;
  }

  void focusEditor() {
    editor().applyCss(); // what is split is not in the window before that
    editor().first().requestFocus();
  }

  /// What one goes through from pane to pane: the editor, the panes that can be seen, and the page
  /// that is open.
  List<Focus.Stop> inReadingOrder() {
    List<Focus.Stop> stops = new ArrayList<>(panes.inReadingOrder());
    if (editor != null && editor.isVisible()) {
      stops.addFirst(new Focus.Stop(editor, editor.first()));
    }
    if (page.isVisible()) {
      stops.add(Focus.Stop.at(page));
    }
    return stops;
  }
}
