//! From the entries as written to a [`PriceList`]: the head of the list, then entry by entry.

use super::{
    Code,
    add_ons::{self, Nameable},
    areas, concerns,
    dates::date,
    discounts::{self, Discountable},
    entries,
    examples::{self, Choosable},
    fault::Remedy,
    fees, guide,
    lints::{self, Written, price_band::price_band},
    memberships::{self, Keepable},
    offers::{self, Offers, Referable},
    only_with::Limiting,
    packages::{self, Holdable},
    payment,
    reader::Reader,
    schema::{self, Raw},
    screening::{self, Askable},
    special_prices::{self, Specifiable},
    tax::tax,
    terms::terms,
};
use crate::{
    catalog::{Clinic, Country, PriceList, PriceListBuilder},
    money::Currency,
};

/// The version of the format that this program reads.
const SCHEMA: u16 = 1;

/// The price list of a file; `None`, or a list with gaps, if a diagnostic was reported.
pub(super) fn price_list<'s>(
    reader: &mut Reader<'s>,
    file: &schema::PriceList<'s>,
) -> Option<PriceList> {
    let whole = reader.whole_file();
    check_schema(reader, whole, file.schema)?;
    // Without a currency no amount should be blamed, so it goes on with the one of most decimals.
    let currency = currency(reader, whole, file.currency).or_else(|| "CLF".parse().ok())?;
    let clinic = clinic(reader, whole, file.clinic).unwrap_or_default();
    let mut builder = head(reader, PriceListBuilder::new(currency, clinic), whole, file)?;

    let techniques = entries::techniques(reader, &mut builder, whole, file.techniques);
    let areas = areas::areas(reader, &mut builder, whole, file.areas);
    let concerns = concerns::concerns(reader, &mut builder, &techniques, file.concerns);
    let sizes = entries::sizes(reader, &mut builder, file.sizes);
    let offers = offers::offer_entries(reader, whole, file.offers);
    let known = Referable { techniques: &techniques, areas: &areas, sizes: &sizes };
    let Offers { ids: offers, sold, special_prices: own } =
        offers::offers(reader, &mut builder, currency, &known, &offers);
    let known =
        Nameable { techniques: &techniques, areas: &areas, concerns: &concerns, offers: &offers };
    let add_ons = add_ons::add_ons(reader, &mut builder, currency, &known, file.add_ons);
    let known = Holdable { techniques: &techniques, areas: &areas, add_ons: &add_ons };
    let packages = packages::packages(reader, &mut builder, currency, &known, file.packages);
    let known = Keepable { techniques: &techniques, offers: &offers, add_ons: &add_ons };
    let memberships =
        memberships::memberships(reader, &mut builder, currency, &known, file.memberships);
    let known = Specifiable { techniques: &techniques, offers: &offers, memberships: &memberships };
    let (field, at_offers) = (file.special_prices, &own);
    let special_prices =
        special_prices::special_prices(reader, &mut builder, currency, &known, field, at_offers);
    let limiting = Limiting { techniques: &techniques, packages: &packages, add_ons: &add_ons };
    let known = Discountable { sold: limiting, memberships: &memberships };
    let discounts = discounts::discounts(reader, &mut builder, currency, &known, file.discounts);
    let fees = fees::fees(reader, &mut builder, currency, &limiting, file.fees);
    payment::deposits(reader, &mut builder, currency, &limiting, file.deposit);
    payment::instalments(reader, &mut builder, currency, &limiting, file.instalments);
    let known = Askable { techniques: &techniques, add_ons: &add_ons };
    screening::screening(reader, &mut builder, &known, file.screening);
    let known = Choosable {
        techniques: &techniques,
        areas: &areas,
        sizes: &sizes,
        concerns: &concerns,
        offers: &offers,
        add_ons: &add_ons,
        packages: &packages,
        fees: &fees,
        memberships: &memberships,
    };
    examples::examples(reader, currency, &known, file.examples);
    let limit = discounts::manual_limit(reader, currency, file.manual_discount);
    let band = price_band(reader, currency, file.price_band);
    let list = builder.manual_limit(limit).build();
    // While something is wrong, an offer may be missing only because it could not be read.
    if !reader.has_errors() {
        let written = Written {
            band,
            terms: file.terms,
            techniques: &techniques,
            areas: &areas,
            sizes: &sizes,
            sold: &sold,
            add_ons: &add_ons,
            memberships: &memberships,
            special_prices: &special_prices,
            discounts: &discounts,
        };
        lints::warn(reader, &list, &written);
    }
    Some(list)
}

/// A list of another schema may mean something else by its words, so nothing else is read.
fn check_schema<'s>(
    reader: &mut Reader<'s>,
    whole: Raw<'s>,
    schema: Option<Raw<'s>>,
) -> Option<()> {
    let raw = reader.required(
        whole,
        schema,
        "schema",
        "price list",
        "schema: 1 as the first line after the bracket",
    )?;
    if raw.text() == SCHEMA.to_string() {
        return Some(());
    }
    let message = format!("expected schema {SCHEMA}, but found {}", raw.text());
    reader.refuse(
        raw,
        Code::Schema,
        message,
        format!("write schema: {SCHEMA}, or use the Needlepoint that this list was made for"),
    )
}

