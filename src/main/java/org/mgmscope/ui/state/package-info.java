/// The tables of MGM's state.
///
/// What is where: `StateView` is the pane, with a `StateSection` for each part of the state. Its
/// view model is `TableModel`, which knows no scene: `HeadModel` for the title, `RowsModel` for the
/// rows, each a `TableRowModel`, and `ArrangementModel` with a `ColumnModel` for each column. The
/// sections of clients, interfaces and MFEs stand in FXML and bind to it; `CodedSection` says the
/// same for the others. They are made of `SectionHead`, `FittingTable`, `SignColumn` and
/// `CellColumn`, whose cells are `SignView` and `CellView`. `StateTable` lets a table follow its
/// model and the selection, `StateColumns` its columns. `KeyedRows` and `LazyRows` keep the rows of
/// small and of large tables. What a cell says is decided in `story.tables`.
@NullMarked
package org.mgmscope.ui.state;

import org.jspecify.annotations.NullMarked;
