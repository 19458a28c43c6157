package org.mgmscope.ui.work;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mgmscope.files.Locks;
import org.mgmscope.json.Problem;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.History;
import org.mgmscope.scenario.Reading;
import org.mgmscope.ui.kit.Desk;
import org.mgmscope.ui.showing.Notice;
import org.mgmscope.ui.showing.Notices;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.work.OnDisk;
import org.mgmscope.work.Origin;
import org.mgmscope.work.Verdict;

/// What somebody works on: a draft with its edits, where it comes from, and whether it is saved.
/// The run that is shown follows it, as long as it is right; where it is not, the last run that was
/// right stays, and is called old.
///
/// Undo and redo are of edits alone; where one stands in the run has nothing to do with them.
public final class Work {
  private final Showing showing;
  private final Notices notices;
  private final Desk desk;
  private final FollowingRun run;
  private final ReadOnlyObjectWrapper<@Nullable History> history = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Origin> origin =
      new ReadOnlyObjectWrapper<>(new Origin.Unnamed(""));
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(false);

  private final OnDisk onDisk = new OnDisk();
  private final Saving saving = new Saving();

  private FilePlaces places;
  private @Nullable FileClaim claim;
  private @Nullable Runnable pending;

  /// What was saved last, or opened.
  private @Nullable Draft saved;

  /// Works on the lesson that is shown.
  public Work(Showing showing, Notices notices, Desk desk) {
    this.showing = showing;
    this.notices = notices;
    this.desk = desk;
    run = new FollowingRun(showing);
    places = new SystemPlaces(() -> showing.texts(), origin::get);
  }

  /// Notes where what is worked on comes from.
  public void comesFrom(Origin where) {
    origin.set(where);
  }

  /// Who is asked where files are.
  FilePlaces places() {
    return places;
  }

  /// Lets somebody else be asked where files are.
  public void askForPlaces(FilePlaces others) {
    places = others;
  }

  /// Holds the file that is worked on from now on, so that other windows know. One that another
  /// window holds is only looked at.
  public void holdBy(Locks locks) {
    FileClaim made = new FileClaim(locks, desk);
    claim = made;
    made.follow(origin, this::isOpenElsewhere);
  }

  /// What was edited before that was known is a copy.
  private void isOpenElsewhere(Path file) {
    if (origin.get().equals(new Origin.InFile(file))) {
      origin.set(
          unsaved.get() ? new Origin.Unnamed(Origin.nameOf(file)) : new Origin.LookedAt(file));
      notices.tell(new Notice.LookedAt(file));
    }
  }

  /// Whether another window works on a file. To be asked at the desk.
  boolean isElsewhere(Path file) {
    return claim != null && claim.isElsewhere(file);
  }

  /// Which file is being saved.
  public Saving saving() {
    return saving;
  }

  /// What stands in the file that is worked on, as far as the program itself knows.
  public OnDisk onDisk() {
    return onDisk;
  }

  /// What was done to the draft; null as long as nobody has asked for it.
  public ReadOnlyObjectProperty<@Nullable History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Origin> originProperty() {
    return origin.getReadOnlyProperty();
  }

  /// What is wrong with the draft, in the order of its file; nothing if it is right.
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return run.problemsProperty();
  }

  /// Whether the draft is not what was saved or opened last.
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /// Whether the run that is shown is not the draft's: it has problems, or the run is on its way.
  public ReadOnlyBooleanProperty oldProperty() {
    return run.oldProperty();
  }

  /// Notes what has been typed and is not in the draft yet. Whoever needs the draft whole settles
  /// it first.
  ///
  /// @param commit puts it into the draft
  public void await(Runnable commit) {
    pending = commit;
  }

  /// Puts what has been typed into the draft.
  public void settle() {
    Runnable commit = pending;
    pending = null;
    if (commit != null) {
      commit.run();
    }
  }

  /// The draft as it is.
  public Draft draft() {
    return history().now();
  }

  private History history() {
    History known = history.get();
    if (known != null) {
      return known;
    }
    Draft draft = Draft.of(showing.lesson().run().scenario());
    saved = draft;
    run.isOf(draft);
    History made = History.of(draft);
    history.set(made);
    return made;
  }

  /// Works on something else. Nothing is asked: what was worked on before is forgotten.
  ///
  /// @param moment to begin at
  public void open(Draft draft, Reading reading, Origin where, int moment) {
    open(draft, Verdict.of(reading, showing.lesson().locale()), where, moment);
  }

  /// Works on what has been carried out already.
  void open(Draft draft, Verdict verdict, Origin where, int moment) {
    begin(draft, verdict, where, moment, draft);
  }

  /// Who follows never sees that it is saved where it is not, nor something else as what is not
  /// saved.
  ///
  /// @param file what stands in the file; null if that is something else
  private void begin(Draft draft, Verdict verdict, Origin where, int moment, @Nullable Draft file) {
    pending = null;
    desk.giveUpReading();
    run.forget();
    saved = file;
    boolean isSaved = draft == file;
    if (isSaved) {
      unsaved.set(false);
    }
    history.set(History.of(draft));
    run.isOf(draft);
    origin.set(where);
    unsaved.set(!isSaved);
    run.open(verdict, moment);
  }

  /// Takes what is kept of work that was not saved: it is not what stands in its file. What is long
  /// is carried out off the window's thread.
  public void recover(Draft draft, Origin where) {
    boolean isLong = FollowingRun.isLong(draft);
    Verdict verdict =
        isLong
            ? new Verdict.Wrong(List.of())
            : Verdict.of(draft.check(), showing.lesson().locale());
    begin(draft, verdict, where, 0, null);
    if (isLong) {
      run.follow(draft, true);
    }
  }

  /// Takes what somebody else has written to the file. It can be undone, and is then not saved.
  void reload(Draft written) {
    settle();
    History before = history();
    saved = written;
    goOn(before.then(new Edit(Edit.What.RELOAD, Edit.Part.LESSON, 1), written));
  }

  /// Notes that what stands in the file is no longer what was saved last.
  void overtaken() {
    saved = null;
    unsaved.set(true);
  }

  /// Changes the draft. The first edit of what is only looked at makes a copy of it.
  ///
  /// @param after what it becomes; if it is what it was, nothing happens
  public void edit(Edit edit, Draft after) {
    if (after != draft()) {
      switch (origin.get()) {
        case Origin.Shipped(String name) -> origin.set(new Origin.Unnamed(name));
        case Origin.LookedAt(Path file) -> origin.set(new Origin.Unnamed(Origin.nameOf(file)));
        case Origin.Unnamed _, Origin.InFile _ -> {}
      }
      goOn(history().then(edit, after));
    }
  }

  /// Goes on with the last edit, as who goes on typing in a field: it stays one.
  public void amend(Edit edit, Draft after) {
    if (draft() == saved) {
      edit(edit, after); // what was saved stays a place to go back to
    } else if (after != draft()) {
      goOn(history().undo().then(edit, after));
    }
  }

  public void undo() {
    settle();
    goOn(history().undo());
  }

  public void redo() {
    settle();
    goOn(history().redo());
  }

  /// Notes that the draft was written to a file.
  public void saved(Draft written, Origin where) {
    saved = written;
    origin.set(where);
    unsaved.set(draft() != saved);
  }

  private void goOn(History next) {
    Draft draft = next.now();
    if (draft == draft()) {
      return;
    }
    history.set(next);
    unsaved.set(draft != saved);
    run.follow(draft);
  }
}
