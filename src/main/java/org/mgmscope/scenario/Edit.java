package org.mgmscope.scenario;

import org.mgmscope.json.Pointer;

/// What was done to a draft, as the menu names it.
///
/// @param what was done
/// @param part to what of the draft
/// @param first the number of the first element it was done to, counted from 1 as it was before;
///   without meaning for the lesson itself
/// @param count how many elements it was done to
public record Edit(What what, Part part, int first, int count) {
  /// What can be done. Its words are the text `edit.` and the name.
  public enum What {
    CHANGE,
    ADD,
    REMOVE,
    MOVE,
    DUPLICATE,
    PASTE,
    /// What somebody else has written to the file was taken: of the lesson as a whole.
    RELOAD
  }

  /// What it is done to. Its words are the text `edit.` and the name.
  public enum Part {
    STEPS("/steps", Limits.STEPS),
    SETUP("/setup", Limits.STEPS),
    INTERFACES("/interfaces", Limits.INTERFACES),
    CLIENTS("/clients", Limits.CLIENTS),
    ROUTES("/routes", Limits.ROUTES),
    /// What is none of the lists: title, description, and when MFEs are deleted.
    LESSON("/", 1);

    private final Pointer list;
    private final int most;

    Part(String list, int most) {
      this.list = Pointer.parse(list);
      this.most = most;
    }

    /// How many elements it may have; a file with more would not be opened again.
    public int most() {
      return most;
    }

    /// Where its elements stand; of the lesson itself, the whole document.
    public Pointer pointer() {
      return list;
    }

    /// Whether it is a list of steps.
    public boolean hasSteps() {
      return this == STEPS || this == SETUP;
    }

    /// The part that a place belongs to.
    public static Part of(Pointer place) {
      for (Part part : values()) {
        if (part != LESSON && part.list.holds(place)) {
          return part;
        }
      }
      return LESSON;
    }
  }

  /// An edit of one element.
  public Edit(What what, Part part, int number) {
    this(what, part, number, 1);
  }
}
