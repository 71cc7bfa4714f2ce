// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkout.h"
#include "tests/rules/decided.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

namespace {

constexpr std::array serverKinds{Delivery::Ami, Delivery::Container, Delivery::CloudFormation, Delivery::HelmChart};

CheckoutGateInputs inputsFor(ProductFamily family, Delivery delivery = Delivery::Saas)
{
    CheckoutGateInputs inputs;
    inputs.family = family;
    inputs.delivery = delivery;
    inputs.integrationOn = true;
    inputs.maySubscribe = true;
    inputs.offerCode = u"offer-1"_s;
    return inputs;
}

/// Domain.md 5.1 written out by hand: the field in 2024, in 2026, and the rule that speaks.
struct Expected
{
    bool in2024;
    bool in2026;
    const char* rule;
};

Expected expected(Edition edition, ProductFamily family, OfferKind offer, bool schedule)
{
    const char* otherAnnual = edition == Edition::E2024 ? "R10" : "R37";
    switch (family) {
    case ProductFamily::SaasContract:
    case ProductFamily::SaasContractConsumption:
        return {true, true, "R6"};
    case ProductFamily::ProfessionalServices:
        return {true, true, "R7"};
    case ProductFamily::ServerContract:
        return {true, true, "R8"};
    case ProductFamily::ServerAnnual:
        return offer == OfferKind::Private && schedule ? Expected{true, true, "R9"}
                                                       : Expected{false, true, otherAnnual};
    case ProductFamily::SaasSubscription:
    case ProductFamily::ServerHourly:
    case ProductFamily::DataExchange:
        return {false, true, "R37"};
    case ProductFamily::MachineLearning:
    case ProductFamily::Free:
    case ProductFamily::BringYourOwnLicense:
        return {false, false, "R37"};
    }
    Q_UNREACHABLE();
}

QList<Delivery> deliveriesOf(ProductFamily family)
{
    switch (family) {
    case ProductFamily::ServerContract:
    case ProductFamily::ServerAnnual:
    case ProductFamily::ServerHourly:
        return QList<Delivery>(serverKinds.begin(), serverKinds.end());
    case ProductFamily::ProfessionalServices:
        return {Delivery::Services};
    default:
        return {Delivery::Saas};
    }
}

/// Every product of 5.1 with every offer, and "what is said" about it.
template <class Visit>
void forEachProduct(Visit visit)
{
    for (const Edition edition : {Edition::E2024, Edition::E2026}) {
        for (const ProductFamily family : allProductFamilies) {
            for (const Delivery delivery : deliveriesOf(family)) {
                for (const OfferKind offer : {OfferKind::Public, OfferKind::Private}) {
                    for (const bool schedule : {false, true}) {
                        CheckoutGateInputs inputs = inputsFor(family, delivery);
                        inputs.edition = edition;
                        inputs.offer = offer;
                        inputs.hasSchedule = schedule;
                        visit(inputs);
                    }
                }
            }
        }
    }
}

QString nameOf(const CheckoutGateInputs& inputs)
{
    return QStringList{editionText(inputs.edition), productFamilyText(inputs.family), deliveryText(inputs.delivery),
                       offerKindText(inputs.offer), inputs.hasSchedule ? u"schedule"_s : u"at once"_s}
        .join(u' ');
}

} // namespace

