//! A selection, resolved against a price list: ids become indexes, and what the list does not allow
//! is refused.

use super::{
    add_ons::{self, RequestedAddOn, add_ons},
    circumstances::circumstances,
    contents::Contents,
    fees::fees,
    packages::{idle_technique, packages},
    treated::TreatedAreas,
    treatment::{TreatmentRequest, treatment},
};
use crate::{
    catalog::{Advice, Circumstances, FeeIndex, PriceList, TechniqueIndex},
    estimate::{EstimateError, PlannedPackage, earlier::Earlier, held::Holder, visits::Visits},
    selection::{ManualDiscount, Selection},
};
use std::slice;

/// Most add-ons, packages and fees of one plan: more than a clinic has, and few enough that their
/// sums fit.
const MAX_EXTRAS: usize = 200;

/// Selection whose ids are resolved against a price list.
#[derive(Clone, Debug)]
pub(in crate::estimate) struct Request {
    pub(in crate::estimate) treatment: Option<TreatmentRequest>,
    /// In file order, each at most once, with its own sessions or units if given.
    pub(in crate::estimate) add_ons: Vec<RequestedAddOn>,
    /// In file order, each once.
    pub(in crate::estimate) packages: Vec<PlannedPackage>,
    /// The chosen technique, if nothing is treated by it: it is in none of the packages.
    pub(in crate::estimate) idle_technique: Option<TechniqueIndex>,
    /// Contents of the plan, those of the packages among them.
    pub(in crate::estimate) contents: Contents,
    /// Numbers of the areas of the treatment and the packages.
    pub(in crate::estimate) treated: TreatedAreas,
    /// In file order.
    pub(in crate::estimate) fees: Vec<FeeIndex>,
    pub(in crate::estimate) advice: Option<Advice>,
    /// Circumstances against which the conditions of discounts are held.
    pub(in crate::estimate) circumstances: Circumstances,
    /// The patient, if her membership holds something.
    pub(in crate::estimate) holder: Option<Holder>,
    /// Plans of the same patient that go before this one.
    pub(in crate::estimate) earlier: Earlier,
    /// Days of the sessions that some conditions ask for.
    pub(in crate::estimate) visits: Visits,
    pub(in crate::estimate) manual_discount: Option<ManualDiscount>,
}

impl Request {
    /// Resolves a selection.
    pub(in crate::estimate) fn resolve(
        list: &PriceList,
        selection: &Selection,
    ) -> Result<Self, EstimateError> {
        let treatment = treatment(list, selection)?;
        if let Some(id) = selection.concerns.iter().find(|id| list.concerns().find(id).is_none()) {
            return Err(EstimateError::UnknownConcern(id.clone()));
        }
        let technique = treatment.as_ref().map(|treatment| treatment.technique);
        let advice = treatment.as_ref().and_then(|_| list.advice(&selection.concerns, technique));
        let add_ons = add_ons(list, selection)?;
        let packages = packages(list, selection)?;
        let idle_technique = match treatment {
            Some(_) => None,
            None => idle_technique(list, selection, &packages),
        };
        let chosen = add_ons.iter().map(|add_on| add_on.index);
        let contents = Contents::of(list, technique, &packages, chosen);
        let fees = fees(list, selection, &contents)?;
        let extras = add_ons.len() + fees.len() + packages.len();
        if extras > MAX_EXTRAS {
            return Err(EstimateError::TooManyExtras { chosen: extras, limit: MAX_EXTRAS });
        }
        add_ons::check(list, selection, treatment.as_ref(), &packages, &add_ons)?;
        let circumstances = circumstances(list, selection)?;
        let in_package = packages.iter().flat_map(|package| &package.contents).next();
        let of_package = in_package.map(|content| content.techniques.as_slice());
        let own = technique.as_ref().map(slice::from_ref);
        let paced_by = own.or(of_package).unwrap_or_default();
        let holder = Holder::of(list, circumstances.member, &selection.concerns, paced_by);
        let visits =
            Visits::of(list, &circumstances, || list.widest_weeks(&selection.concerns, paced_by));
        let manual_discount = selection.manual_discount.clone();
        let treated = TreatedAreas::of(list, treatment.as_ref(), &packages);
        Ok(Self {
            treatment,
            add_ons,
            packages,
            idle_technique,
            contents,
            treated,
            fees,
            advice,
            circumstances,
            holder,
            earlier: Earlier::default(),
            visits,
            manual_discount,
        })
    }
}
