package org.mgmscope.story.drawing;

/// What a box is filled with.
public sealed interface Fill {
  Ink ink();

  /// One ink.
  record Plain(Ink ink) implements Fill {}

  /// The colour and pattern of an owner, on what is behind.
  ///
  /// @param owner from 0
  record Owner(int owner) implements Fill {
    public Stripes stripes() {
      return Stripes.of(owner);
    }

    @Override
    public Ink ink() {
      return stripes().ink();
    }
  }
}
