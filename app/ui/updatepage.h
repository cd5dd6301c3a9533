// The settings' page of looking for newer versions. Only in builds that can look for some.
#pragma once

#include "ui/settingspage.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace watchpost {

// What the last look has found out, since the program started.
struct UpdateStatus
{
    enum class Result : quint8 { NotLooked, Looking, Newest, Newer, Failed };

    Result result = Result::NotLooked;
    QString version = {}; // of the newer one
    QString error = {};   // plain

    friend bool operator==(const UpdateStatus &, const UpdateStatus &) = default;
};

class UpdatePage : public SettingsPage
{
    Q_OBJECT

public:
    UpdatePage(bool looks, const QString &host, QWidget *parent = nullptr); // `host`: who is asked

    void showStatus(const UpdateStatus &status);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("download"); }
    [[nodiscard]] QStringList keywords() const override;
    [[nodiscard]] bool validate() override { return true; }
    void apply() override;

Q_SIGNALS:
    void applied(bool looks);
    void lookRequested();
    void downloadPageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showResult();

    QString m_host;
    UpdateStatus m_status;
    QCheckBox *m_looks;
    QLabel *m_hint;
    QPushButton *m_now, *m_page;
    QLabel *m_result;
};

} // namespace watchpost
