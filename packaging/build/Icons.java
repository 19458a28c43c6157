import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts the pictures `16.png` to `1024.png` of a folder together into the icons of Windows
/// (`mgmscope.ico`) and macOS (`mgmscope.icns`); both formats take PNG as it is.
public final class Icons {
  private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 256);

  /// The types of Apple's format with their sizes; those from ic11 on are for screens of double
  /// density.
  private static final Map<String, Integer> MACOS = new LinkedHashMap<>();

  static {
    MACOS.put("icp4", 16);
    MACOS.put("icp5", 32);
    MACOS.put("ic07", 128);
    MACOS.put("ic08", 256);
    MACOS.put("ic09", 512);
    MACOS.put("ic10", 1024);
    MACOS.put("ic11", 32);
    MACOS.put("ic12", 64);
    MACOS.put("ic13", 256);
    MACOS.put("ic14", 512);
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.write(folder.resolve("mgmscope.ico"), ico(folder));
    Files.write(folder.resolve("mgmscope.icns"), icns(folder));
  }

  private static byte[] ico(Path folder) throws IOException {
    int head = 6 + 16 * WINDOWS.size();
    ByteBuffer directory = ByteBuffer.allocate(head).order(ByteOrder.LITTLE_ENDIAN);
    directory.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    for (int size : WINDOWS) {
      byte[] picture = png(folder, size);
      byte side = (byte) (size == 256 ? 0 : size);
      directory.put(side).put(side).put((byte) 0).put((byte) 0);
      directory.putShort((short) 1).putShort((short) 32);
      directory.putInt(picture.length).putInt(head + pictures.size());
      pictures.write(picture);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(directory.array());
    pictures.writeTo(all);
    return all.toByteArray();
  }

  private static byte[] icns(Path folder) throws IOException {
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    DataOutputStream to = new DataOutputStream(pictures);
    for (Map.Entry<String, Integer> each : MACOS.entrySet()) {
      byte[] picture = png(folder, each.getValue());
      to.write(each.getKey().getBytes(StandardCharsets.US_ASCII));
      to.writeInt(8 + picture.length);
      to.write(picture);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(all);
    head.write("icns".getBytes(StandardCharsets.US_ASCII));
    head.writeInt(8 + pictures.size());
    pictures.writeTo(all);
    return all.toByteArray();
  }

  private static byte[] png(Path folder, int size) throws IOException {
    return Files.readAllBytes(folder.resolve(size + ".png"));
  }
}
