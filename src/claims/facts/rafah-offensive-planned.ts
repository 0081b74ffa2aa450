import type { AuthoredFact } from '../authored.ts';

const ISRAEL = '{israel-state|israel-side|israeli-forces}';

export default {
  id: 'rafah-offensive-planned',
  kind: 'stance',
  question: 'Was Israel preparing a ground offensive in Rafah?',
  label: 'Plans for a Rafah offensive',
  topic: 'gaza-war',
  timeVarying: false,
  positions: [
    { label: 'planned', negated: 'not planned' },
    { label: 'possible', compatible: ['planned'] },
    { label: 'threatened', compatible: ['planned', 'possible'] },
    { label: 'under way' },
    { label: 'put off', compatible: ['planned', 'possible', 'threatened'] },
    { label: 'not planned' },
  ],
  // The question is of the weeks around the vote: later the answer was another one.
  frame: {
    scene: 'delegation',
    blockers: ['bound-elsewhere', 'on-condition', 'us-worries'],
    patterns: {
      planned: [
        `${ISRAEL} .. {prepares} .. {offensive} .. {rafah}`,
        `${ISRAEL} .. {prepares} .. {rafah} {offensive}`,
        `${ISRAEL} .. {prepares} .. {go-into|rafah-push} .. {rafah}`,
        `${ISRAEL} .. plans/plan/preparations {about} .. {offensive} .. {rafah} .. ready/approved/drawn`,
        `{prepares} {about} .. {offensive} .. {rafah} & ${ISRAEL}`,
      ],
      possible: [
        `~ ${ISRAEL} may/might/could .. {go-into|offensive} .. {rafah}`,
        `~ {offensive} .. {rafah} .. is/remains . possible & ${ISRAEL}`,
      ],
      threatened: [
        `~ ${ISRAEL} .. {vows-to} .. {go-into|rafah-push} .. {rafah}`,
        `~ ${ISRAEL} .. {vows-to} .. {rafah} {offensive}`,
      ],
      'under way': [
        `${ISRAEL} .. begun/began/launched/started/begins/launches .. {ground-offensive} .. {rafah}`,
        `{israeli-forces} .. entered/stormed/invaded/reached {rafah}`,
      ],
      'put off': [
        `${ISRAEL} .. {visit-put-off} .. {offensive} .. {rafah}`,
        `{offensive} .. {rafah} .. {was-put-off} & ${ISRAEL}`,
      ],
      'not planned': [
        `${ISRAEL} .. no + plans/plan/intention .. {offensive|go-into} .. {rafah}`,
        `${ISRAEL} .. {drops-plan} .. {offensive} .. {rafah}`,
      ],
    },
  },
} satisfies AuthoredFact;
