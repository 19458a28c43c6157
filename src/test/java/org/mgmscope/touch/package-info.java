/// The file system of the tests of the window: the platform's own, which tells when a file is
/// touched on the window's thread, and can let a disk not answer.
@org.jspecify.annotations.NullMarked
package org.mgmscope.touch;
