# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for steward(1)

_steward()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]-}
    local connected='--connection --demo --quiet --help'
    COMPREPLY=()
    case $prev in
        -f | --format)
            if [[ $command == plan ]]; then
                COMPREPLY=($(compgen -W 'text markdown json' -- "$cur"))
            else
                COMPREPLY=($(compgen -W 'csv json xlsx' -- "$cur"))
            fi
            return
            ;;
        --every) COMPREPLY=($(compgen -W 'day week month' -- "$cur")); return ;;
        --scale) COMPREPLY=($(compgen -W 'small full' -- "$cur")); return ;;
        -o | --out | --plan-only) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur")); return ;;
        --tour | --secrets-dir) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur")); return ;;
        -c | --connection | --port | --seed | --throttle | --latency | --type | --project | --new) return ;;
    esac
    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W 'sync export report schedule plan blueprint demo-server --demo --connection --tour --help --version' -- "$cur"))
        return
    fi
    case $command in
        sync) COMPREPLY=($(compgen -W "--force $connected" -- "$cur")) ;;
        export)
            if ((COMP_CWORD == 2)) && [[ $cur != -* ]]; then
                COMPREPLY=($(compgen -W 'projects members invites keys journal costs usage' -- "$cur"))
            else
                COMPREPLY=($(compgen -W "--format --out --offline --force --period --group-by --allow-incomplete --all-connections $connected" -- "$cur"))
            fi
            ;;
        report) COMPREPLY=($(compgen -W "--period --out --allow-incomplete --offline --force $connected" -- "$cur")) ;;
        schedule)
            COMPREPLY=($(compgen -W 'sync export report --every --at --name --replace --crontab --quiet --help' -- "$cur"))
            ;;
        plan)
            if ((COMP_CWORD == 2)); then
                COMPREPLY=($(compgen -W 'show apply continue --help' -- "$cur"))
            elif [[ $cur == -* ]]; then
                case ${COMP_WORDS[2]} in
                    show) COMPREPLY=($(compgen -W '--format --connection --quiet --help' -- "$cur")) ;;
                    apply) COMPREPLY=($(compgen -W "--yes --type --anyway --secrets-dir --wait $connected" -- "$cur")) ;;
                    continue)
                        COMPREPLY=($(compgen -W '--drop --anyway --secrets-dir --wait --connection --quiet --help' -- "$cur"))
                        ;;
                esac
            elif [[ ${COMP_WORDS[2]} != continue ]]; then
                compopt -o filenames 2>/dev/null
                COMPREPLY=($(compgen -f -- "$cur"))
            fi
            ;;
        blueprint)
            if ((COMP_CWORD == 2)); then
                COMPREPLY=($(compgen -W 'export apply --help' -- "$cur"))
            elif [[ $cur == -* && ${COMP_WORDS[2]} == apply ]]; then
                COMPREPLY=($(compgen -W "--project --new --plan-only --invite --yes --secrets-dir $connected" -- "$cur"))
            elif [[ $cur == -* ]]; then
                COMPREPLY=($(compgen -W "--out $connected" -- "$cur"))
            elif [[ ${COMP_WORDS[2]} == apply ]]; then
                compopt -o filenames 2>/dev/null
                COMPREPLY=($(compgen -f -- "$cur"))
            fi
            ;;
        demo-server) COMPREPLY=($(compgen -W '--port --seed --scale --throttle --latency --quiet --help' -- "$cur")) ;;
    esac
}
complete -F _steward steward
