// Messages that nobody would think of: every command, with fields made of what could break it. Seeded.
#pragma once

#include "protocol/message.h"

#include <deque>
#include <random>
#include <string>

namespace watchpost::test {

class RandomMessages
{
public:
    explicit RandomMessages(unsigned seed)
        : m_random(seed)
    {
    }

    // Valid as its sender would make it. The views hold until forget().
    [[nodiscard]] protocol::Message next(protocol::Extensions extensions)
    {
        using namespace protocol;
        switch (m_random() % std::variant_size_v<Message>) {
        case 0:
            return Login{text(1, 40), text(0, 256)};
        case 1:
            return LoginOk{number32(), chance(2) ? std::optional(time() / 1000 * 1000) : std::nullopt, text(0, 40)};
        case 2:
            return LoginError{text(0, 400)};
        case 3:
            return CreateDataSocket{text(1, 40), text(0, 256)};
        case 4:
            return port(extensions);
        case 5:
            return DataSocketToken{text(1, 64)};
        case 6:
            return UploadCamera{text(1, 128), text(0, 256), number32(), number32()};
        case 7:
            return UploadSuccess{text(1, 128), state(), number32(), number32()};
        case 8:
            return UploadFail{text(1, 128), text(0, 100), number32(), number32()};
        case 9:
            return DownloadCamera{number32()};
        case 10:
            return DownloadSuccess{text(1, 128), text(0, 256), state(), number32(), number32()};
        case 11:
            return DownloadFail{text(0, 100)};
        case 12:
            return CheckOnlineStatus{texts(1, kMaxStatusIds)};
        case 13:
            return statuses();
        case 14:
            return PushOnlineStatus{text(1, 128), state()};
        case 15:
            return alarm(extensions);
        case 16:
            return HeartBeat{number64()};
        case 17:
            return Capabilities{texts(0, 8)};
        case 18:
            return Error{text(0, 40), text(0, 100)};
        case 19:
            return AlarmJournal{text(1, 20), number64(), number64()};
        case 20:
            return ReplayAlarms{number64()};
        case 21:
            return AckAlarms{number64()};
        case 22:
            return DeleteCamera{text(1, 128)};
        case 23:
            return DeleteSuccess{text(1, 128)};
        case 24:
            return DeleteFail{text(1, 128), text(0, 100)};
        case 25:
            return PushCameraCount{number32()};
        }
        return HeartBeat{};
    }

    void forget() { m_texts.clear(); }

    [[nodiscard]] protocol::View text(std::size_t least, std::size_t most)
    {
        static constexpr protocol::View kPieces[] = {"a",
                                                     "Z",
                                                     "0",
                                                     "-",
                                                     " ",
                                                     "%",
                                                     "%41",
                                                     "%7C",
                                                     "|",
                                                     ";",
                                                     ":",
                                                     "\n",
                                                     "\r",
                                                     protocol::View("\0", 1),
                                                     "\x7f",
                                                     "\x1b",
                                                     "\xc3\xa9",
                                                     "\xe2\x82\xac",
                                                     "\xf0\x9f\x93\xb7",
                                                     "\xe2\x80\xae",
                                                     "AA:BB:CC:DD:EE:FF"};
        std::string &out = m_texts.emplace_back();
        const std::size_t size =
            least + m_random() % (chance(8) ? most - least + 1 : std::min<std::size_t>(most - least + 1, 12));
        while (out.size() < size) {
            const protocol::View piece = kPieces[m_random() % std::size(kPieces)];
            out += out.size() + piece.size() <= most ? piece : "x";
        }
        return out;
    }

private:
    bool chance(unsigned oneIn) { return m_random() % oneIn == 0; }
    std::uint32_t number32()
    {
        return chance(4) ? 0xFFFFFFFFU : static_cast<std::uint32_t>(m_random() >> (m_random() % 32));
    }
    std::uint64_t number64() { return (std::uint64_t{number32()} << 32U | number32()) >> (m_random() % 64); }
    OnlineState state() { return static_cast<OnlineState>(m_random() % 3); }
    protocol::Timestamp time()
    {
        return std::uniform_int_distribution<protocol::Timestamp>(-62167219200000, 253402300799999)(m_random);
    }
    std::vector<protocol::View> texts(std::size_t least, std::size_t most)
    {
        std::vector<protocol::View> all(least + m_random() % (most - least + 1));
        for (protocol::View &one : all)
            one = text(1, 128);
        return all;
    }
    protocol::Message port(protocol::Extensions extensions)
    {
        protocol::ReturnDataSocketPort m;
        if (chance(4))
            return m;
        m.port = static_cast<std::uint16_t>(1 + m_random() % 65535);
        if (extensions.has(protocol::Extension::DataToken))
            m.token = text(1, 64);
        return m;
    }
    protocol::Message statuses()
    {
        protocol::ReturnOnlineStatus m;
        m.entries.resize(1 + m_random() % protocol::kMaxStatusIds);
        for (auto &entry : m.entries)
            entry = {text(1, 128), state()};
        return m;
    }
    protocol::Message alarm(protocol::Extensions extensions)
    {
        protocol::PushAlarm m{text(1, 128), text(0, 20)};
        if (extensions.has(protocol::Extension::AlarmReplay)) {
            m.sequence = number64();
            m.time = time();
        }
        return m;
    }

    std::mt19937 m_random;
    std::deque<std::string> m_texts;
};

} // namespace watchpost::test
