//! Notices that the desk and the patient may be told of an estimate.

use super::{OffLater, Reduction, Total, WhyNotGiven};
use crate::catalog::{
    AddOnIndex, Advice, AreaIndex, DiscountIndex, FeeIndex, MembershipIndex, OfferIndex,
    SessionCount, SizeIndex, SpecialPriceIndex, TechniqueIndex, VisitDays,
};
use jiff::civil::Date;

/// Something that the desk and the patient should know about an estimate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// An area is not sold alone at this technique: the offer brings more areas along.
    SoldTogether {
        /// The offer that is bought instead.
        offer: OfferIndex,
        /// The areas that were not chosen.
        extra_areas: Vec<AreaIndex>,
    },
    /// An area is sold only beside others, which come along though they were not chosen.
    BroughtAlong {
        /// The areas that are sold so.
        areas: Vec<AreaIndex>,
        /// The areas that come along.
        extra_areas: Vec<AreaIndex>,
    },
    /// Areas are sold only as more of the patient's choice: some are left to her.
    MoreOfChoice {
        /// The areas that they are bought with.
        areas: Vec<AreaIndex>,
        /// Number of those that she may still choose: at least one.
        more: usize,
    },
    /// An area is part of another that is chosen too; the whole is meant.
    PartOfWhole {
        /// The part.
        part: AreaIndex,
        /// The whole.
        whole: AreaIndex,
    },
    /// A technique is in none of the chosen packages, and no area is chosen that is treated by it.
    TechniqueLeftOut(TechniqueIndex),
    /// A combination of undecided choices can't be bought and is left out, though its number of
    /// sessions can be bought in other sizes.
    CombinationNotSold {
        /// The sizes of the areas whose size is not decided.
        sizes: Vec<(AreaIndex, SizeIndex)>,
        /// The sessions.
        sessions: SessionCount,
        /// The special prices, which are for others, at which alone it is sold; empty if it is not
        /// sold at all.
        specials: Vec<SpecialPriceIndex>,
    },
    /// A discount would apply, but is not given beside the one that is better.
    NotCombined(DiscountIndex),
    /// A discount or a special price that the patient asks for, by a code or by being who it is
    /// for, is not given.
    NotGiven {
        /// The discount or special price.
        what: Reduction,
        /// The reason.
        why: WhyNotGiven,
    },
    /// Reduction of what is priced at the consultation.
    OffAtConsultation(OffLater),
    /// A course could be bought for some of the sessions, at a price that is stated at the
    /// consultation; what is bought instead has a price.
    CourseOnRequest {
        /// Whose course.
        offer: OfferIndex,
        /// Sessions that it has.
        sessions: SessionCount,
    },
    /// A discount or a special price that is given ends before a quote of today does.
    EndsBeforeQuote {
        /// The discount or special price.
        what: Reduction,
        /// Its last day.
        last_day: Date,
        /// The last day of a quote of today.
        valid_until: Date,
    },
    /// A discount or a special price that is given is for the sessions on some days alone.
    ForSessionsOnDays {
        /// The discount or special price.
        what: Reduction,
        /// The fewest sessions that fall on them.
        fewest: u16,
        /// The most: at least one.
        most: u16,
    },
    /// Fees are credited only if the plan is booked in time.
    CreditedIfBooked {
        /// The fees, each with the last day on which it is; `None` if the day of the quote is not
        /// known.
        fees: Vec<(FeeIndex, Option<Date>)>,
        /// The last day of the quote, on which its prices hold; `None` likewise.
        prices_until: Option<Date>,
        /// The total without any of these credits.
        total: Total,
    },
    /// Sessions can be bought only if enough of them fall on the days of a special price; else they
    /// are left out.
    SoldOnDaysOnly {
        /// The sessions.
        sessions: Vec<SessionCount>,
        /// The days.
        days: Vec<VisitDays>,
    },
    /// Counts within the range asked for that can't be bought exactly; they are left out.
    CountsNotSold(Vec<SessionCount>),
    /// Numbers of units of an add-on that can't be bought exactly; they are left out.
    UnitsNotSold {
        /// The add-on.
        add_on: AddOnIndex,
        /// The numbers, the smallest first.
        counts: Vec<u16>,
    },
    /// An add-on was asked for more sessions than the plan has, so it is charged for the plan's.
    AddOnCutToPlan(AddOnIndex),
    /// Of what the patient's membership holds only one period is counted, as the list does not say
    /// how far apart the sessions are.
    HeldOnce {
        /// The membership.
        membership: MembershipIndex,
        /// Position of the holding.
        holding: usize,
    },
    /// Fewer sessions than the clinic advises.
    FewerThanAdvised(Advice),
    /// More sessions than the clinic advises.
    MoreThanAdvised(Advice),
    /// So many lines are priced at the consultation, and nothing of them is known before.
    PricedAtConsultation(usize),
    /// So many sessions of what is known in part are priced at the consultation.
    SessionsPricedAtConsultation {
        /// The fewest.
        least: u16,
        /// The most: at least one.
        most: u16,
    },
    /// Applications, of an add-on that is paid for each area at each session, that are priced at
    /// the consultation.
    ApplicationsPricedAtConsultation {
        /// The fewest.
        least: u16,
        /// The most: at least one.
        most: u16,
    },
}
