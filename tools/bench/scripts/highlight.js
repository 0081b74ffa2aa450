/** Runs behind mark.js: highlights thirty words that much prose is full of. */
new globalThis.Mark(document.body).mark([
  ...['people', 'year', 'world', 'country', 'government', 'state', 'city', 'money', 'police', 'court'],
  ...['school', 'family', 'health', 'water', 'food', 'house', 'music', 'book', 'company', 'market'],
  ...['report', 'minister', 'president', 'election', 'week', 'month', 'million', 'attack', 'public', 'work'],
]);
