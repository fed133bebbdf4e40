// A CloudFront Function for the path /enter, and for no other: it turns a link made by cookies.sh into cookies. What is in
// them counts only with a right signature, which CloudFront checks for each page.
function handler(event) {
  var asked = event.request.querystring;
  function cookie(name) {
    return { value: asked[name] ? asked[name].value : '', attributes: 'Path=/; Secure; HttpOnly; SameSite=Lax' };
  }
  return {
    statusCode: 302,
    statusDescription: 'Found',
    headers: { location: { value: '/index.html' }, 'cache-control': { value: 'no-store' }, 'referrer-policy': { value: 'no-referrer' } },
    cookies: { 'CloudFront-Policy': cookie('policy'), 'CloudFront-Signature': cookie('signature'), 'CloudFront-Key-Pair-Id': cookie('id') },
  };
}
