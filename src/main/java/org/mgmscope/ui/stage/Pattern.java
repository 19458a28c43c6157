package org.mgmscope.ui.stage;

import javafx.scene.Node;

/// How an owner looks: a colour and a pattern of its own. Where there are more owners than
/// patterns, the names tell them apart.
final class Pattern {
  private static final int COUNT = 8;

  private Pattern() {}

  /// @param owner from 0; -1 for nobody
  static void dress(Node node, int owner) {
    dress(node, owner < 0 ? "owner-none" : ofOwner(owner));
  }

  /// @param owner from 0; -1 for IGMP, which owns nothing
  static void dressClient(Node node, int owner) {
    dress(node, owner < 0 ? "owner-igmp" : ofOwner(owner));
  }

  private static String ofOwner(int owner) {
    return "owner-" + owner % COUNT;
  }

  private static void dress(Node node, String style) {
    node.getStyleClass().removeIf(each -> each.startsWith("owner-"));
    node.getStyleClass().add(style);
  }
}
