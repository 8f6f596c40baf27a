import { chartDataLabel, chartDataLabelFormat, chartDataLabels } from "./trials/chart-labels";
import { chartLegend, chartLegendEntry, chartLegendEntryCollection, chartLegendFormat } from "./trials/chart-legend";
import { chartAxisTitle, chartAxisTitleFormat, chartTitle, chartTitleFormat } from "./trials/chart-titles";
import { tryMembers } from "./trials/trial";

tryMembers(
  chartDataLabel, chartDataLabels, chartDataLabelFormat, chartLegend, chartLegendEntry, chartLegendEntryCollection, chartLegendFormat,
  chartTitle, chartTitleFormat, chartAxisTitle, chartAxisTitleFormat,
);
