package org.mgmscope.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// One of several values, each by its word.
class OneOf<T> implements ITypeConverter<T> {
  private final List<T> all;
  private final Function<T, String> word;

  OneOf(List<T> all, Function<T, String> word) {
    this.all = all;
    this.word = word;
  }

  @Override
  public T convert(String asked) {
    return all.stream()
        .filter(each -> word.apply(each).equals(asked))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(asked));
  }
}