class TestCheckoutGate : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

    Decision<CheckoutGate> gate(const CheckoutGateInputs& inputs)
    {
        return watched<CheckoutGate>([&] { return decideCheckoutGate(inputs); }, m_complaints);
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void products_data()
    {
        QTest::addColumn<CheckoutGateInputs>("inputs");
        forEachProduct([](const CheckoutGateInputs& inputs) {
            const Expected row = expected(inputs.edition, inputs.family, inputs.offer, inputs.hasSchedule);
            QTest::newRow(qUtf8Printable(QLatin1StringView(row.rule) + u": "_s + nameOf(inputs))) << inputs;
        });
    }
    void products()
    {
        QFETCH(CheckoutGateInputs, inputs);
        const Expected row = expected(inputs.edition, inputs.family, inputs.offer, inputs.hasSchedule);
        const bool has = inputs.edition == Edition::E2024 ? row.in2024 : row.in2026;
        const auto decision = gate(inputs);
        QVERIFY(decision.isAllowed());
        QCOMPARE(poFieldText(decision.outcome->field), has ? u"offered"_s : u"absent"_s);
        QCOMPARE(decision.trace.steps.first().rule, QLatin1StringView(row.rule));
        for (const TraceStep& step : decision.trace.steps) {
            const RuleEntry& entry = *findRule(step.rule);
            QVERIFY2(inputs.edition == Edition::E2024 ? entry.in2024 : entry.in2026, qPrintable(step.rule));
        }
        QCOMPARE(decision.outcome->reason.has_value(), !has);
        if (has)
            return;
        const Error& reason = *decision.outcome->reason;
        QCOMPARE(reason.code, ErrorCode::PoNotOffered);
        QCOMPARE(reason.rule, QLatin1StringView(row.rule));
        QCOMPARE(reason.details.value(u"family"_s).toString(), productFamilyText(inputs.family));
        QVERIFY(reason.details.value(u"families"_s).toStringList().contains(u"saas-contract"_s));
    }

    void deliveriesThatDoNotExist()
    {
        // A family comes in its own deliveries only; a catalogue that says otherwise gets no field.
        QCOMPARE(gate(inputsFor(ProductFamily::ServerContract, Delivery::Saas)).outcome->field, PoField::Absent);
        QCOMPARE(gate(inputsFor(ProductFamily::SaasContract, Delivery::Ami)).outcome->field, PoField::Absent);
        QCOMPARE(gate(inputsFor(ProductFamily::ProfessionalServices, Delivery::Container)).outcome->field,
                 PoField::Absent);
    }

    void whoMayEnter_data()
    {
        QTest::addColumn<ProductFamily>("family");
        QTest::addColumn<bool>("integrationOn");
        QTest::addColumn<bool>("maySubscribe");
        QTest::addColumn<PoField>("field");
        QTest::addColumn<QString>("reason");
        const auto contract = ProductFamily::SaasContract;
        QTest::newRow("R16: all is there") << contract << true << true << PoField::Offered << QString();
        QTest::newRow("R15: no integration")
            << contract << false << true << PoField::Disabled << u"R26 integration-off"_s;
        QTest::newRow("R14: no permission")
            << contract << true << false << PoField::Disabled << u"R25 subscribe-missing"_s;
        QTest::newRow("R26: neither: the integration is named")
            << contract << false << false << PoField::Disabled << u"R26 integration-off"_s;
        QTest::newRow("R37: no such product, whoever asks")
            << ProductFamily::ServerHourly << false << false << PoField::Absent << u"R37 po-not-offered"_s;
    }
    void whoMayEnter()
    {
        QFETCH(ProductFamily, family);
        QFETCH(bool, integrationOn);
        QFETCH(bool, maySubscribe);
        QFETCH(PoField, field);
        QFETCH(QString, reason);
        CheckoutGateInputs inputs = inputsFor(family, deliveriesOf(family).first());
        inputs.integrationOn = integrationOn;
        inputs.maySubscribe = maySubscribe;
        const auto decision = gate(inputs);
        QCOMPARE(poFieldText(decision.outcome->field), poFieldText(field));
        const QList<Error> reasons =
            decision.outcome->reason ? QList<Error>{*decision.outcome->reason} : QList<Error>();
        QCOMPARE(refusalTexts(reasons).join(u' '), reason);
        // Whatever the answer, the trace tells of the product, the integration and the permission.
        QCOMPARE(verdicts(decision.trace, u"R15"), QStringList(integrationOn ? u"passed"_s : u"failed"_s));
        QCOMPARE(verdicts(decision.trace, u"R14"), QStringList(maySubscribe ? u"passed"_s : u"failed"_s));
    }

    void noteNamesTheAction()
    {
        CheckoutGateInputs inputs = inputsFor(ProductFamily::SaasContract);
        inputs.maySubscribe = false;
        const auto reason = gate(inputs).outcome->reason;
        QVERIFY2(reason, "R25");
        QCOMPARE(reason->details.value(u"action"_s).toString(), u"aws-marketplace:Subscribe"_s);
    }

    void familiesOfTheText()
    {
        const QList<ProductFamily> seed{ProductFamily::SaasContract, ProductFamily::SaasContractConsumption,
                                        ProductFamily::ProfessionalServices, ProductFamily::ServerContract,
                                        ProductFamily::ServerAnnual};
        QCOMPARE(familiesWithPoField(Edition::E2024), seed);
        const QList<ProductFamily> newer = familiesWithPoField(Edition::E2026);
        for (const ProductFamily family : allProductFamilies) {
            const bool never = family == ProductFamily::MachineLearning || family == ProductFamily::Free ||
                               family == ProductFamily::BringYourOwnLicense;
            QCOMPARE(newer.count(family), never ? qsizetype{0} : qsizetype{1});
        }
    }

    void storedInputsAnswerTheSame()
    {
        forEachProduct([this](CheckoutGateInputs inputs) {
            for (const bool integrationOn : {false, true}) {
                inputs.integrationOn = integrationOn;
                inputs.maySubscribe = !integrationOn || inputs.hasSchedule;
                const QByteArray stored = QJsonDocument(inputs.toJson()).toJson();
                const auto read = CheckoutGateInputs::fromJson(QJsonDocument::fromJson(stored).object());
                QVERIFY(read.has_value());
                QCOMPARE(*read == inputs, true);
                QCOMPARE(gate(*read).trace == gate(inputs).trace, true);
            }
        });
    }

    void misshapenInputs_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field :
             {"edition", "family", "delivery", "offer", "hasSchedule", "integrationOn", "maySubscribe", "offerCode"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void misshapenInputs()
    {
        QFETCH(QString, field);
        QJsonObject object = inputsFor(ProductFamily::SaasContract).toJson();
        object.insert(field, QJsonArray());
        const auto wrong = CheckoutGateInputs::fromJson(object);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::InvalidField);
        QCOMPARE(wrong.error().details.value(u"field"_s).toString(), QString(u'/' + field));
        object.remove(field);
        QVERIFY(!CheckoutGateInputs::fromJson(object));
    }
};

QTEST_APPLESS_MAIN(TestCheckoutGate)
#include "tst_checkoutgate.moc"
