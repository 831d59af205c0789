// SPDX-License-Identifier: GPL-3.0-or-later
// The official OpenAPI document as a judge of requests and answers, for tests. It is not part of this repository: where
// it is absent load() gives nothing and such tests skip. Debian's schema library (libvalijson-dev) was looked at: it
// brings Qt 5's development files along and does not know OpenAPI; the document uses some fifteen keywords, which stand
// here.
#pragma once

#include <optional>
#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace steward::test {

class Contract final
{
public:
    /// From $STEWARD_CONTRACT, or shared/contract/admin-openapi.json beside the source tree or one of its parents.
    [[nodiscard]] static std::optional<Contract> load();

    struct Operation
    {
        QByteArray method; ///< "GET"
        QString path;      ///< "/organization/projects/{project_id}"
        QString id;        ///< operationId
    };
    [[nodiscard]] QList<Operation> operations() const;
    /// The template of \a path, if there is one: "/organization/projects/proj_1" ->
    /// "/organization/projects/{project_id}".
    [[nodiscard]] std::optional<QString> templateOf(const QString &path) const;

    // Each gives what is wrong, in words, with the place; empty: nothing. Paths are below /v1 and start with '/'.

    /// Beyond the schemas: an error has the service's error shape, or is a bare string with 403 (BEHAVIOURS).
    [[nodiscard]] QStringList checkAnswer(const QByteArray &method, const QString &path, int status,
                                          const QByteArray &body) const;
    /// Also finds what the schemas say in prose only (limits of 'limit') and parameters and members they do not know.
    [[nodiscard]] QStringList checkRequest(const QByteArray &method, const QString &path, const QByteArray &rawQuery,
                                           const QByteArray &body) const;
    /// \a value against components/schemas/\a name.
    [[nodiscard]] QStringList checkSchema(const QString &name, const QJsonValue &value) const;

private:
    explicit Contract(QJsonObject document);
    [[nodiscard]] QJsonObject resolve(QJsonObject schema) const;
    [[nodiscard]] QJsonObject operation(const QByteArray &method, const QString &path) const;
    void validate(const QJsonObject &schema, const QJsonValue &value, const QString &at, QStringList &wrong) const;
    void validateObject(const QJsonObject &schema, const QJsonObject &object, const QString &at,
                        QStringList &wrong) const;
    [[nodiscard]] QJsonArray chosenBranches(const QJsonObject &schema, const QJsonValue &value) const;
    void checkOneOf(const QJsonArray &branches, bool exactlyOne, const QJsonValue &value, const QString &at,
                    QStringList &wrong) const;
    void checkQuery(const QJsonArray &parameters, const QByteArray &rawQuery, QStringList &wrong) const;
    void checkParameter(const QJsonObject &parameter, const QString &value, const QString &bucketWidth,
                        QStringList &wrong) const;
    void collectMembers(const QJsonObject &schema, QStringList &names) const;

    QJsonObject m_document;
    QJsonObject m_paths;
    QJsonObject m_schemas;
};

} // namespace steward::test
