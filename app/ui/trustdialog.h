// A server's certificate was refused: shows what it says and what is wrong with it, and asks, where that may be asked,
// whether to trust it all the same. Not to connect is the default; trusting needs a deliberate act. A certificate that
// took the place of a trusted one is shown beside it, loudly.
#pragma once

#include "domain/certificate.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace watchpost {

class TrustDialog : public QDialog
{
    Q_OBJECT

public:
    // `running`: it came while reconnecting, not as the answer to what the person has just asked for.
    // Deletes itself when closed.
    TrustDialog(const CertificateRefusal &refusal, bool running, QWidget *parent);

    // While running neither modal nor active: it stops nobody, least of all an alarm.
    void present();

Q_SIGNALS:
    // The person has compared this very certificate and trusts it.
    void trusted(const watchpost::CertificateRefusal &refusal);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isChanged() const { return m_refusal.before.has_value(); }
    void assemble();
    void build();
    QWidget *makeBand(const QString &heading);
    void addProblems(QVBoxLayout *column);
    void addFacts(QGridLayout *grid);
    void addComparison(QGridLayout *grid);
    void addFingerprint(QGridLayout *grid, int row, const QByteArray &sha256, int column, int pairs);
    void retranslate();
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString meaning() const;
    [[nodiscard]] QString advice() const;

    CertificateRefusal m_refusal;
    bool m_running;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr; // worded; made anew with the language and the palette
    QCheckBox *m_compared;
    QDialogButtonBox *m_buttons;
    QPushButton *m_refuse;
    QPushButton *m_trust;
};

} // namespace watchpost
