//! Type: its sizes, its weights, its files.

use eframe::egui::{FontData, FontDefinitions, FontFamily, FontId};
use std::sync::Arc;

/// A size of type. Regular and semi-bold are the only weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) enum Type {
    /// The total, as large as its column lets it be.
    Total(TotalSize),
    /// A figure in a card.
    Figure,
    /// The name of the program, the title of a dialog.
    Title,
    /// Text.
    Body,
    /// Text beside text.
    Small,
    /// The word below a picture.
    Tiny,
    /// A line of a file, all letters of one width.
    Code,
    /// The total in the patient's view.
    PatientTotal,
    /// The title of the patient's view, which names the plan.
    PatientTitle,
    /// Text in the patient's view.
    PatientText,
    /// Text beside text in the patient's view.
    PatientSmall,
}

/// Size in which the total is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) enum TotalSize {
    /// Full size, as designed.
    Full,
    /// Size for six figures.
    Large,
    /// Size for more figures, or a narrow column.
    Medium,
    /// Size for anything else.
    Small,
}

const BOLD: &str = "semi-bold";

impl Type {
    /// Those of the total, the largest first.
    pub(in crate::app) const TOTALS: [Self; 4] = [
        Self::Total(TotalSize::Full),
        Self::Total(TotalSize::Large),
        Self::Total(TotalSize::Medium),
        Self::Total(TotalSize::Small),
    ];
    /// Those of the total in the patient's view, the largest first.
    pub(in crate::app) const PATIENT_TOTALS: [Self; 3] =
        [Self::PatientTotal, Self::Total(TotalSize::Full), Self::PatientText];

    fn size(self) -> f32 {
        match self {
            Self::Total(TotalSize::Full) => 34.0,
            Self::Total(TotalSize::Large) => 27.0,
            Self::Total(TotalSize::Medium) | Self::Figure => 22.0,
            Self::Total(TotalSize::Small) => 16.0,
            Self::Title => 15.0,
            Self::Body => 13.0,
            Self::Small => 11.5,
            Self::Tiny => 10.5,
            Self::Code => 12.0,
            Self::PatientTotal => 60.0,
            Self::PatientTitle => 26.0,
            Self::PatientText => 20.0,
            Self::PatientSmall => 17.0,
        }
    }

    /// In regular weight.
    pub(in crate::app) fn regular(self) -> FontId {
        let family =
            if self == Self::Code { FontFamily::Monospace } else { FontFamily::Proportional };
        FontId::new(self.size(), family)
    }

    /// In semi-bold weight.
    pub(in crate::app) fn bold(self) -> FontId {
        FontId::new(self.size(), FontFamily::Name(BOLD.into()))
    }
}

/// The files that the sizes are drawn with.
pub(super) fn fonts() -> FontDefinitions {
    const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/Inter-Regular-tnum.ttf");
    const SEMI_BOLD: &[u8] = include_bytes!("../../../assets/fonts/Inter-SemiBold-tnum.ttf");
    let mut fonts = FontDefinitions::default();
    let proportional = fonts.families.entry(FontFamily::Proportional).or_default();
    proportional.insert(0, "Inter".to_owned());
    let mut bold = proportional.clone();
    bold.insert(0, "Inter SemiBold".to_owned());
    fonts.families.insert(FontFamily::Name(BOLD.into()), bold);
    fonts.font_data.insert("Inter".to_owned(), Arc::new(FontData::from_static(REGULAR)));
    fonts.font_data.insert("Inter SemiBold".to_owned(), Arc::new(FontData::from_static(SEMI_BOLD)));
    fonts
}
