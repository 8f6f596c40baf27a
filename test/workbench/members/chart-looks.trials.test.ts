import { chartAreaFormat, chartBorder, chartFill, chartFont, chartLineFormat, chartPlotArea, chartPlotAreaFormat } from "./trials/chart-looks";
import { tryMembers } from "./trials/trial";

tryMembers(chartAreaFormat, chartBorder, chartFill, chartFont, chartLineFormat, chartPlotArea, chartPlotAreaFormat);
