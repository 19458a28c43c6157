package org.mgmscope;

/// Starts the program: with arguments a command, with none or a file the window.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println("MGM Scope");
  }
}
