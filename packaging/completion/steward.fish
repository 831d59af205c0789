# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for steward(1)

set -l commands sync export demo-server
complete -c steward -f
complete -c steward -n "not __fish_seen_subcommand_from $commands" -a sync -d 'Bring the local copy of an organization up to date'
complete -c steward -n "not __fish_seen_subcommand_from $commands" -a export -d 'Write projects, members, invites or keys'
complete -c steward -n "not __fish_seen_subcommand_from $commands" -a demo-server -d 'Serve the demonstration organization'
complete -c steward -n "not __fish_seen_subcommand_from $commands" -l tour -x -a '(__fish_complete_directories)' -d 'Write pictures'
complete -c steward -n "not __fish_seen_subcommand_from $commands" -s v -l version -d 'Show the version'
complete -c steward -s h -l help -d 'Show help'
complete -c steward -n "not __fish_seen_subcommand_from demo-server" -l demo -d 'Use the demonstration organization'
complete -c steward -n "__fish_seen_subcommand_from $commands" -s q -l quiet -d 'Say nothing but errors'
complete -c steward -n "not __fish_seen_subcommand_from $commands" -l connection -x -d 'Open this connected organization'
complete -c steward -n '__fish_seen_subcommand_from sync export' -s c -l connection -x -d 'The connected organization'
complete -c steward -n '__fish_seen_subcommand_from sync export' -l force -d 'Read again what is still fresh'
complete -c steward -n '__fish_seen_subcommand_from export; and not __fish_seen_subcommand_from projects members invites keys' -a 'projects members invites keys'
complete -c steward -n '__fish_seen_subcommand_from export' -s f -l format -x -a 'csv json xlsx' -d 'Format'
complete -c steward -n '__fish_seen_subcommand_from export' -s o -l out -r -F -d 'File to write'
complete -c steward -n '__fish_seen_subcommand_from export' -l offline -d 'Write what is stored here'
complete -c steward -n '__fish_seen_subcommand_from demo-server' -l port -x -d 'Port to listen on'
complete -c steward -n '__fish_seen_subcommand_from demo-server' -l seed -x -d 'Number that decides about names'
complete -c steward -n '__fish_seen_subcommand_from demo-server' -l scale -x -a 'small full' -d 'Size of the organization'
complete -c steward -n '__fish_seen_subcommand_from demo-server' -l throttle -x -d 'Requests a minute'
