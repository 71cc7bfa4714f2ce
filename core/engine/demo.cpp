// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/session.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace podesk {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<storage::Workspace>> makeDemo(const QString& path, const WallClock& wallClock)
{
    QFile file(u":/podesk/demo/demo.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnreadableFile, {{u"file"_s, file.fileName()}, {u"reason"_s, file.errorString()}});
    const QJsonObject demo = QJsonDocument::fromJson(file.readAll()).object();
    storage::WorkspaceSettings settings;
    settings.name = demo.value("name"_L1).toString();
    settings.clock = ClockKind::Simulated;
    settings.simulatedNow = Instant::fromText(demo.value("at"_L1).toString()).value_or(Instant{});
    auto workspace = storage::Workspace::create(path, settings);
    if (!workspace)
        return workspace;
    Engine engine(std::move(*workspace), wallClock);
    RunOptions options;
    options.actor = u"trainer"_s;
    for (const QJsonValue& step : demo.value("commands"_L1).toArray()) {
        const Result<Command> command = commandFromJson(step.toObject());
        if (!command)
            return tl::unexpected<Error>(command.error());
        const CommandOutcome outcome = engine.run(*command, options);
        if (outcome.refusal)
            return tl::unexpected<Error>(*outcome.refusal);
        // A row left out of an import is a fault of the demo's file, not something to live with.
        for (const RowOutcome& row : outcome.rows) {
            if (row.refusal)
                return tl::unexpected<Error>(*row.refusal);
        }
    }
    if (const Result<void> furnished = engine.furnishDemo(demo.value("payer"_L1).toString()); !furnished)
        return tl::unexpected<Error>(furnished.error());
    return engine.release();
}

} // namespace podesk
