#compdef rolewright
# How zsh completes rolewright; made by `rolewright completion zsh`.
_rolewright() {
  local line
  local -a found
  for line in "${(@f)$("${words[1]}" __complete "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    case $line in
      *$'\t'*) found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}") ;;
      ?*) found+=("${line//:/\\:}") ;;
    esac
  done
  if (( $#found )); then
    _describe rolewright found
  else
    _files
  fi
}
compdef _rolewright rolewright
