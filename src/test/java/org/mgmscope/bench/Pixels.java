package org.mgmscope.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a display of this machine shows, asked of the X server itself in its own protocol: pixels
/// cost no more than their copy, and nothing need be installed for it.
final class Pixels implements AutoCloseable {
  private static final int GET_WINDOW_ATTRIBUTES = 3;
  private static final int GET_GEOMETRY = 14;
  private static final int QUERY_TREE = 15;
  private static final int GET_IMAGE = 73;
  private static final int Z_PIXMAP = 2;
  private static final int VIEWABLE = 2;

  /// The part of a reply that each has.
  private static final int HEAD = 32;

  private final SocketChannel server;
  private final int root;
  private final int width;
  private final int height;

  /// @param display its name, as in `DISPLAY`; one of this machine, with pixels of 32 bits, that
  ///   lets everybody in
  Pixels(String display) throws IOException {
    String number = display.substring(display.indexOf(':') + 1).replaceFirst("\\..*", "");
    server = SocketChannel.open(UnixDomainSocketAddress.of(Path.of("/tmp/.X11-unix/X" + number)));
    ByteBuffer hello = buffer(12).put((byte) 'l').put((byte) 0).putShort((short) 11);
    send(hello.clear());
    ByteBuffer answer = receive(8);
    ByteBuffer setup = receive(Short.toUnsignedInt(answer.getShort(6)) * 4);
    if (answer.get(0) != 1) {
      throw new IOException("the display " + display + " lets nobody in");
    }
    int vendor = Short.toUnsignedInt(setup.getShort(16));
    int screen = 32 + (vendor + 3) / 4 * 4 + 8 * Byte.toUnsignedInt(setup.get(21));
    root = setup.getInt(screen);
    width = Short.toUnsignedInt(setup.getShort(screen + 20));
    height = Short.toUnsignedInt(setup.getShort(screen + 22));
  }

  /// The colours of a band across the middle of the screen.
  Set<Integer> band() throws IOException {
    ByteBuffer asked =
        request(GET_IMAGE, Z_PIXMAP, 20, root)
            .putShort((short) (width / 8))
            .putShort((short) (height / 2 - 4))
            .putShort((short) (width * 3 / 4))
            .putShort((short) 8)
            .putInt(-1);
    ByteBuffer pixels = ask(asked);
    Set<Integer> colours = new HashSet<>();
    for (int at = HEAD; at + 4 <= pixels.capacity(); at += 4) {
      colours.add(pixels.getInt(at) & 0xFFFFFF);
    }
    return colours;
  }

  /// Whether there is a window that covers the middle of the screen.
  boolean hasWindow() throws IOException {
    ByteBuffer tree = ask(request(QUERY_TREE, 0, 8, root));
    List<Integer> windows = new ArrayList<>();
    for (int i = 0; i < Short.toUnsignedInt(tree.getShort(16)); i++) {
      windows.add(tree.getInt(HEAD + 4 * i));
    }
    for (int window : windows) {
      if (covers(window)) {
        return true;
      }
    }
    return false;
  }

  /// A window may be gone meanwhile: the answer is an error then, which is no window.
  private boolean covers(int window) throws IOException {
    ByteBuffer attributes = ask(request(GET_WINDOW_ATTRIBUTES, 0, 8, window));
    if (attributes.get(0) != 1 || attributes.get(26) != VIEWABLE) {
      return false;
    }
    ByteBuffer place = ask(request(GET_GEOMETRY, 0, 8, window));
    return place.get(0) == 1
        && Short.toUnsignedInt(place.getShort(16)) > width / 2
        && Short.toUnsignedInt(place.getShort(18)) > height / 2;
  }

  private static ByteBuffer request(int code, int data, int length, int about) {
    return buffer(length)
        .put((byte) code)
        .put((byte) data)
        .putShort((short) (length / 4))
        .putInt(about);
  }

  private ByteBuffer ask(ByteBuffer request) throws IOException {
    send(request.clear());
    ByteBuffer head = receive(HEAD);
    while (head.get(0) > 1) { // an event, which nobody has asked for
      head = receive(HEAD);
    }
    int more = head.get(0) == 1 ? head.getInt(4) * 4 : 0;
    return buffer(HEAD + more).put(head).put(receive(more)).clear();
  }

  private static ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void send(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      server.write(bytes);
    }
  }

  private ByteBuffer receive(int length) throws IOException {
    ByteBuffer bytes = buffer(length);
    while (bytes.hasRemaining()) {
      if (server.read(bytes) < 0) {
        throw new EOFException("the display has gone");
      }
    }
    return bytes.flip();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
