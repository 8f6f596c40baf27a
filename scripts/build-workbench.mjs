/** Bundles the workbench's page, and the two scripts of its frame, into build/workbench. */
import { cp, mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const source = path.join(project, "src", "workbench", "page");

const common = {
  absWorkingDir: project,
  bundle: true,
  minify: true,
  target: "es2022",
  // React, which draws the grid's toolbars, brings its checks for developers otherwise.
  define: { "process.env.NODE_ENV": '"production"' },
  legalComments: "none",
  logLevel: "warning",
};

/** Writes a folder that any static server can serve at "/"; an unfinished build never takes the place of a finished one. */
export async function buildWorkbench(target = path.join(project, "build", "workbench")) {
  const partial = `${target}.${process.pid}.partial`;
  await mkdir(partial, { recursive: true });
  try {
    await Promise.all([
      build({
        ...common,
        entryPoints: [
          { in: path.join(source, "main.ts"), out: "workbench" },
          { in: path.join(source, "page.css"), out: "workbench" },
        ],
        outdir: partial,
        format: "esm",
        // Univer carries 5 MB of hyphenation tables that it only imports when a text needs them: they become files of their own.
        splitting: true,
        chunkNames: "chunks/[name]-[hash]",
      }),
      // With an engine of its own: nothing of the page's may be shared with it.
      build({
        ...common,
        entryPoints: { "file-reader": path.join(source, "file-reader.ts") },
        outdir: partial,
        format: "esm",
        splitting: true,
        chunkNames: "chunks/file-reader-[name]-[hash]",
      }),
      // Plain scripts: they must run at their place in the pane's page, before its own.
      build({
        ...common,
        entryPoints: { "frame-before": path.join(source, "frame", "before.ts"), "frame-after": path.join(source, "frame", "after.ts") },
        outdir: partial,
        format: "iife",
      }),
      cp(path.join(source, "index.html"), path.join(partial, "index.html")),
      cp(path.join(source, "file-reader.html"), path.join(partial, "file-reader.html")),
      cp(path.join(source, "favicon.svg"), path.join(partial, "favicon.svg")),
    ]);
    await rm(target, { recursive: true, force: true });
    await rename(partial, target);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorkbench();
