/** How a visit of Gallant’s is worded wherever the sentence itself says that it is his, by position. */
export const gallantVisit = {
  cancelled: [
    '{gallant} .. {call-off} .. {trip|talks} !{delegation}',
    '{gallant} {call-off} {trip|talks}',
    '{call-off} .. {gallant} {trip} !{delegation}',
    '{call-off} {gallant} {trip}',
    '{call-off} .. {gallant} {talks} !{delegation} !{sullivan}',
    '{call-off} {trip|talks} by/of/from/for .. {gallant}',
    '{gallant} {trip|talks} .. {call-off|off-state}',
    '{trip|talks} by/of/from/for .. {gallant} .. {call-off|off-state}',
    '{gallant} .. {not-travel} !{delegation}',
    '{gallant} {not-travel}',
    '{hold-back} .. {gallant} .. {trip|send|go-verb|washington} !{delegation}',
    '{gallant} .. {hold-back} .. {trip|send|go-verb|washington} !{delegation}',
  ],
  postponed: [
    '{gallant} .. {postpone} .. {trip|talks} !{delegation}',
    '{gallant} {postpone} {trip|talks}',
    '{postpone} .. {gallant} {trip|talks}',
    '{postpone} {trip|talks} by/of/from/for .. {gallant}',
    '{gallant} {trip|talks} .. {postpone}',
    '{trip|talks} by/of/from/for .. {gallant} .. {postpone}',
    '{gallant} {postpone} !{delegation}',
  ],
  'in doubt': ['{gallant} .. {trip|talks} .. {in-doubt}', '{trip|talks} by/of .. {gallant} .. {in-doubt}'],
  'moved to another date': ['{gallant} .. {trip} .. {rescheduled}', '{rescheduled} .. {gallant} {trip}'],
  shortened: ['{gallant} .. {cut-short} .. {trip}', '{gallant} .. {trip} .. {cut-short}'],
  'still planned': [
    '{gallant} .. {will-travel} .. {washington} !{not-travel} !{hold-back} !{call-off} !{if}',
    '{gallant} .. {will-travel} @{washington} !{delegation} !{not-travel} !{hold-back} !{call-off} !{postpone} !{if}',
  ],
};
