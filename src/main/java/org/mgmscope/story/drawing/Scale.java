package org.mgmscope.story.drawing;

/// Which beat stands where. Beats are numbered from 1; places are pixels from the left.
///
/// @param start where the first slot in view begins
/// @param room how wide all that is in view is
/// @param slot how wide a beat is
/// @param left how many beats are out of view on the left
/// @param count how many beats there are
/// @param zoom how many times as large as usual all is
public record Scale(double start, double room, double slot, double left, int count, double zoom) {
  private static final double LEAST_USUAL = 16;
  static final double MOST = 56;
  private static final double STEP = 1.5;

  /// @param asked how wide a slot is to be; 0 for the usual width
  public static Scale of(
      double start, double room, double asked, double left, int count, double zoom) {
    double whole = room / Math.max(1, count);
    double widest = MOST * zoom;
    double slot = asked == 0 ? Math.clamp(whole, LEAST_USUAL * zoom, widest) : asked;
    double within = Math.clamp(slot, Math.min(whole, widest), widest);
    double most = Math.max(0, count - room / within);
    return new Scale(start, room, within, Math.clamp(left, 0, most), count, zoom);
  }

  /// The middle of a beat's slot.
  public double x(double beat) {
    return start + (beat - 0.5 - left) * slot;
  }

  /// The beat whose slot a place lies in; it may be none of the run's.
  public int beat(double x) {
    return (int) Math.floor((x - start) / slot + left) + 1;
  }

  /// The first beat that is in view, be it in part.
  public int first() {
    return Math.clamp((int) Math.floor(left) + 1, 1, Math.max(1, count));
  }

  /// The last beat that is in view, be it in part.
  public int last() {
    return Math.min(count, (int) Math.ceil(left + room / slot));
  }

  public boolean isWhole() {
    return count * slot <= room + 0.5;
  }

  /// How many beats are in view.
  public double fit() {
    return room / slot;
  }

  /// Whether the whole slot of a beat is in view.
  public boolean shows(int beat) {
    return beat - 1 >= left - 1e-6 && beat <= left + fit() + 1e-6;
  }

  /// With a beat in the middle, as far as there is something on both sides.
  public Scale around(int beat) {
    return of(start, room, slot, beat - 0.5 - fit() / 2, count, zoom);
  }

  /// With wider or narrower slots; what is at a place stays there.
  ///
  /// @param steps more than 0 for wider
  public Scale zoomed(double steps, double at) {
    double place = (at - start) / slot + left;
    double wanted = slot * Math.pow(STEP, steps);
    Scale other = of(start, room, wanted, left, count, zoom);
    return of(start, room, other.slot, place - (at - start) / other.slot, count, zoom);
  }

  /// Moved to the left by a distance.
  public Scale moved(double distance) {
    return of(start, room, slot, left + distance / slot, count, zoom);
  }

  /// How many beats one mark stands for.
  public int together(double markRoom) {
    return slot >= markRoom ? 1 : (int) Math.ceil(markRoom / slot);
  }
}
