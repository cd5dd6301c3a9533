// Who makes which page of the settings dialog. Each part of the program adds its own pages; none knows the others.
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace watchpost {

class SettingsDialog;
class SettingsPage;

class SettingsCoordinator : public QObject
{
    Q_OBJECT

public:
    // In the order of the list. Several pages may have the same place: they come in the order in which they were added.
    enum class Place : quint8 {
        General,
        Appearance,
        Accessibility,
        Connection,
        Alarms,
        Sounds,
        Notifications,
        Storage
    };
    // Makes the page with what is set now, as a child of `parent`; connects its signals to whom they are for.
    using PageFactory = std::function<SettingsPage *(QWidget *parent)>;

    using QObject::QObject;

    void addPage(Place place, PageFactory make);
    // With the page of that place, else the one that was shown the last time. One that is open comes to the front.
    void show(QWidget *parent, std::optional<Place> at = std::nullopt);

private:
    struct Entry
    {
        Place place;
        PageFactory make;
    };

    void fill();

    std::vector<Entry> m_entries;        // sorted by place
    std::vector<SettingsPage *> m_pages; // of the dialog that is open, beside m_entries
    QPointer<SettingsDialog> m_dialog;
    Place m_last = Place::General;
};

} // namespace watchpost
