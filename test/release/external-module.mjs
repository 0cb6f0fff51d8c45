// A module that notes that it has run.
window.noted.push('module');
