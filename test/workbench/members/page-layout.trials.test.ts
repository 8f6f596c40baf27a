import { headerFooter, headerFooterGroup, pageLayout } from "./trials/page-layout";
import { tryMembers } from "./trials/trial";

tryMembers(pageLayout, headerFooter, headerFooterGroup);
