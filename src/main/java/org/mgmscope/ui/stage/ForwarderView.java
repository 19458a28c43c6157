package org.mgmscope.ui.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.Selection;

/// The forwarder and its forwarding entries.
final class ForwarderView extends VBox {

  private final ResourceBundle texts;
  private final Consumer<Selection> select;
  private final Map<SourceGroup, EntryView> entries = new HashMap<>();
  private final FlowPane chips = new FlowPane();
  private final Label title;
  private final Label more = new Label();

  ForwarderView(ResourceBundle texts, Consumer<Selection> select) {
    this.texts = texts;
    this.select = select;
    getStyleClass().add("forwarder");
    chips.getStyleClass().add("entries");
    more.getStyleClass().add("stage-small");
    title = new Label(texts.getString("stage.forwarder"));
    title.getStyleClass().add("pane-title");
    getChildren().add(chips);
  }

  void show(RouterPicture picture, @Nullable Selection selection) {
    List<SourceGroup> pairs =
        picture.entries().stream().map(RouterPicture.ShownEntry::pair).toList();
    entries.keySet().retainAll(pairs);
    List<Node> shown = new ArrayList<>();
    shown.add(title);
    for (RouterPicture.ShownEntry entry : picture.entries()) {
      Selection what = new Selection.ForwardingEntry(entry.pair());
      EntryView view = entries.computeIfAbsent(entry.pair(), _ -> made(what));
      view.show(entry, entry.equals(picture.path()));
      Choosing.show(view, what.equals(selection));
      shown.add(view);
    }
    if (pairs.isEmpty()) {
      more.setText(texts.getString("stage.noEntries"));
      shown.add(more);
    } else if (picture.total() > pairs.size()) {
      more.setText(
          String.format(
              texts.getLocale(), texts.getString("stage.more"), picture.total() - pairs.size()));
      shown.add(more);
    }
    if (!chips.getChildren().equals(shown)) {
      chips.getChildren().setAll(shown);
    }
  }

  private EntryView made(Selection what) {
    EntryView made = new EntryView(texts);
    Choosing.by(made, () -> select.accept(what));
    return made;
  }

  /// What stands for an entry, or null if it is not drawn.
  @Nullable Node entry(SourceGroup pair) {
    return entries.get(pair);
  }
}
