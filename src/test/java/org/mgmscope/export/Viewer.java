package org.mgmscope.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.mgmscope.font.Typeface;

/// A program that is not ours and shows SVG, with the family of the program installed.
final class Viewer {
  /// As high as a page may be.
  private static final int MOST = 14_000;

  private static final long MINUTES = 5;

  /// A page that a browser shows has its pictures under each other.
  private static final String CHROMIUM =
      "chromium --headless --no-sandbox --disable-gpu --disable-lcd-text --hide-scrollbars"
          + " --force-device-scale-factor=1 --force-color-profile=srgb"
          + " --allow-file-access-from-files";

  private final Path folder;

  /// @param folder for what is made
  Viewer(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder.toAbsolutePath());
    Path fonts = Files.createDirectories(folder.resolve("fonts"));
    for (Typeface face : List.of(Typeface.REGULAR, Typeface.BOLD)) {
      Path file = fonts.resolve(face == Typeface.BOLD ? "bold.ttf" : "regular.ttf");
      Files.write(file, face.file().readAllBytes());
    }
    Files.writeString(
        folder.resolve("fonts.conf"),
        """
        <?xml version="1.0"?>
        <fontconfig>
          <dir>%s</dir>
          <dir>/usr/share/fonts</dir>
          <cachedir>%s</cachedir>
        </fontconfig>
        """
            .formatted(fonts.toAbsolutePath(), this.folder.resolve("cache")));
  }

  /// The pixels of an SVG as librsvg draws it.
  int[] librsvg(String svg) throws IOException, InterruptedException {
    Path file = folder.resolve("picture.svg");
    Path png = folder.resolve("librsvg.png");
    Files.writeString(file, svg);
    run(List.of("rsvg-convert", "--output", png.toString(), file.toString()));
    return PixelCheck.pixels(ImageIO.read(png.toFile()));
  }

  /// The pixels of some SVGs of one size, as Chromium draws them.
  List<int[]> chromium(List<String> svgs, int width, int height)
      throws IOException, InterruptedException {
    List<int[]> all = new ArrayList<>();
    int together = Math.max(1, MOST / height);
    for (int from = 0; from < svgs.size(); from += together) {
      List<String> some = svgs.subList(from, Math.min(svgs.size(), from + together));
      BufferedImage page = page(some, width, height);
      for (int i = 0; i < some.size(); i++) {
        all.add(page.getRGB(0, i * height, width, height, null, 0, width));
      }
    }
    return all;
  }

  private BufferedImage page(List<String> svgs, int width, int height)
      throws IOException, InterruptedException {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><body style=\"margin:0\">");
    for (int i = 0; i < svgs.size(); i++) {
      Files.writeString(folder.resolve(i + ".svg"), svgs.get(i));
      page.append("<img style=\"display:block\" src=\"").append(i).append(".svg\">");
    }
    Path html = folder.resolve("page.html");
    Path png = folder.resolve("chromium.png");
    Files.writeString(html, page);
    List<String> command = new ArrayList<>(List.of(CHROMIUM.split(" ")));
    command.add("--user-data-dir=" + folder.resolve("chromium"));
    command.add("--window-size=" + width + "," + height * svgs.size());
    command.add("--screenshot=" + png);
    command.add(html.toUri().toString());
    run(command);
    return ImageIO.read(png.toFile());
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    ProcessBuilder start =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    start.environment().put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
    Process process = start.start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    if (!ended || process.exitValue() != 0) {
      throw new IOException(command.getFirst() + ": " + Files.readString(said));
    }
  }
}
