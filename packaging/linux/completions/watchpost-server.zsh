#compdef watchpost-server

local curcontext="$curcontext" state line
local -a common serve commands
common=(
    '(- *)'{-h,--help}'[show all options and commands]'
    '(- *)'{-v,--version}'[show the version]'
    '--database[the SQLite file]:file:_files'
    '--config[a configuration file]:file:_files'
    '--socket[the management socket]:path:_files'
)
serve=(
    '--listen[the control port]:address\:port:'
    '--data-ports[the data ports]:first-last:'
    '--tls[TLS with a certificate that the server makes itself]'
    '--tls-name[names and addresses of that certificate]:names:'
    '--tls-certificate[PEM certificate chain]:file:_files'
    '--tls-key[PEM private key]:file:_files'
    '--no-register[an upload does not register an unknown camera]'
    '--accounts-per-camera[how many accounts may have the same camera]:number:'
    '--cameras-per-account[how many cameras an account may register by uploads]:number:'
    '--simulate[that many invented cameras]:number:'
    '--simulate-rate[their state changes a second]:rate:'
    '--seed[what their changes follow from]:seed:'
)
commands=(
    'serve:run the server'
    'account:add, list, password, remove'
    'camera:add, import, list, remove, bind, unbind'
    'state:say whether a camera is online'
    'alarm:raise an alarm'
    'status:connections, accounts, pushes, queues'
)

_arguments -C $common '1: :->command' '*:: :->rest' && return
case $state in
    command)
        _describe command commands
        ;;
    rest)
        case $words[1] in
            serve)
                _arguments $common $serve
                ;;
            account)
                _arguments $common '--password-stdin[read the password from standard input]' \
                    '1:what:(add list password remove)' '2:name:'
                ;;
            camera)
                _arguments $common '--account[the account]:name:' '--password-stdin[read the password from standard input]' \
                    '1:what:(add import list remove bind unbind)' '2:ID or file:_files' '3:account:'
                ;;
            state)
                _arguments $common '1:ID, or - for standard input:(-)' '2:state:(true false null)'
                ;;
            alarm)
                _arguments $common '1:ID, or - for standard input:(-)' \
                    '2:type:(motion person intrusion sound tamper smoke sos disconnected)'
                ;;
            status)
                _arguments $common '--json[as JSON]'
                ;;
        esac
        ;;
esac
