import { rangeAreasCollection, rangeAreasCopies, rangeTracing, workbookRangeAreas } from "./trials/range-tracing";
import { tryMembers } from "./trials/trial";

tryMembers(rangeTracing, rangeAreasCopies, workbookRangeAreas, rangeAreasCollection);
