import { type DataRule, eachClaim } from './rule.ts';

/** What a document has through another outlet is credited to the outlet that it says it relays. */
export const relaysNamed: DataRule = {
  name: 'relays-named',
  reason: 'A report that relays another is no second voice: readers are told through whom it speaks.',
  check(database) {
    const claims = eachClaim(database, ({ through }, { relays }) =>
      through === undefined || through === relays
        ? []
        : [`it is through “${through}”, its document relays ${relays ?? 'nobody'}`],
    );
    const documents = database.documents
      .filter(({ relays, claims }) => relays !== null && !claims.some(({ through }) => through === relays))
      .map(({ id, relays }) => ({
        where: `document ${id}`,
        what: `it relays “${relays}”, but no claim of it is through that outlet`,
      }));
    return [...claims, ...documents];
  },
};
