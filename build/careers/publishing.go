package careers

import _ "embed"

// Publishing is the guide to publishing a site, as a page of Markdown.
//
//go:embed README.md
var Publishing string
