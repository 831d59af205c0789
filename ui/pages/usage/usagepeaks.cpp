// SPDX-License-Identifier: GPL-3.0-or-later
// The busiest minutes of models on the Usage page, beside their rate limits.
#include "app/async/settled.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/spend/spendbook.h"
#include "ui/pages/usage/limitsreader.h"
#include "ui/pages/usage/usagemodel.h"
#include "ui/pages/usage/usagepage.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/linkbutton.h"
#include "ui/support/servertext.h"

#include <algorithm>

namespace steward {

namespace {

constexpr int kProjectsRead = 5; ///< each is a request, and one may have been limited by somebody

} // namespace

QString UsagePage::peakProject() const
{
    const auto project = std::ranges::find(m_filters, UsageGrouping::Project, &UsageFilterBy::grouping);
    return project != m_filters.end() && project->members.size() == 1 ? project->members.front() : QString();
}

void UsagePage::askPeaks()
{
    const Period range = span().range(m_context.session.clock().now(), m_context.settings.policy().budgetDay);
    const Period days{startOfDay(range.from), startOfDay(range.to + kSecondsPerDay - 1)};
    auto busiest = m_context.session.spend().archive().peaks(days);
    m_tasks.run(settled(std::move(busiest), m_tasks.token()),
                [this, number = m_asked](Result<std::vector<UsagePeak>> peaks) {
                    if (number != m_asked || !peaks)
                        return;
                    m_peaks = std::move(*peaks);
                    const QString project = peakProject();
                    m_limits->want(project.isEmpty() ? busiestProjects(m_peaks, kProjectsRead) : QStringList{project});
                    showPeaks();
                });
}

void UsagePage::showPeaks()
{
    const std::vector<Headroom> peaks = headroomOf(m_peaks, peakProject(), m_limits->limits());
    const QString unknown = !m_context.session.hasKey() ? tr("The rate limits cannot be read without a key.")
                            : m_limits->isReading()     ? tr("The rate limits are being read.")
                            : m_limits->error()         ? ErrorText::of(*m_limits->error()).title
                                                        : tr("The service tells no rate limit of this model.");
    m_model->setPeaks(peaks, unknown);
    m_closest->setLink({});
    if (!peaks.empty() && peaks.front().closeness())
        //: %1: a model; %2: share of its rate limit that its busiest minute took
        m_closest->setLink(
            tr("Closest to its rate limit: %1, %2")
                .arg(servertext::isolated(peaks.front().peak.model), Format::percent(*peaks.front().closeness())));
    showColumns();
}

} // namespace steward
