//! Request for sessions that are added later, as a plan of their own.

use super::{
    add_ons::RequestedAddOn, areas::RequestedArea, beside::Beside, contents::Contents,
    resolve::Request, treated::TreatedAreas, treatment::TreatmentRequest,
};
use crate::{
    catalog::{AddOn, AddOnRules, Basis, Circumstances, FeeIndex, FeeWhen, PriceList},
    estimate::{earlier::Earlier, visits::Visits},
    selection::{Selection, SessionRange},
};

/// Part of a choice that goes on with the sessions that are added later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::estimate) struct Ongoing {
    /// Each with the number of sessions that it is left for; for all of them if `None`.
    pub(in crate::estimate) add_ons: Vec<RequestedAddOn>,
    pub(in crate::estimate) earlier: Earlier,
}

impl Ongoing {
    /// Part of what is asked for. What is paid for the plan, once or by the unit, or stands beside
    /// its packages alone, was had with the sessions that were booked first.
    pub(in crate::estimate) fn of(list: &PriceList, request: &Request) -> Self {
        let beside = Beside::of(request.treatment.as_ref(), &[]);
        let stands_beside = |rules: &AddOnRules| {
            beside.is_some_and(|beside| {
                (rules.only_techniques.is_empty() || beside.is_by_one_of(&rules.only_techniques))
                    && beside.has_area_for(rules)
            })
        };
        let goes_on = |add_on: &RequestedAddOn| {
            let AddOn { basis, rules, .. } = &list[add_on.index];
            match basis {
                Basis::Once | Basis::PerUnit => false,
                Basis::PerSession | Basis::PerArea => stands_beside(rules),
            }
        };
        let add_ons = request.add_ons.iter().copied().filter(goes_on).collect();
        Self { add_ons, earlier: Earlier::default() }
    }
}

impl Request {
    /// Request for further sessions on areas whose sizes are decided. Membership, surcharges and
    /// courses that were had stay; fees, packages and what holds on the day, on the days of the
    /// sessions, with a code, for a new client or by hand does not.
    pub(in crate::estimate) fn for_later(
        &self,
        list: &PriceList,
        selection: &Selection,
        areas: &[RequestedArea],
        ongoing: &Ongoing,
        sessions: SessionRange,
    ) -> Self {
        let Ongoing { add_ons, earlier } = ongoing.clone();
        let treatment = self.treatment.as_ref().map(|treatment| TreatmentRequest {
            technique: treatment.technique,
            areas: areas.to_vec(),
            parts: treatment.parts.clone(),
            sessions,
            is_rest: treatment.is_rest,
        });
        let technique = treatment.as_ref().map(|treatment| treatment.technique);
        let chosen = add_ons.iter().map(|add_on| add_on.index);
        let contents = Contents::of(list, technique, &[], chosen);
        let had_before = self.circumstances.past_courses.iter().copied();
        let stays = |&index: &FeeIndex| {
            let fee = &list[index];
            let is_for_new = fee.when == FeeWhen::NewClients && !selection.fees.contains(&fee.id);
            fee.surcharge().is_some() && !is_for_new && contents.go_with(&fee.only_with)
        };
        Self {
            treated: TreatedAreas::of(list, treatment.as_ref(), &[]),
            fees: self.fees.iter().copied().filter(stays).collect(),
            treatment,
            add_ons,
            packages: Vec::new(),
            idle_technique: None,
            contents,
            advice: None,
            circumstances: Circumstances {
                member: self.circumstances.member,
                past_courses: had_before.chain(earlier.courses()).collect(),
                ..Circumstances::default()
            },
            holder: self.holder,
            earlier,
            visits: Visits::default(),
            manual_discount: None,
        }
    }
}
