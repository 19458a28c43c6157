import org.jspecify.annotations.NullMarked;

/// A desktop program that shows how a multicast routing protocol shuts down on a Windows router.
@NullMarked
module org.mgmscope {
  requires atlantafx.base;
  requires com.google.gson;
  requires info.picocli;
  requires java.desktop;
  requires java.logging;
  requires javafx.controls;
  requires javafx.fxml;
  requires org.commonmark;
  requires org.controlsfx.controls;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.feather;
  requires static org.jspecify;

  uses org.kordamp.ikonli.IkonHandler;

  opens org.mgmscope.cli to
      info.picocli;
  opens org.mgmscope.ui to
      javafx.graphics;
  opens org.mgmscope.ui.docs to
      javafx.fxml;
  opens org.mgmscope.ui.keys to
      javafx.fxml;
  opens org.mgmscope.ui.kit to
      javafx.fxml;
  opens org.mgmscope.ui.shell to
      javafx.fxml;
  opens org.mgmscope.ui.stage to
      javafx.fxml;
  opens org.mgmscope.ui.state to
      javafx.fxml;
  opens org.mgmscope.ui.words to
      javafx.fxml;
}
