package org.mgmscope.settings;

/// A page that opens beside the stage. Its title is the text of the command of the same name.
public enum Page {
  LESSONS,
  LEGEND,
  GLOSSARY,
  SUMMARY,
  LEFT_OUT,
  KEYS,
  ABOUT,
  LICENCE,
  SETTINGS
}
