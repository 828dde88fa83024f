import { lazyPart } from '../../components/lazy-part';

/** What draws lines only while they are in view is large, and few tables have findings enough to need it. */
export const { Part: LongList, preload: preloadLongList } = lazyPart(
  () => import(/* webpackChunkName: "long-list" */ './LongList'),
);
