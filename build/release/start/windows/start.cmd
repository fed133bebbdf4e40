@echo off
rem Double-click this: the first time it makes a site in my-site, and each time it opens the preview of that site in a
rem browser. Close the window to stop it.
cd /d "%~dp0"
if not exist my-site rolewright.exe init my-site
if exist my-site rolewright.exe serve --open -s my-site
pause
