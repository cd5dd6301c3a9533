build_tar() { :; }
