# fish completion for watchpost
complete -c watchpost -f
complete -c watchpost -s h -l help -d 'Show all options'
complete -c watchpost -l help-all -d 'Show all options, those of Qt included'
complete -c watchpost -s v -l version -d 'Show the version'
complete -c watchpost -l demo -d 'Start an embedded demo server and fill in its login'
complete -c watchpost -l profile -x -a '(__fish_complete_directories)' -d 'Keep settings, cameras and alarms in this folder'
complete -c watchpost -l server -x -a '(__fish_print_hostnames)' -d 'The server to log in to'
complete -c watchpost -l tls -d 'Connect with TLS'
complete -c watchpost -l user -x -d 'The name of the account'
complete -c watchpost -l password-stdin -d 'Read the password from the first line of standard input'
complete -c watchpost -l log-in -d 'Log in at once'
complete -c watchpost -l minimized -d 'Start with the window minimized, in the tray where there is one'
complete -c watchpost -l debug-info -d 'Print versions and folders for a bug report'
