/** Whom the data about networks and places comes from, for a page to name. */
export interface DataCredit {
  what: 'countries' | 'network-owners';
  source: string;
  /** SPDX identifier. The network owners' names were taken out of lists of address ranges. */
  license: string;
  url: string;
}

export const dataCredits: readonly DataCredit[] = [
  {
    what: 'countries',
    source: 'ip-location-db',
    license: 'CC0-1.0',
    url: 'https://github.com/sapics/ip-location-db',
  },
  // Each of these asks to be named where its data is shown; DB-IP for a link on that very page.
  { what: 'network-owners', source: 'DB-IP.com', license: 'CC-BY-4.0', url: 'https://db-ip.com' },
  {
    what: 'network-owners',
    source: 'RouteViews',
    license: 'CC-BY-4.0',
    url: 'https://www.routeviews.org/routeviews/',
  },
  { what: 'network-owners', source: 'NRO', license: 'CC-BY-4.0', url: 'https://www.nro.net/' },
];
