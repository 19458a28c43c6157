package org.mgmscope.export;

import java.util.Locale;

/// What a picture shows, in words, for who does not see it and for what stands under it.
///
/// @param title what it is a picture of
/// @param words what is seen in it
/// @param locale the language of both
public record Caption(String title, String words, Locale locale) {}
