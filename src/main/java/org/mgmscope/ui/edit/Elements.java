package org.mgmscope.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.json.Snippet;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.ui.kit.Copying;
import org.mgmscope.ui.showing.Notice;
import org.mgmscope.ui.showing.Notices;
import org.mgmscope.ui.work.Work;

/// What can be done to the selected elements of a part. Afterwards those are selected that it has
/// made or moved.
final class Elements {
  private final Notices notices;
  private final Work work;
  private final Editing editing;

  Elements(Notices notices, Work work, Editing editing) {
    this.notices = notices;
    this.work = work;
    this.editing = editing;
  }

  private Edit.Part part() {
    return editing.partProperty().get();
  }

  private Pointer list() {
    return part().pointer();
  }

  /// The selected ones that there are.
  List<Integer> selected() {
    int size = work.draft().size(list());
    return editing.selectedProperty(part()).get().stream().filter(each -> each < size).toList();
  }

  private List<Json> values() {
    List<Json> all = work.draft().list(list());
    return selected().stream().map(all::get).toList();
  }

  /// Where something new stands: behind what is selected, or at the end.
  private int behind() {
    List<Integer> selected = selected();
    return selected.isEmpty() ? work.draft().size(list()) : selected.getLast() + 1;
  }

  private void select(int first, int count) {
    editing.selectedProperty(part()).set(IntStream.range(first, first + count).boxed().toList());
  }

  private void insert(Edit.What what, int named, List<Json> elements) {
    if (work.draft().size(list()) + elements.size() > part().most()) {
      notices.tell(new Notice.TooManyElements(part().most()));
      return;
    }
    int at = behind();
    Draft after = work.draft().inserted(list(), at, elements);
    int first = named < 0 ? at + 1 : named;
    work.edit(new Edit(what, part(), first, elements.size()), after);
    select(at, elements.size());
  }

  void add(Json element) {
    work.settle();
    insert(Edit.What.ADD, -1, List.of(element));
  }

  void duplicate() {
    work.settle();
    if (!selected().isEmpty()) {
      insert(Edit.What.DUPLICATE, selected().getFirst() + 1, values());
    }
  }

  /// Takes the selected ones away; what follows them is selected then.
  void remove() {
    work.settle();
    List<Integer> gone = selected();
    if (gone.isEmpty()) {
      return;
    }
    Draft after = work.draft().removed(list(), gone);
    work.edit(new Edit(Edit.What.REMOVE, part(), gone.getFirst() + 1, gone.size()), after);
    int left = after.size(list());
    select(Math.min(gone.getFirst(), Math.max(left - 1, 0)), left == 0 ? 0 : 1);
  }

  boolean canMove(int by) {
    List<Integer> selected = selected();
    return !selected.isEmpty()
        && (by < 0 ? selected.getFirst() > 0 : selected.getLast() < work.draft().size(list()) - 1);
  }

  /// Moves the selected ones by a place, up or down.
  ///
  /// @param by -1 is up, 1 is down
  void move(int by) {
    if (canMove(by)) {
      moveBefore(by < 0 ? selected().getFirst() - 1 : selected().getLast() + 2);
    }
  }

  /// Moves the selected ones.
  ///
  /// @param to before which element they stand afterwards, counted as it was before
  void moveBefore(int to) {
    work.settle();
    List<Integer> moving = selected();
    int first = to - (int) moving.stream().filter(each -> each < to).count();
    boolean stays =
        moving.isEmpty()
            || (first == moving.getFirst()
                && moving.getLast() - moving.getFirst() == moving.size() - 1);
    if (stays) {
      return;
    }
    Draft after = work.draft().moved(list(), moving, to);
    work.edit(new Edit(Edit.What.MOVE, part(), moving.getFirst() + 1, moving.size()), after);
    select(first, moving.size());
  }

  void copy() {
    work.settle();
    if (!selected().isEmpty()) {
      Copying.copy(Snippet.text(values()));
    }
  }

  void cut() {
    copy();
    remove();
  }

  /// Puts in what is on the clipboard.
  ///
  /// @return whether there was something that can be an element
  boolean paste() {
    work.settle();
    List<Json> elements = copied();
    if (elements == null || elements.isEmpty()) {
      return false;
    }
    insert(Edit.What.PASTE, -1, new ArrayList<>(elements));
    return true;
  }

  private static @Nullable List<Json> copied() {
    String text = Clipboard.getSystemClipboard().getString();
    return text == null ? null : Snippet.elements(text);
  }
}
