package org.mgmscope.ui.work;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Stage;
import org.mgmscope.export.Palette;
import org.mgmscope.export.Picture;
import org.mgmscope.export.Pictures;
import org.mgmscope.files.SafeWriter;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.kit.Copying;
import org.mgmscope.ui.showing.Notice;
import org.mgmscope.ui.showing.Showing;

/// Takes a picture of what is shown along, onto the clipboard or into a file: the same as the shell
/// makes, whatever the window looks like.
public final class PictureTaker {
  /// As large as a picture must be to be sharp on a slide.
  private static final int SCALE = 2;

  private final Filing filing;
  private final Stage window;
  private final Showing showing;

  public PictureTaker(Filing filing, Stage window) {
    this.filing = filing;
    this.window = window;
    showing = filing.showing();
  }

  /// What is made of the picture as it is now, at the desk: a lesson may be long.
  ///
  /// @param then is given it, on the window's thread
  private <T> void make(Function<Picture, T> made, Consumer<T> then) {
    Lesson lesson = showing.lesson();
    int moment = showing.moment();
    filing
        .desk()
        .ask(() -> made.apply(new Pictures(lesson, Pictures.Room.USUAL).router(moment)), then);
  }

  private static Picture.Look look(Picture.Format format) {
    return new Picture.Look(format, Palette.LIGHT, SCALE);
  }

  /// Puts the picture on the clipboard, and beside it what it shows in words.
  ///
  /// @param done is told what has happened, in words
  public void copy(Consumer<String> done) {
    this.<Runnable>make(
        picture -> {
          byte[] png = picture.bytes(look(Picture.Format.PNG));
          return () -> Copying.copy(png, picture.caption().title(), picture.caption().words());
        },
        copy -> {
          copy.run();
          done.accept(showing.texts().getString("picture.copied"));
        });
  }

  /// Asks where the picture is to be, and as what, and writes it there.
  public void export() {
    FilePlaces places = filing.work().places();
    List<FilePlaces.Kind> kinds =
        Arrays.stream(Picture.Format.values())
            .map(
                format ->
                    new FilePlaces.Kind(
                        showing.texts().getString("picture.kind." + format), "." + format.word()))
            .toList();
    filing
        .desk()
        .run(
            places::lookAround,
            () -> places.toExport(window, proposed(), kinds).ifPresent(this::export));
  }

  private String proposed() {
    return filing
            .work()
            .originProperty()
            .get()
            .proposedName(showing.texts().getString("files.untitled"))
        + "-"
        + showing.moment();
  }

  private void export(Path file) {
    String name = file.getFileName().toString();
    Picture.Format format =
        Arrays.stream(Picture.Format.values())
            .filter(each -> name.endsWith("." + each.word()))
            .findFirst()
            .orElse(Picture.Format.SVG);
    make(
        picture -> {
          byte[] content = picture.bytes(look(format));
          return SafeWriter.write(file, out -> out.write(content));
        },
        outcome -> filing.notices().tell(told(file, outcome)));
  }

  private static Notice told(Path file, SafeWriter.Outcome outcome) {
    return switch (outcome) {
      case SafeWriter.Outcome.Written _ -> new Notice.PictureWritten(file);
      case SafeWriter.Outcome.Failed why -> new Notice.PictureNotWritten(why);
    };
  }
}
