package org.mgmscope.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.Settings;
import org.mgmscope.settings.SettingsKeeper;

/// What the user has chosen, as properties: the one bridge between them and what is remembered.
/// Each change is kept at once, where there is a place to keep it.
public final class Chosen {
  private final Settings remembered;
  private final Map<Setting<?>, ObjectProperty<?>> properties = new HashMap<>();
  private @Nullable SettingsKeeper keeper;

  /// @param remembered what was chosen before
  public Chosen(Settings remembered) {
    this.remembered = remembered;
  }

  /// Keeps each change from now on.
  public void keepBy(SettingsKeeper one) {
    keeper = one;
  }

  /// The value of a setting, which begins with what is remembered. It is never null.
  @SuppressWarnings("unchecked") // a property is put in with the setting of its type
  public <T> ObjectProperty<T> property(Setting<T> setting) {
    return (ObjectProperty<T>) properties.computeIfAbsent(setting, _ -> made(setting));
  }

  private <T> ObjectProperty<T> made(Setting<T> setting) {
    ObjectProperty<T> property = new SimpleObjectProperty<>(remembered.get(setting));
    property.addListener(
        (_, before, value) -> {
          if (keeper != null) {
            keeper.keep(setting, before, value);
          }
        });
    return property;
  }
}
