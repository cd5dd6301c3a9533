// Code whose branches are counted is some fifty times slower: there a loop over everything takes one in so many, and a
// test of speed measures nothing. (tests/coverage)
#pragma once

#include <QtGlobal>

namespace watchpost::test {

[[nodiscard]] inline bool branchesAreCounted()
{
    return qEnvironmentVariableIsSet("WATCHPOST_BRANCHES_COUNTED");
}

[[nodiscard]] inline int oneIn(int many)
{
    return branchesAreCounted() ? many : 1;
}

} // namespace watchpost::test
