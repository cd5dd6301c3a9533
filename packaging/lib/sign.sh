# Signatures of a release, with GnuPG.

# With the key $1: the RPM packages, which changes them, then the sums of everything.
sign_packages() {
    rpm --define "_gpg_name $1" --define "__gpg $(command -v gpg)" --addsign "$dist"/*.rpm
    gpg --armor --export "$1" >"$dist/watchpost-key.asc"
    write_checksums
    gpg --local-user "$1" --armor --detach-sign --yes --output "$dist/SHA256SUMS.asc" "$dist/SHA256SUMS"
    verify_signatures "$dist/watchpost-key.asc"
}

# As somebody who has the packages and the public key in the file $1, and nothing else of ours.
verify_signatures() {
    local ring="$work/verify-ring"
    rm -rf "$ring"
    install -d -m 0700 "$ring"
    GNUPGHOME="$ring" gpg --batch --quiet --import "$1" &&
        GNUPGHOME="$ring" gpg --batch --verify "$dist/SHA256SUMS.asc" "$dist/SHA256SUMS" &&
        (cd "$dist" && sha256sum --check --quiet SHA256SUMS) &&
        rpm --dbpath "$ring/rpm" --import "$1" &&
        rpm --dbpath "$ring/rpm" --checksig "$dist"/*.rpm >"$work/signatures" &&
        ! grep -v ': digests signatures OK$' "$work/signatures"
}
