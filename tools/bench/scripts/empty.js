// What any content script costs: a world of its own in the page.
