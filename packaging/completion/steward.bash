# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for steward(1)

_steward()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]-}
    local connected='--connection --demo --force --quiet --help'
    COMPREPLY=()
    case $prev in
        -f | --format) COMPREPLY=($(compgen -W 'csv json xlsx' -- "$cur")); return ;;
        --scale) COMPREPLY=($(compgen -W 'small full' -- "$cur")); return ;;
        -o | --out) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur")); return ;;
        --tour) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur")); return ;;
        -c | --connection | --port | --seed | --throttle) return ;;
    esac
    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W 'sync export demo-server --demo --connection --tour --help --version' -- "$cur"))
        return
    fi
    case $command in
        sync) COMPREPLY=($(compgen -W "$connected" -- "$cur")) ;;
        export)
            if ((COMP_CWORD == 2)) && [[ $cur != -* ]]; then
                COMPREPLY=($(compgen -W 'projects members invites keys' -- "$cur"))
            else
                COMPREPLY=($(compgen -W "--format --out --offline $connected" -- "$cur"))
            fi
            ;;
        demo-server) COMPREPLY=($(compgen -W '--port --seed --scale --throttle --quiet --help' -- "$cur")) ;;
    esac
}
complete -F _steward steward
