import type { Engine } from "../../engine";
import type { Host } from "../../host";
import type { DrawnChart } from "../../model/charts/drawing";
import { element } from "../element";
import type { Grid } from "../grid";
import { type Drawing, drawChart } from "./draw-chart";
import { currentView, type View } from "./viewport";

export interface ChartsOptions {
  readonly grid: Grid;
  readonly engine: Engine;
  readonly host: Host;
  /** What the grid is drawn in. */
  readonly container: HTMLElement;
  /** The accessible name of a chart with this title. */
  readonly name: (title: string) => string;
  readonly report: (error: unknown) => void;
}

interface Shown {
  chart: DrawnChart;
  readonly frame: HTMLElement;
  readonly drawing: Drawing;
}

const pixels = (points: number): number => points / 0.75;

/** Keeps the charts of the sheet that is shown above its cells: they follow its scrolling, and every change of the workbook. */
export function showCharts({ grid, engine, host, container, name, report }: ChartsOptions): void {
  const layer = element("div", "charts-layer");
  const shown = new Map<string, Shown>();
  let drag: { readonly id: string; readonly x: number; readonly y: number; left: number; top: number } | undefined;
  let lastView = "";

  function place(entry: Shown, view: View): void {
    const { box, stands, frozen } = entry.chart;
    const moved = drag?.id === entry.chart.state.id ? drag : { left: 0, top: 0 };
    const x = pixels(box.left) * view.scale - (stands.columns ? 0 : view.scrollX) + moved.left;
    const y = pixels(box.top) * view.scale - (stands.rows ? 0 : view.scrollY) + moved.top;
    entry.frame.style.transform = `translate(${x}px, ${y}px) scale(${view.scale})`;
    const [hiddenLeft, hiddenTop] = [stands.columns ? 0 : pixels(frozen.width) - x / view.scale, stands.rows ? 0 : pixels(frozen.height) - y / view.scale];
    entry.frame.style.clipPath = hiddenLeft > 0 || hiddenTop > 0 ? `inset(${Math.max(0, hiddenTop)}px 0 0 ${Math.max(0, hiddenLeft)}px)` : "";
  }

  function follow(): void {
    requestAnimationFrame(follow);
    const view = shown.size > 0 ? currentView(grid) : undefined;
    if (!view) return;
    const now = JSON.stringify([view, drag]);
    if (now === lastView) return;
    lastView = now;
    layer.style.left = `${view.left}px`;
    layer.style.top = `${view.top}px`;
    for (const entry of shown.values()) place(entry, view);
  }

  function make(id: string): Shown["frame"] {
    const frame = element("div", "chart-frame");
    frame.tabIndex = 0;
    frame.setAttribute("role", "img");
    frame.addEventListener("pointerdown", (event) => {
      drag = { id, x: event.clientX, y: event.clientY, left: 0, top: 0 };
      frame.setPointerCapture(event.pointerId);
    });
    frame.addEventListener("pointermove", (event) => {
      if (drag?.id === id) Object.assign(drag, { left: event.clientX - drag.x, top: event.clientY - drag.y });
    });
    frame.addEventListener("pointerup", () => {
      const view = currentView(grid);
      const entry = shown.get(id);
      if (drag?.id === id && view && entry) {
        const { left, top } = drag;
        const { box } = entry.chart;
        if (Math.hypot(left, top) > 3) host.charts.move(id, Math.max(0, box.left + (left / view.scale) * 0.75), Math.max(0, box.top + (top / view.scale) * 0.75));
        else host.charts.activate(id);
      }
      drag = undefined;
      lastView = "";
    });
    frame.addEventListener("keydown", (event) => {
      if (event.key === "Delete" || event.key === "Backspace") host.charts.remove(id);
    });
    // Scrolling goes on below a chart.
    frame.addEventListener("wheel", (event) => {
      event.preventDefault();
      canvas()?.dispatchEvent(new WheelEvent("wheel", event));
    }, { passive: false });
    return frame;
  }

  const canvas = (): HTMLCanvasElement | null => container.querySelector<HTMLCanvasElement>("canvas[id^='univer-sheet-main-canvas']");

  function draw(charts: readonly DrawnChart[]): void {
    if (charts.length > 0 && !layer.isConnected) canvas()?.parentElement?.append(layer);
    const wanted = new Set(charts.map(({ state }) => state.id));
    for (const [id, { frame, drawing }] of shown) {
      if (wanted.has(id)) continue;
      drawing.dispose();
      frame.remove();
      shown.delete(id);
    }
    for (const chart of charts) {
      let entry = shown.get(chart.state.id);
      if (!entry) {
        const frame = make(chart.state.id);
        layer.append(frame);
        entry = { chart, frame, drawing: drawChart(frame) };
        shown.set(chart.state.id, entry);
      }
      entry.chart = chart;
      const [width, height] = [Math.round(pixels(chart.box.width)), Math.round(pixels(chart.box.height))];
      Object.assign(entry.frame.style, { width: `${width}px`, height: `${height}px` });
      const { border } = chart.state.look ?? {};
      // Where nobody has given a border, the style sheet's holds.
      entry.frame.style.outlineColor = border?.lineStyle === "None" ? "transparent" : border?.color ?? "";
      entry.frame.style.outlineWidth = border?.weight === undefined ? "" : `${pixels(border.weight)}px`;
      entry.frame.style.borderRadius = chart.state.roundedCorners ? "12px" : "";
      entry.frame.hidden = width < 2 || height < 2;
      entry.frame.setAttribute("aria-label", name(chart.state.title?.visible === false ? chart.state.name : chart.title));
      if (!entry.frame.hidden) entry.drawing.show(chart, width, height);
    }
    lastView = "";
  }

  let isAsked = false;
  let isDrawing = false;
  /** Once things have come to rest: a batch of many changes is drawn once. */
  function redraw(): void {
    if (isDrawing) { isAsked = true; return; }
    isDrawing = true;
    setTimeout(() => {
      isAsked = false;
      host.charts.drawn().then(draw).catch(report).finally(() => {
        isDrawing = false;
        if (isAsked) redraw();
      });
    }, 30);
  }

  host.listenToChanges(redraw);
  engine.events.listen((event) => { if (event.type === "activated") redraw(); });
  redraw();
  follow();
}
