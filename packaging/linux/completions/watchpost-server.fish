# fish completion for watchpost-server
set -l commands serve account camera state alarm status
set -l no_command "not __fish_seen_subcommand_from $commands"
complete -c watchpost-server -f
complete -c watchpost-server -s h -l help -d 'Show all options and commands'
complete -c watchpost-server -s v -l version -d 'Show the version'
complete -c watchpost-server -l database -r -F -d 'The SQLite file'
complete -c watchpost-server -l config -r -F -d 'A configuration file'
complete -c watchpost-server -l socket -r -F -d 'The management socket'

complete -c watchpost-server -n "$no_command" -a serve -d 'Run the server'
complete -c watchpost-server -n "$no_command" -a account -d 'Manage accounts'
complete -c watchpost-server -n "$no_command" -a camera -d 'Manage cameras'
complete -c watchpost-server -n "$no_command" -a state -d 'Say whether a camera is online'
complete -c watchpost-server -n "$no_command" -a alarm -d 'Raise an alarm'
complete -c watchpost-server -n "$no_command" -a status -d 'Connections, accounts, pushes, queues'

complete -c watchpost-server -n '__fish_seen_subcommand_from serve' -l listen -x -d 'The control port'
complete -c watchpost-server -n '__fish_seen_subcommand_from serve' -l data-ports -x -d 'The data ports'
complete -c watchpost-server -n '__fish_seen_subcommand_from serve' -l tls -d 'TLS with a certificate that the server makes itself'
complete -c watchpost-server -n '__fish_seen_subcommand_from serve' -l tls-name -x -d 'Names and addresses of that certificate'
complete -c watchpost-server -n '__fish_seen_subcommand_from serve' -l tls-certificate -r -F -d 'PEM certificate chain'
complete -c watchpost-server -n '__fish_seen_subcommand_from serve' -l tls-key -r -F -d 'PEM private key'
complete -c watchpost-server -n '__fish_seen_subcommand_from serve' -l no-register -d 'An upload does not register an unknown camera'
complete -c watchpost-server -n '__fish_seen_subcommand_from serve' -l accounts-per-camera -x -d 'How many accounts may have the same camera'
complete -c watchpost-server -n '__fish_seen_subcommand_from serve' -l cameras-per-account -x -d 'How many cameras an account may register by uploads'
complete -c watchpost-server -n '__fish_seen_subcommand_from serve' -l simulate -x -d 'That many invented cameras'
complete -c watchpost-server -n '__fish_seen_subcommand_from serve' -l simulate-rate -x -d 'Their state changes a second'
complete -c watchpost-server -n '__fish_seen_subcommand_from serve' -l seed -x -d 'What their changes follow from'

complete -c watchpost-server -n '__fish_seen_subcommand_from account' -a 'add list password remove'
complete -c watchpost-server -n '__fish_seen_subcommand_from camera' -a 'add import list remove bind unbind'
complete -c watchpost-server -n '__fish_seen_subcommand_from camera; and __fish_seen_subcommand_from import' -F
complete -c watchpost-server -n '__fish_seen_subcommand_from camera' -l account -x -d 'The account'
complete -c watchpost-server -n '__fish_seen_subcommand_from account camera' -l password-stdin -d 'Read the password from standard input'
complete -c watchpost-server -n '__fish_seen_subcommand_from state' -a 'true false null'
complete -c watchpost-server -n '__fish_seen_subcommand_from alarm' -a 'motion person intrusion sound tamper smoke sos disconnected'
complete -c watchpost-server -n '__fish_seen_subcommand_from status' -l json -d 'As JSON'
