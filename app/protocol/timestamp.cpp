#include "protocol/timestamp.h"

#include <algorithm>

namespace watchpost::protocol {

namespace {

constexpr std::int64_t kMsPerDay = 86400000;

struct Civil
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
};

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysInMonth(int year, int month)
{
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : kDays[month - 1];
}

// Days since 1970-01-01, counted in 400-year eras of years that begin in March, so that the leap day comes last.
std::int64_t daysFromCivil(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return std::int64_t{era} * 146097 + dayOfEra - 719468;
}

Civil civilFrom(Timestamp time)
{
    time = std::clamp(time, kEarliestTime, kLatestTime);
    std::int64_t days = time / kMsPerDay;
    if (time % kMsPerDay < 0)
        --days;
    const auto msOfDay = static_cast<int>(time - days * kMsPerDay);

    days += 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const auto dayOfEra = static_cast<int>(days - era * 146097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int monthFromMarch = (5 * dayOfYear + 2) / 153;

    Civil c;
    c.day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
    c.month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    c.year = yearOfEra + static_cast<int>(era) * 400 + (c.month <= 2 ? 1 : 0);
    c.hour = msOfDay / 3600000;
    c.minute = msOfDay / 60000 % 60;
    c.second = msOfDay / 1000 % 60;
    c.millisecond = msOfDay % 1000;
    return c;
}

std::optional<Timestamp> timeFrom(const Civil &c)
{
    if (c.month < 1 || c.month > 12 || c.day < 1 || c.day > daysInMonth(c.year, c.month))
        return std::nullopt;
    if (c.hour > 23 || c.minute > 59 || c.second > 59)
        return std::nullopt;
    const std::int64_t seconds = (c.hour * 60 + c.minute) * 60 + c.second;
    return daysFromCivil(c.year, c.month, c.day) * kMsPerDay + seconds * 1000 + c.millisecond;
}

// Takes fixed text and digits off the front of a view; once something does not fit, nothing does.
class Scanner
{
public:
    explicit Scanner(View text)
        : m_left(text)
    {
    }

    int digits(std::size_t count)
    {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_left.empty() || m_left.front() < '0' || m_left.front() > '9') {
                m_ok = false;
                return 0;
            }
            value = value * 10 + (m_left.front() - '0');
            m_left.remove_prefix(1);
        }
        return value;
    }

    void literal(char c) { m_ok = skip(c) && m_ok; }

    // One digit or more of a fraction, cut to milliseconds.
    int fraction()
    {
        int value = digits(1) * 100;
        for (int weight = 10; !m_left.empty() && m_left.front() >= '0' && m_left.front() <= '9'; weight /= 10)
            value += digits(1) * weight;
        return value;
    }

    bool skip(char c)
    {
        if (m_left.empty() || m_left.front() != c)
            return false;
        m_left.remove_prefix(1);
        return true;
    }

    [[nodiscard]] bool isComplete() const { return m_ok && m_left.empty(); }

private:
    View m_left;
    bool m_ok = true;
};

void appendDigits(std::string &out, int value, int count)
{
    char digits[4] = {};
    for (int i = count - 1; i >= 0; --i) {
        digits[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    out.append(digits, static_cast<std::size_t>(count));
}

} // namespace

std::optional<Timestamp> parseBasicTime(View text)
{
    Scanner scanner(text);
    Civil c;
    c.year = scanner.digits(4);
    c.month = scanner.digits(2);
    c.day = scanner.digits(2);
    scanner.literal('T');
    c.hour = scanner.digits(2);
    c.minute = scanner.digits(2);
    c.second = scanner.digits(2);
    scanner.literal('.');
    c.millisecond = scanner.digits(3);
    scanner.literal('Z');
    return scanner.isComplete() ? timeFrom(c) : std::nullopt;
}

std::optional<Timestamp> parseExtendedTime(View text)
{
    Scanner scanner(text);
    Civil c;
    c.year = scanner.digits(4);
    scanner.literal('-');
    c.month = scanner.digits(2);
    scanner.literal('-');
    c.day = scanner.digits(2);
    scanner.literal('T');
    c.hour = scanner.digits(2);
    scanner.literal(':');
    c.minute = scanner.digits(2);
    scanner.literal(':');
    c.second = scanner.digits(2);
    if (scanner.skip('.'))
        c.millisecond = scanner.fraction();
    scanner.literal('Z');
    return scanner.isComplete() ? timeFrom(c) : std::nullopt;
}

void appendBasicTime(std::string &out, Timestamp time)
{
    const Civil c = civilFrom(time);
    appendDigits(out, c.year, 4);
    appendDigits(out, c.month, 2);
    appendDigits(out, c.day, 2);
    out.push_back('T');
    appendDigits(out, c.hour, 2);
    appendDigits(out, c.minute, 2);
    appendDigits(out, c.second, 2);
    out.push_back('.');
    appendDigits(out, c.millisecond, 3);
    out.push_back('Z');
}

void appendExtendedTime(std::string &out, Timestamp time)
{
    const Civil c = civilFrom(time);
    appendDigits(out, c.year, 4);
    out.push_back('-');
    appendDigits(out, c.month, 2);
    out.push_back('-');
    appendDigits(out, c.day, 2);
    out.push_back('T');
    appendDigits(out, c.hour, 2);
    out.push_back(':');
    appendDigits(out, c.minute, 2);
    out.push_back(':');
    appendDigits(out, c.second, 2);
    out.push_back('Z');
}

} // namespace watchpost::protocol
