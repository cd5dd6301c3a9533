# bash completion for watchpost-server

_watchpost_server()
{
    local cur prev words cword
    _init_completion || return
    case $prev in
        --database | --config | --socket | --tls-certificate | --tls-key) _filedir; return ;;
        --listen | --data-ports | --tls-name | --accounts-per-camera | --cameras-per-account | --simulate | --simulate-rate | --seed | --account) return ;;
    esac
    local common='-h --help -v --version --database --config --socket'
    local serve='--listen --data-ports --tls --tls-name --tls-certificate --tls-key --no-register --accounts-per-camera
        --cameras-per-account --simulate
        --simulate-rate --seed'
    local word command=() skip=
    for word in "${words[@]:1:cword-1}"; do
        if [[ $skip ]]; then
            skip=
        elif [[ $word == --@(database|config|socket|tls-certificate|tls-key|listen|data-ports|tls-name|accounts-per-camera|cameras-per-account|simulate|simulate-rate|seed|account) ]]; then
            skip=1
        elif [[ $word != -?* ]]; then
            command+=("$word")
        fi
    done
    local choices=
    case "${command[*]}" in
        '') choices="serve account camera state alarm status $common $serve --account --password-stdin --json" ;;
        serve) choices="$common $serve" ;;
        account) choices='add list password remove' ;;
        camera) choices='add import list remove bind unbind' ;;
        state | alarm) choices='-' ;;
        'state '*) [[ ${#command[@]} == 2 ]] && choices='true false null' ;;
        'alarm '*) [[ ${#command[@]} == 2 ]] && choices='motion person intrusion sound tamper smoke sos disconnected' ;;
        status*) choices="$common --json" ;;
        'camera import') _filedir csv; return ;;
        'account add '* | 'account password '*) choices="$common --password-stdin" ;;
        'camera add '*) choices="$common --account --password-stdin" ;;
        'camera list'*) choices="$common --account" ;;
        *) choices=$common ;;
    esac
    COMPREPLY=($(compgen -W "$choices" -- "$cur"))
} &&
    complete -F _watchpost_server watchpost-server
