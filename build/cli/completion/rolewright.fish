# How fish completes rolewright; made by `rolewright completion fish`.
function __rolewright_complete
    set -l words (commandline -opc) (commandline -ct)
    $words[1] __complete $words[2..-1] 2>/dev/null
end
complete -c rolewright -n 'count (__rolewright_complete) >/dev/null' -f -a '(__rolewright_complete)'
