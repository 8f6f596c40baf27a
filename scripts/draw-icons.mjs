/**
 * Draws the PNG icons from their sources in assets/source. Run by hand after a source has changed (npm run icons);
 * the PNG files are committed, so nobody else needs the drawing tool (rsvg-convert, package librsvg2-bin).
 */
import { execFileSync } from "node:child_process";
import { join, dirname } from "node:path";
import { fileURLToPath } from "node:url";

const assets = join(dirname(fileURLToPath(import.meta.url)), "..", "assets");
/** The sizes that Office asks of a button's icon; 128 is for lists and pages outside Office and wants the mark alone. */
const buttonSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const drawings = { mark: [...buttonSizes, 128], load: buttonSizes, highlight: buttonSizes };
/** Up to this many pixels the curves of the large drawing turn to mud; the small one has straight, bolder shapes. */
const largestSmall = 24;

for (const [name, sizes] of Object.entries(drawings)) {
  for (const size of sizes) {
    const source = join(assets, "source", size <= largestSmall ? `${name}-small.svg` : `${name}.svg`);
    const target = join(assets, `${name}-${size}.png`);
    execFileSync("rsvg-convert", ["--width", String(size), "--height", String(size), "--output", target, source]);
  }
}
