// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/geo/placedatabases.h"

#include "model/base/timeus.h"

#include <maxminddb.h>
#include <netinet/in.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <mutex>

namespace postmortem {

namespace {

/// One open file.
class Database final {
public:
    explicit Database(const std::string& path) : m_open(MMDB_open(path.c_str(), MMDB_MODE_MMAP, &m_db) == MMDB_SUCCESS)
    {
    }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database()
    {
        if (m_open)
            MMDB_close(&m_db);
    }
    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] std::string title() const
    {
        const char* type = m_db.metadata.database_type;
        const auto seconds = static_cast<std::int64_t>(m_db.metadata.build_epoch);
        return std::string(type ? type : "?") + " of " + toIsoUtc(TimeUs(seconds * usPerSecond)).substr(0, 10);
    }

    /// Fills what `place` still lacks.
    void ask(const IpAddress& address, Place& place) const
    {
        sockaddr_in6 six{};
        six.sin6_family = AF_INET6;
        std::memcpy(&six.sin6_addr, address.bytes.data(), address.bytes.size());
        sockaddr_in four{};
        four.sin_family = AF_INET;
        std::memcpy(&four.sin_addr, address.bytes.data() + 12, 4);
        const auto* wanted =
            address.isIpv4() ? reinterpret_cast<const sockaddr*>(&four) : reinterpret_cast<const sockaddr*>(&six);
        int error = MMDB_SUCCESS;
        MMDB_lookup_result_s found = MMDB_lookup_sockaddr(&m_db, wanted, &error);
        if (error != MMDB_SUCCESS || !found.found_entry)
            return;
        if (place.country.empty() && place.code.empty()) {
            place.country = text(found.entry, {"country", "names", "en"});
            place.code = text(found.entry, {"country", "iso_code"});
        }
        if (place.network.empty())
            place.network = networkOf(found.entry);
    }

private:
    static std::string text(MMDB_entry_s& entry, std::vector<const char*> path)
    {
        path.push_back(nullptr);
        MMDB_entry_data_s data{};
        const bool known = MMDB_aget_value(&entry, &data, path.data()) == MMDB_SUCCESS && data.has_data
                           && data.type == MMDB_DATA_TYPE_UTF8_STRING;
        return known ? std::string(data.utf8_string, data.data_size) : std::string();
    }

    static std::string networkOf(MMDB_entry_s& entry)
    {
        const char* path[] = {"autonomous_system_number", nullptr};
        MMDB_entry_data_s data{};
        std::string network = text(entry, {"autonomous_system_organization"});
        if (MMDB_aget_value(&entry, &data, path) == MMDB_SUCCESS && data.has_data && data.type == MMDB_DATA_TYPE_UINT32)
            network = "AS" + std::to_string(data.uint32) + (network.empty() ? "" : " ") + network;
        return network;
    }

    MMDB_s m_db{};
    bool m_open;
};

class PlaceDatabases final : public PlaceSource {
public:
    explicit PlaceDatabases(std::vector<std::string> folders) : m_folders(std::move(folders)) {}

    [[nodiscard]] Place find(const IpAddress& address) const override
    {
        Place place;
        if (address.known() && !address.isPrivate())
            for (const auto& database : opened())
                database->ask(address, place);
        return place;
    }
    [[nodiscard]] std::vector<std::string> databases() const override
    {
        std::vector<std::string> titles;
        for (const auto& database : opened())
            titles.push_back(database->title());
        return titles;
    }

private:
    using Databases = std::vector<std::unique_ptr<const Database>>;

    const Databases& opened() const
    {
        std::call_once(m_once, [this] { open(); });
        return m_databases;
    }
    void open() const
    {
        for (const std::string& folder : m_folders) {
            std::error_code problem;
            std::vector<std::string> files;
            for (std::filesystem::directory_iterator entry(folder, problem), end; !problem && entry != end;
                 entry.increment(problem))
                if (entry->path().extension() == ".mmdb")
                    files.push_back(entry->path().string());
            std::ranges::sort(files); // the order of a folder is nobody's
            for (const std::string& file : files)
                if (auto database = std::make_unique<const Database>(file); database->isOpen())
                    m_databases.push_back(std::move(database));
        }
    }

    std::vector<std::string> m_folders;
    mutable std::once_flag m_once;
    mutable Databases m_databases;
};

} // namespace

std::shared_ptr<const PlaceSource> makePlaceDatabases(std::vector<std::string> folders)
{
    return std::make_shared<PlaceDatabases>(std::move(folders));
}

} // namespace postmortem
