package org.mgmscope.scenario;

import org.jspecify.annotations.Nullable;

/// What was done to a draft, and undone. It is never changed: an edit gives another history.
///
/// @param now the draft as it is
/// @param done the last edit, or null
/// @param undone what can be done again first, or null
public record History(Draft now, @Nullable Done done, @Nullable Undone undone) {
  /// Edits, the last one first.
  ///
  /// @param name what the last one is called
  /// @param before what it changed
  public record Done(Edit name, Draft before, @Nullable Done earlier) {}

  /// Edits that were undone, the one that can be done again first.
  ///
  /// @param after what it leads to
  public record Undone(Edit name, Draft after, @Nullable Undone later) {}

  /// The history of a draft to which nothing was done yet.
  public static History of(Draft draft) {
    return new History(draft, null, null);
  }

  /// After one more edit. An edit that changed nothing is none.
  public History then(Edit name, Draft after) {
    return after == now ? this : new History(after, new Done(name, now, done), null);
  }

  /// Before the last edit; the same if there is none.
  public History undo() {
    return done == null
        ? this
        : new History(done.before(), done.earlier(), new Undone(done.name(), now, undone));
  }

  /// After the edit that was undone last; the same if there is none.
  public History redo() {
    return undone == null
        ? this
        : new History(undone.after(), new Done(undone.name(), now, done), undone.later());
  }
}
