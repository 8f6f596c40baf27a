import { chartTrendline, chartTrendlineCollection, chartTrendlineFormat } from "./trials/chart-trendlines";
import { tryMembers } from "./trials/trial";

tryMembers(chartTrendline, chartTrendlineCollection, chartTrendlineFormat);
