/** First parts of the site's page paths; each page is `PART/index.html` in the site bucket. */
export const pages = ['vacancies', 'councils', 'stories', 'application', 'lead', 'desk'] as const;

/**
 * CloudFront Function (runtime 2.0) that leads a page's path to its file: `/application/K7M4-9QXT` to
 * `/application/index.html`. By rewriting and not by error responses, which would turn the API's 404s into pages.
 */
export const pagePathsCode = `var pages = ${JSON.stringify(pages)};
function handler(event) {
  var request = event.request;
  var page = request.uri.split('/')[1];
  if (request.uri === '/') request.uri = '/index.html';
  else if (pages.indexOf(page) >= 0 && !/\\.[a-z0-9]+$/.test(request.uri)) request.uri = '/' + page + '/index.html';
  return request;
}
`;
