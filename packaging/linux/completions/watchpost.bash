# bash completion for watchpost

_watchpost()
{
    local cur prev words cword
    _init_completion || return
    case $prev in
        --profile) _filedir -d; return ;;
        --server) _known_hosts_real -- "$cur"; return ;;
        --user) return ;;
    esac
    COMPREPLY=($(compgen -W '-h --help --help-all -v --version --demo --profile --server --tls --user --password-stdin
        --log-in --minimized --debug-info' -- "$cur"))
} &&
    complete -F _watchpost watchpost
