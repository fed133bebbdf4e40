package view

import _ "embed"

// Reference is the documentation of this package as a page of Markdown, for people who write templates without a Go
// toolchain. It is made from the comments of the structs, and a test keeps it current.
//
//go:embed README.md
var Reference string
