// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/making/people.h"

#include "app/demo/random.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry final
{
    const char16_t *name;
    const char *local;
};

// Some names are hard on purpose: long, right to left, with marks, mark-up or a place-holder in them, or none at all.
constexpr Entry kCast[] = {
    {u"Ingrid Solheim", "ingrid.solheim"},
    {u"Tomás Echeverría", "tomas.echeverria"},
    {u"Adaeze Nwosu", "adaeze.nwosu"},
    {u"Henrik Brandvold", "henrik.brandvold"},
    {u"Mei-Ling Tan", "meiling.tan"},
    {u"Piet van der Aasberg", "piet.vanderaasberg"},
    {u"Oluwaseun Adeyemi-Hartington", "seun.adeyemi"},
    {u"Margarethe von Lüttichau-Oppersdorff zu Hohenwaldeck", "margarethe.vonluettichau"},
    {u"يوسف الحدّاد", "yousef.haddad"},
    {u"נועה בן־ארצי", "noa.benartzi"},
    {u"Bobby <img src=x> Tablesworth", "bobby.tablesworth"},
    {u"Percy %1 Lindqvist", "percy.lindqvist"},
    {u"Robin Okafor 🚚", "robin.okafor"},
    {u"ศิริพร วงศ์สว่าง", "siriporn.w"},
    {u"Łukasz Grzęda", "lukasz.grzeda"},
    {u"佐々木 遥", "haruka.sasaki"},
    {nullptr, "contractor.7"},
    {u"Ana Beatriz Carvalhal", "ana.carvalhal"},
    {u"Bram Dekkers", "bram.dekkers"},
    {u"Chiara Montefusco", "chiara.montefusco"},
    {u"Dmytro Hlushko", "dmytro.hlushko"},
    {u"Eilidh MacAskill", "eilidh.macaskill"},
    {u"Farrukh Yusupov", "farrukh.yusupov"},
    {u"Giulia Sartorelli", "giulia.sartorelli"},
    {u"Hana Dvořáčková", "hana.dvorackova"},
    {u"Ibrahim Kallon", "ibrahim.kallon"},
    {u"Jonas Weidemüller", "jonas.weidemueller"},
    {u"Kavya Raghunathan", "kavya.raghunathan"},
    {u"Leilani Kahananui", "leilani.kahananui"},
    {u"Mateusz Wójtowicz", "mateusz.wojtowicz"},
    {u"Nadia Benkhelifa", "nadia.benkhelifa"},
    {u"Olena Stetsenko", "olena.stetsenko"},
    {u"Pradeep Wickramage", "pradeep.wickramage"},
    {u"Quentin Delacroix-Moreau", "quentin.delacroix"},
    {u"Rasa Petrulytė", "rasa.petrulyte"},
    {u"Søren Kragh-Lauritsen", "soren.kragh"},
    {u"Tevita Fonokalafi", "tevita.fonokalafi"},
    {u"Ulla Rautavuori", "ulla.rautavuori"},
    {u"Valentina Ossorio", "valentina.ossorio"},
    {u"Wanjiru Kamotho", "wanjiru.kamotho"},
    {u"Xiomara Quintanilla", "xiomara.quintanilla"},
    {u"Yewande Bakare", "yewande.bakare"},
    {u"Zsófia Halmosi", "zsofia.halmosi"},
    {u"Aleksandar Mitrevski", "aleksandar.mitrevski"},
    {u"Bronwen Pugh-Davies", "bronwen.pugh"},
    {u"Cem Altıntaş", "cem.altintas"},
    {u"Dilnoza Rahimova", "dilnoza.rahimova"},
    {u"Emre Kocabıyık", "emre.kocabiyik"},
    {u"Fionnuala Ní Dhomhnaill", "fionnuala.nidhomhnaill"},
    {u"Gabriel Etxebarria", "gabriel.etxebarria"},
    {u"Hiroto Kanazawa", "hiroto.kanazawa"},
    {u"Isadora Pimentel", "isadora.pimentel"},
    {u"Jin-woo Baek", "jinwoo.baek"},
    {u"Katri Leppäkoski", "katri.leppakoski"},
    {u"Lindiwe Mahlobo", "lindiwe.mahlobo"},
    {u"Minh Anh Đặng", "minhanh.dang"},
    {u"Nikolaos Papadimitrakis", "nikolaos.papadimitrakis"},
    {u"Oyuunchimeg Batsaikhan", "oyuna.batsaikhan"},
    {u"Pilar Goicoechea", "pilar.goicoechea"},
    {u"Ragnhildur Þórsdóttir", "ragnhildur.thorsdottir"},
    {u"Sibusiso Radebe-Nkomo", "sibusiso.radebe"},
    {u"Tjerk Hoekzema", "tjerk.hoekzema"},
    {u"Urszula Nadolna", "urszula.nadolna"},
    {u"Viktor Szentgyörgyi", "viktor.szentgyorgyi"},
    {u"Ximena Villafranca", "ximena.villafranca"},
};

constexpr const char *kGiven[] = {"Aino",  "Amara",  "Anton", "Beatriz", "Carlos", "Chidi", "Daria",  "Diego",
                                  "Elif",  "Emeka",  "Farid", "Freya",   "Goran",  "Hanna", "Hugo",   "Imani",
                                  "Ivana", "Jamal",  "Jana",  "Kenji",   "Lars",   "Leila", "Luca",   "Marta",
                                  "Mihai", "Nadine", "Naoko", "Omar",    "Petra",  "Priya", "Rafael", "Rania",
                                  "Samir", "Selma",  "Sven",  "Tariq",   "Thea",   "Umut",  "Vera",   "Yara"};
constexpr const char *kFamily[] = {"Abara",     "Almquist",    "Barzani",  "Bellweather", "Castellan", "Czarnowski",
                                   "Dahlgaard", "Demirkan",    "Eastaugh", "Fennimore",   "Gallardo",  "Grothe",
                                   "Haverkamp", "Holloway",    "Ishikura", "Jankauskas",  "Kowalik",   "Lindholm",
                                   "Madrigal",  "Mbeki-Stone", "Nakahara", "Oduya",       "Okonjo",    "Palomares",
                                   "Quist",     "Rasmusson",   "Ravndal",  "Sandoval",    "Steinhoff", "Tarkanian",
                                   "Ulvestad",  "Vasquelle",   "Wetherby", "Yilmazer",    "Zielonka"};

} // namespace

std::vector<Person> cast()
{
    std::vector<Person> people;
    for (const Entry &entry : kCast)
        people.push_back({entry.name ? QString::fromUtf16(entry.name) : QString(),
                          QLatin1StringView(entry.local) + "@halyard-freight.example"_L1});
    return people;
}

Person anyone(Random &random, int number)
{
    const QLatin1StringView given(kGiven[random.below(std::size(kGiven))]);
    const QLatin1StringView family(kFamily[random.below(std::size(kFamily))]);
    return {given + u' ' + family,
            QString(given + u'.' + family).toLower() + u'.' + QString::number(number) + "@halyard-freight.example"_L1};
}

} // namespace steward::demo
