// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/comparedialog.h"

#include "model/items/plainwords.h"
#include "views/common/showntext.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr std::size_t mostRows = 1'000; // the worst come first
constexpr QSize firstSize(820, 560);

void setRow(QTableWidget& table, int row, const ComparedRow& compared)
{
    table.setItem(row, 0, new QTableWidgetItem(shownText(compared.name)));
    int column = 1;
    for (const auto what : {&Doings::failedLogins, &Doings::signIns, &Doings::relayed}) {
        for (const Doings* side : {&compared.before, &compared.after}) {
            auto* cell = new QTableWidgetItem(shownNumber(side->*what));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table.setItem(row, column++, cell);
        }
    }
}

void fill(QTableWidget& table, const std::vector<ComparedRow>& rows)
{
    const std::size_t count = std::min(rows.size(), mostRows);
    table.setRowCount(static_cast<int>(count));
    for (std::size_t row = 0; row < count; ++row)
        setRow(table, static_cast<int>(row), rows[row]);
}

} // namespace

CompareDialog::CompareDialog(QThreadPool& pool, SnapshotPtr snapshot, const Checklist& checklist, QWidget* parent)
    : QDialog(parent), m_pool(pool), m_snapshot(std::move(snapshot)),
      m_answer([this](const Answer& answer) { take(answer); })
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Did It Stop?"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    addHead(*layout);
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(u"compareTabs"_s);
    tabs->setAccessibleName(tr("Before and after"));
    m_addresses = addTable(u"compareAddresses"_s, tr("Hostile addresses, before and after"), tr("Address"));
    m_accounts = addTable(u"compareAccounts"_s, tr("Accounts they tried or used, before and after"), tr("Account"));
    tabs->addTab(m_addresses, tr("Addresses"));
    tabs->addTab(m_accounts, tr("Accounts"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(firstSize);
    ask([snapshot = m_snapshot, checklist] {
        const TimeUs moment = momentToCompare(*snapshot, checklist);
        return moment.known() ? moment : snapshot->totals.last;
    });
}

void CompareDialog::addHead(QVBoxLayout& layout)
{
    auto* label = new QLabel(
        tr("Compare before and after (%1):").arg(QString::fromStdString(m_snapshot->settings.zone.name())), this);
    label->setTextFormat(Qt::PlainText);
    m_moment = new QDateTimeEdit(this);
    m_moment->setObjectName(u"compareMoment"_s);
    m_moment->setAccessibleName(tr("Moment that parts before and after"));
    m_moment->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_moment->setTimeZone(QTimeZone::UTC); // the wall clock of the case's zone, taken as it is
    label->setBuddy(m_moment);
    m_verdict = new QLabel(this);
    m_verdict->setObjectName(u"compareVerdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QWidget* one :
         {static_cast<QWidget*>(label), static_cast<QWidget*>(m_moment), static_cast<QWidget*>(m_verdict)})
        layout.addWidget(one);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, [this] { ask([chosen = moment()] { return chosen; }); });
}

QTableWidget* CompareDialog::addTable(const QString& name, const QString& title, const QString& first)
{
    const QStringList heads = {first,       tr("Failed before"),  tr("after"), tr("Sign-ins before"),
                               tr("after"), tr("Relayed before"), tr("after")};
    auto* table = new QTableWidget(0, static_cast<int>(heads.size()), this);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(heads);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

TimeUs CompareDialog::moment() const
{
    return m_snapshot->settings.zone.toUtc(TimeUs(m_moment->dateTime().toMSecsSinceEpoch() * 1000));
}

void CompareDialog::ask(std::function<TimeUs()> moment)
{
    m_verdict->setText(tr("Counting …"));
    m_answer.ask(runOn(m_pool, [snapshot = m_snapshot, moment = std::move(moment)](const Cancel& cancel) -> Answer {
        return std::make_shared<const Comparison>(compareAt(*snapshot, moment(), cancel));
    }));
}

void CompareDialog::take(const Answer& answer)
{
    if (answer->moment.known()) {
        const QSignalBlocker silent(m_moment);
        const TimeUs local = m_snapshot->settings.zone.toLocal(answer->moment);
        m_moment->setDateTime(QDateTime::fromMSecsSinceEpoch(local.us / 1000, QTimeZone::UTC));
    }
    QString text = shownText(answer->verdict);
    for (const std::string& incident : answer->incidents)
        text += u'\n' + shownText(incident);
    m_verdict->setText(text);
    fill(*m_addresses, answer->addresses);
    fill(*m_accounts, answer->accounts);
}

} // namespace postmortem
