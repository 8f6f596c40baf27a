/** The engine's own interface is put together from these; a bundler drops those that nobody imports by name. */
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-filter/facade";
import "@univerjs/sheets-table/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/sheets-hyper-link/facade";
import "@univerjs/sheets-sort/facade";
