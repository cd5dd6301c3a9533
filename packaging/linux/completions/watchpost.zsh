#compdef watchpost

_arguments \
    '(- *)'{-h,--help}'[show all options]' \
    '(- *)--help-all[show all options, those of Qt included]' \
    '(- *)'{-v,--version}'[show the version]' \
    '--demo[start an embedded demo server and fill in its login]' \
    '--profile[keep settings, cameras and alarms in this folder]:folder:_files -/' \
    '--server[the server to log in to]:host:_hosts' \
    '--tls[connect with TLS]' \
    '--user[the name of the account]:name:' \
    '--password-stdin[read the password from the first line of standard input]' \
    '--log-in[log in at once]' \
    '--minimized[start with the window minimized]' \
    '(- *)--debug-info[print versions and folders for a bug report]'