fn currency<'s>(
    reader: &mut Reader<'s>,
    whole: Raw<'s>,
    field: Option<Raw<'s>>,
) -> Option<Currency> {
    let raw = reader.required(whole, field, "currency", "price list", "currency: \"GBP\"")?;
    let code = reader.text(raw)?;
    if let Ok(currency) = code.parse() {
        return Some(currency);
    }
    let remedy = match code.to_uppercase().parse::<Currency>() {
        Ok(currency) => {
            let written = format!("\"{}\"", currency.code());
            Remedy::certain(format!("write {written}"), written)
        }
        Err(_) => {
            "write the three letters of the currency, such as \"GBP\", \"EUR\" or \"USD\"".into()
        }
    };
    reader.refuse(
        raw,
        Code::NotACurrency,
        format!("expected the code of a currency, but found \"{code}\""),
        remedy,
    )
}

fn clinic<'s>(reader: &mut Reader<'s>, whole: Raw<'s>, field: Option<Raw<'s>>) -> Option<Clinic> {
    let raw = reader.required(whole, field, "clinic", "price list", "clinic: (name: \"…\")")?;
    let clinic: schema::Clinic<'s> = reader.entry(raw)?;
    let name = reader.required(raw, clinic.name, "name", "clinic", "name: \"…\"");
    Some(Clinic {
        name: reader.optional_text(name).unwrap_or_default(),
        address: clinic.address.map(|address| reader.texts(address)).unwrap_or_default(),
        phone: reader.optional_text(clinic.phone),
        email: reader.optional_text(clinic.email),
        web: reader.optional_text(clinic.web),
        practitioner: reader.optional_text(clinic.practitioner),
        credentials: reader.optional_text(clinic.credentials),
    })
}

/// Entries at the top of the list beside clinic and currency.
fn head<'s>(
    reader: &mut Reader<'s>,
    builder: PriceListBuilder,
    whole: Raw<'s>,
    file: &schema::PriceList<'s>,
) -> Option<PriceListBuilder> {
    let is_sample = file.sample.and_then(|raw| reader.flag(raw)).unwrap_or(false);
    let language =
        reader.required(whole, file.language, "language", "price list", "language: \"en-GB\"");
    let language = language.and_then(|raw| language_tag(reader, raw)).unwrap_or_default();
    let country = file.country.and_then(|raw| country(reader, raw));
    let updated = file.updated.and_then(|raw| date(reader, raw));
    let tells_savings = file.savings.and_then(|raw| reader.flag(raw)).unwrap_or(true);
    let terms = file.terms.map(|raw| terms(reader, raw)).unwrap_or_default();
    let tax = file.tax.and_then(|raw| tax(reader, raw));
    let guide = file.guide.and_then(|raw| guide::guide(reader, raw)).unwrap_or_default();
    let days = file.quote_valid_days.and_then(|raw| reader.whole(raw, 1..=3650));
    let builder = builder
        .edition(reader.edition())
        .sample(is_sample)
        .language(language)
        .country(country)
        .updated(updated)
        .savings(tells_savings)
        .terms(terms)
        .guide(guide);
    let builder = days.map_or(builder.clone(), |days| builder.quote_valid_days(days));
    builder.tax(tax).ok()
}

fn country<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<Country> {
    let code = reader.text(raw)?;
    if let Ok(country) = code.parse() {
        return Some(country);
    }
    let meant = match code.to_uppercase().as_str() {
        "UK" => "GB".to_owned(),
        code => code.to_owned(),
    };
    let remedy = if meant.parse::<Country>().is_ok() {
        let written = format!("\"{meant}\"");
        Remedy::certain(format!("write {written}"), written)
    } else {
        "write the two letters of the country, such as \"GB\", \"US\" or \"DE\"".into()
    };
    let message = format!("expected the code of a country, but found \"{code}\"");
    reader.refuse(raw, Code::NotACountry, message, remedy)
}

/// A tag of BCP 47 as far as owners need it: a language, then a region or a script.
fn language_tag<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<String> {
    let tag = reader.text(raw)?;
    let mut parts = tag.split('-');
    let language = parts.next().is_some_and(|part| {
        matches!(part.len(), 2 | 3) && part.bytes().all(|b| b.is_ascii_alphabetic())
    });
    let rest = parts.all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    });
    if language && rest {
        return Some(tag);
    }
    let message = format!("expected a language and a region, but found \"{tag}\"");
    reader.refuse(
        raw,
        Code::NotALanguage,
        message,
        "write the two short codes with a hyphen, such as \"en-GB\", \"en-US\" or \"de-DE\"",
    )
}
