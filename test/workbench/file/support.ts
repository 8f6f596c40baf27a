import { exportWorkbook, importWorkbook, type ExportedWorkbook } from "../../../src/workbench/file";
import { loadEngine } from "../../../src/workbench/headless/engine-file";
import { createHeadlessWorkbench, type HeadlessOptions, type HeadlessWorkbench } from "../../../src/workbench/headless";
import type { AddinIdentity, Loss } from "../../../src/workbench/file";

export async function saveAsFile(workbench: HeadlessWorkbench, addin?: AddinIdentity): Promise<ExportedWorkbook> {
  const { book } = await workbench.save();
  return exportWorkbook(workbench.engine, book, addin);
}

export interface OpenedFile {
  readonly workbench: HeadlessWorkbench;
  readonly lost: readonly Loss[];
}

export async function openFile(bytes: Uint8Array, options: HeadlessOptions = {}, addinId?: string): Promise<OpenedFile> {
  const registered = options.functionsJson?.functions.map(({ name }) => `${options.namespace}.${name}`.toUpperCase());
  const { state, lost, needsCalculation } = await importWorkbook(bytes, { createEngine: () => loadEngine().createHeadlessEngine(), registered, addinId });
  const workbench = await createHeadlessWorkbench({ ...options, workbook: state });
  if (needsCalculation) workbench.engine.calculation.markAll();
  return { workbench, lost };
}
