# SPDX-FileCopyrightText: 2026 The Postmortem authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The place where Postmortem is built and run, for app/run and tests/run to source. Debian 13 and later get the packages
# of the lists; an older Debian or one of its relatives gets a Debian 13 root below the user's cache folder, made once,
# and everything runs inside it with bwrap. Nothing else of the machine is changed.
#
# A second root inside was preferred to a container: it needs no daemon, and files and windows stay the user's own.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
toolchainFolder=$here/resources/toolchain
cacheFolder=${XDG_CACHE_HOME:-$HOME/.cache}/postmortem
quiet=${quiet:-}

say() { [ -n "$quiet" ] || printf '%s\n' "$*" >&2; }
die() { printf 'postmortem: %s\n' "$*" >&2; exit 1; }

# The names in these lists of this folder.
namesIn() { (cd "$toolchainFolder" && sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@"); }

asRoot() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else die "this needs root once, and sudo is not installed. As root, run: $*"
    fi
}

# Runs a command with its output in a file that is shown only when the command fails. $1 says what it does.
logged() {
    local what=$1 log; shift
    log=$(mktemp)
    say "$what"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 25 "$log" >&2
        rm -f "$log"
        die "this failed: $what"
    fi
    rm -f "$log"
}

# Installs those of the named packages that are missing on this machine.
installHere() {
    local missing=() name
    for name in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    logged "Reading the list of packages…" asRoot apt-get update
    logged "Installing ${missing[*]}…" asRoot env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# The archive this machine takes Debian from, without a closing slash; empty when it takes none, as on a relative of Debian.
debianMirror() {
    local mirror
    mirror=$(apt-get indextargets --format '$(ORIGIN)|$(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        sed -n 's,^Debian|\(https\?://.*\)$,\1,p' | grep -v -e security -e backports | head -n 1)
    [ -n "$mirror" ] || mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
        grep -v '^ *#' | grep -o 'https\?://[^ ]*/debian/\?' | head -n 1)
    printf '%s' "${mirror%/}"
}

# A root is whole when its last step has written this file.
rootIsWhole() { [ -f "$1/etc/postmortem-toolchain" ]; }

removeRoot() {
    case $1 in "$cacheFolder"/root-*) asRoot rm -rf --one-file-system "$1" ;; esac
}

makeRoot() {
    local root=$1 part=$1.part proxy old
    installHere mmdebstrap bubblewrap debian-archive-keyring
    # Half-made ones, and those that nothing has used for a month: another checkout may need an older list.
    for old in "$cacheFolder"/root-*; do
        [ -d "$old" ] || continue
        [ -z "$(find "$old.used" -mtime -30 2>/dev/null)" ] || continue
        say "Removing an outdated or half-made toolchain…"
        removeRoot "$old"
        rm -f "$old.used"
    done
    proxy=$(apt-config shell value Acquire::http::Proxy 2>/dev/null); eval "$proxy"
    logged "Making a Debian 13 root in $root (once, some minutes and 3 GB)…" \
        asRoot mmdebstrap --mode=root --variant=minbase --architectures="$(dpkg --print-architecture)" \
        ${value:+--aptopt="Acquire::http::Proxy \"$value\""} \
        --dpkgopt='path-exclude=/usr/share/man/*' --aptopt='APT::Install-Recommends "false"' \
        --include="$(namesIn packages test-packages | paste -sd, -)" \
        --customize-hook='touch "$1/etc/resolv.conf" "$1/etc/hosts" "$1/etc/localtime.host" "$1/etc/machine-id"' \
        --customize-hook='chmod -R a+rX "$1/etc" "$1/usr" || true' \
        --customize-hook='touch "$1/etc/postmortem-toolchain"' \
        trixie "$part" $(debianMirror)
    asRoot mv "$part" "$root"
}

# Sets `inside` to the command prefix that runs something in the toolchain; installs or makes it first. "test-packages" asks
# for what tests need too; a root has it always.
prepareToolchain() {
    command -v apt-get >/dev/null || die "this system has no apt. Install what these Debian packages hold (Qt 6.8 or later, KDE Frameworks 6 SyntaxHighlighting, a C++23 compiler), then build with cmake --preset release: $(namesIn packages "$@" | paste -sd' ' -)"
    local ID= VERSION_ID= wanted
    . /etc/os-release
    inside=()
    if [ "$ID" = debian ] && { [ -z "$VERSION_ID" ] || [ "${VERSION_ID%%.*}" -ge 13 ]; }; then
        mapfile -t wanted < <(namesIn packages "$@")
        installHere "${wanted[@]}"
        return
    fi
    local root
    # The number grows when roots are made in another way.
    root=$cacheFolder/root-1-$(namesIn packages test-packages | sha256sum | cut -c1-12)
    mkdir -p "$cacheFolder"
    exec 9>"$cacheFolder/toolchain.lock"
    flock 9
    rootIsWhole "$root" && command -v bwrap >/dev/null || makeRoot "$root"
    touch "$root.used"
    exec 9>&-
    enterRoot "$root"
}

# Puts the programs of test-programs into the path; fetches and unpacks them below the cache folder when they are not there
# yet. Lists of packages of its own, for only root may renew the system's.
findTestPrograms() {
    local folder names
    mapfile -t names < <(namesIn test-programs)
    # Anew with each release of the toolchain's Debian, whose libraries they take.
    folder=$cacheFolder/programs-$({ echo "${names[@]}"; "${inside[@]}" cat /etc/os-release; } | sha256sum | cut -c1-12)
    mkdir -p "$cacheFolder"
    exec 9>"$cacheFolder/toolchain.lock"
    flock 9
    if [ ! -d "$folder" ]; then
        rm -rf "$cacheFolder"/programs-*
        logged "Fetching the programs that tests ask…" "${inside[@]}" sh -euc '
            mkdir -p "$1/lists" "$1/cache"
            cd "$1"
            shift
            apt() { apt-get -o Dir::State::lists="$PWD/lists" -o Dir::Cache="$PWD/cache" -o APT::Sandbox::User=root "$@"; }
            apt update -o Acquire::Languages=none
            apt download "$@"
            for package in *.deb; do dpkg-deb -x "$package" .; done
            rm -r lists cache ./*.deb' sh "$folder.part" "${names[@]}"
        mv "$folder.part" "$folder"
    fi
    exec 9>&-
    export PATH=$folder/usr/sbin:$folder/usr/bin:$PATH
    export LD_LIBRARY_PATH=$folder/usr/lib/postfix PYTHONPATH=$folder/usr/lib/python3/dist-packages
}

# The root's own system folders; everything of the user's at its own path; the machine's network, display and fonts.
enterRoot() {
    local root=$1 place
    inside=(bwrap --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --ro-bind "$root/var" /var
        --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --dev-bind /dev /dev --proc /proc
        --ro-bind /sys /sys --tmpfs /run --bind /tmp /tmp)
    [ ! -e "$root/usr/lib64" ] || inside+=(--symlink usr/lib64 /lib64)
    for place in /*; do
        case $place in
        /bin | /sbin | /lib* | /usr | /etc | /var | /dev | /proc | /sys | /run | /tmp | /boot | /lost+found) ;;
        *) [ ! -d "$place" ] || [ -L "$place" ] || inside+=(--bind "$place" "$place") ;;
        esac
    done
    for place in /etc/resolv.conf /etc/hosts /etc/passwd /etc/group /etc/machine-id /etc/localtime; do
        [ ! -e "$place" ] || inside+=(--ro-bind "$(readlink -f "$place")" "$(rootTarget "$root" "$place")")
    done
    inside+=(--ro-bind-try /var/log /var/log --bind-try /var/tmp /var/tmp --ro-bind-try /usr/share/fonts /usr/local/share/fonts
        --bind-try "/run/user/$(id -u)" "/run/user/$(id -u)" --ro-bind-try /run/media /run/media --chdir "$PWD")
    # A cache, a project or evidence may lie below one of the folders left out above.
    for place in "$here" "$cacheFolder" "$PWD"; do
        case $place in /usr/* | /var/* | /etc/*) inside+=(--bind "$place" "$place") ;; esac
    done
    inside+=(--unshare-pid --die-with-parent)
}

# Where a file of /etc has to be bound so that it appears at its own path: links of the root are followed.
rootTarget() {
    local target
    target=$(readlink "$1$2" 2>/dev/null) || { printf '%s' "$2"; return; }
    case $target in /*) printf '%s' "$target" ;; *) printf '%s' "$(dirname "$2")/$target" ;; esac
}

# Configures when needed and builds the named targets of a preset into build/PRESET; output only when it fails.
build() {
    local preset=$1; shift
    local folder=$here/build/$preset
    export CCACHE_DIR=${CCACHE_DIR:-$cacheFolder/ccache} CCACHE_BASEDIR=$here CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime # what precompiled headers need
    mkdir -p "$CCACHE_DIR" "$here/build"
    exec 8>"$here/build/$preset.lock"
    flock 8
    if [ ! -f "$folder/build.ninja" ]; then
        (cd "$here" && logged "Configuring ($preset)…" "${inside[@]}" cmake --preset "$preset" "${cmakeOptions[@]}")
    fi
    (cd "$here" && logged "Building ($preset; the first time takes some minutes)…" "${inside[@]}" cmake --build "$folder" --target "$@")
    exec 8>&-
}
cmakeOptions=()
