/// A run, and rows of a table, in other forms.
///
/// What is where: `TraceWriter` writes the trace as JSON Lines, with `CallArguments` and
/// `CallbackArguments` for what calls and callbacks carry, and `StateWriter` for the state at the
/// end. `SvgWriter` and `Raster` make SVG and PNG of a drawing, in the colours of a `Palette`.
/// `Separated` makes lines of CSV, or with tabs, of the cells of a row. Where it all goes, a
/// console or the clipboard, is the caller's to say.
@NullMarked
package org.mgmscope.export;

import org.jspecify.annotations.NullMarked;
