/// What the program's packages are measured against.
module empty {
  requires atlantafx.base;
  requires javafx.controls;

  exports empty;
}
