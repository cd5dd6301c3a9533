// Code whose branches are counted is some fifty times slower: there a loop over everything takes one in so many, and a
// test of speed measures nothing. (tests/coverage) Nor does it under sanitizers.
#pragma once

#include <QtGlobal>

namespace watchpost::test {

[[nodiscard]] inline bool branchesAreCounted()
{
    return qEnvironmentVariableIsSet("WATCHPOST_BRANCHES_COUNTED");
}

[[nodiscard]] inline bool speedSaysNothing()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return branchesAreCounted();
#endif
}

[[nodiscard]] inline int oneIn(int many)
{
    return branchesAreCounted() ? many : 1;
}

} // namespace watchpost::test
