import { tryMembers } from "./trials/trial";
import { applicationWays, rangeAreasWays, rangeWays, workbookWays, worksheetWays } from "./trials/ways";

tryMembers(applicationWays, workbookWays, worksheetWays, rangeWays, rangeAreasWays);
