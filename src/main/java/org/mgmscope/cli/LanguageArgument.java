package org.mgmscope.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// One of the languages that the program speaks.
final class LanguageArgument implements ITypeConverter<String> {
  static final List<String> ALL = List.of("en", "de");

  @Override
  public String convert(String tag) {
    if (!ALL.contains(tag)) {
      throw new TypeConversionException(tag);
    }
    return tag;
  }
}
