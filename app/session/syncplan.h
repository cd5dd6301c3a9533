// What a synchronisation has to do, as a pure function of three numbers (docs/protocol.md, "Synchronising").
#pragma once

namespace watchpost {

struct SyncPlanInput
{
    int confirmed = 0;   // local cameras that the server has confirmed, Removed ones included
    int unconfirmed = 0; // local cameras that it never confirmed (Unconfirmed and Refused)
    int server = 0;      // the server's number
    bool unbind = false; // agreed: another client may have taken cameras off, so fewer there need not mean lost there
    bool verify = false; // download whatever the numbers say
};

struct SyncPlan
{
    bool uploadUnconfirmed = false;
    bool uploadConfirmed =
        false;             // fewer there than were confirmed, and nobody can have removed them: the server lost some
    bool download = false; // after the uploads

    friend bool operator==(const SyncPlan &, const SyncPlan &) = default;
};

[[nodiscard]] SyncPlan planSync(const SyncPlanInput &input);

} // namespace watchpost
