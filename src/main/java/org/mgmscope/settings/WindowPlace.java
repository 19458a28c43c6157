package org.mgmscope.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;

/// Where the window stands, in the system's pixels of the desktop.
///
/// @param width at least 1
/// @param height at least 1
/// @param maximized whether it fills its screen; the rest is then where it goes back to
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
  private static final double FARTHEST = 100_000;

  static JsonObject write(WindowPlace place) {
    JsonObject object = new JsonObject();
    object.addProperty("x", place.x);
    object.addProperty("y", place.y);
    object.addProperty("width", place.width);
    object.addProperty("height", place.height);
    object.addProperty("maximized", place.maximized);
    return object;
  }

  static Optional<WindowPlace> read(JsonElement element) {
    if (!(element instanceof JsonObject object)) {
      return Optional.empty();
    }
    Double x = SettingValues.number(object.get("x"), -FARTHEST, FARTHEST);
    Double y = SettingValues.number(object.get("y"), -FARTHEST, FARTHEST);
    Double width = SettingValues.number(object.get("width"), 1, FARTHEST);
    Double height = SettingValues.number(object.get("height"), 1, FARTHEST);
    Boolean maximized = SettingValues.flag(object.get("maximized"));
    return x == null || y == null || width == null || height == null || maximized == null
        ? Optional.empty()
        : Optional.of(new WindowPlace(x, y, width, height, maximized));
  }
}
