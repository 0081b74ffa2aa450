import type { Site } from './site.ts';

/** An article of ours, of which tests/cases/packs/northholm-ferry.json knows two facts, and the bundled pack none. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>Storm closes the strait</title><meta property="og:site_name" content="The Harbour Gazette">
<meta property="article:published_time" content="2024-02-06"><style>body { max-width: 40rem; margin: 2rem auto; font: 18px/1.7 serif; }</style></head>
<body><article><h1>Storm closes the strait</h1>
<p>NORTHHOLM – A storm closed the strait on Tuesday and the night ferry was cancelled, the harbour office said in the evening.</p>
<p>About 240 travellers were stranded in the hall of Northholm harbour, and the town opened a school for them before the morning came.</p>
<p>The first boats are expected when the wind turns, which the weather service puts at some time after the weekend.</p>
</article></body></html>`;

/** Serves it and returns its address. */
export const putFerryPage = (site: Site): string => site.put('http://harbour-gazette.test/', PAGE);
