#!/bin/sh
# Double-click this: the first time it makes a site in my-site/, and each time it opens the preview of that site in a browser.
cd "$(dirname "$0")" || exit
[ -d my-site ] || ./rolewright init my-site || exit
exec ./rolewright serve --open -s my-site
