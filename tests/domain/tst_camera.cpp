#include "domain/camera.h"

#include <QTest>

using namespace watchpost;

class TestCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIdStandsForAMissingName();
    void aNewCameraIsUnconfirmed();
    void aStateIsUnknownUntilTold();
    void everyFieldCounts();
};

void TestCamera::theIdStandsForAMissingName()
{
    Camera camera;
    camera.id = QStringLiteral("FRONT");
    QCOMPARE(displayName(camera), QStringLiteral("FRONT"));
    camera.name = QStringLiteral("Front door");
    QCOMPARE(displayName(camera), QStringLiteral("Front door"));
}

void TestCamera::aNewCameraIsUnconfirmed()
{
    QCOMPARE(Camera().binding, Binding::Unconfirmed); // so that nothing typed is taken for synchronised
}

void TestCamera::aStateIsUnknownUntilTold()
{
    QCOMPARE(CameraStateChange().state, OnlineState::Unknown);
}

void TestCamera::everyFieldCounts()
{
    const Camera camera{.id = QStringLiteral("a"),
                        .password = QStringLiteral("b"),
                        .name = QStringLiteral("c"),
                        .binding = Binding::Refused,
                        .refusal = QStringLiteral("d")};
    QCOMPARE(camera, Camera(camera));
    QList<Camera> others(5, camera);
    others[0].id = QStringLiteral("A");
    others[1].password.clear();
    others[2].name.clear();
    others[3].binding = Binding::Confirmed;
    others[4].refusal.clear();
    for (const Camera &other : std::as_const(others))
        QVERIFY(other != camera);
}

QTEST_GUILESS_MAIN(TestCamera)
#include "tst_camera.moc"
