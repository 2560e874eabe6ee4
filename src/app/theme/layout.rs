//! Division of the window, in points.

/// Width from which on there is a rail; below, the menu leads to the parts.
pub(in crate::app) const RAIL: f32 = 760.0;
/// Width from which on the choices stand in two columns.
pub(in crate::app) const TWO_CHOICE_COLUMNS: f32 = 1000.0;
/// Width below which all is one column with the total at the foot.
pub(in crate::app) const ONE_COLUMN: f32 = 700.0;
/// Height below which all is one column, too.
pub(in crate::app) const ONE_COLUMN_HEIGHT: f32 = 420.0;
/// The least height of the choices over the total at the foot; below, that stands under them.
pub(in crate::app) const LEAST_CHOICES: f32 = 96.0;
/// Width from which on what is told stands in three columns, and questions beside what follows.
pub(in crate::app) const THREE_COLUMNS: f32 = 820.0;
/// Part of the width that the questions take.
pub(in crate::app) const QUESTIONS: f32 = 0.64;
/// Width below which the header goes without the name of the program.
pub(in crate::app) const NO_NAME: f32 = 920.0;
/// Width below which a new patient is begun from the menu.
pub(in crate::app) const NO_NEW_PATIENT: f32 = 800.0;
/// Width below which the header's buttons lose their shortcuts.
pub(in crate::app) const NO_SHORTCUTS: f32 = 1120.0;
/// Part of the width that the estimate takes, and its least and largest width.
pub(in crate::app) const ESTIMATE: (f32, f32, f32) = (0.30, 300.0, 400.0);
/// Part of the choices' width that the first column takes.
pub(in crate::app) const FIRST_COLUMN: f32 = 0.365;
/// The patient's view at first.
pub(in crate::app) const PATIENT_WINDOW: [f32; 2] = [900.0, 700.0];
/// The window at first, and at least.
pub(in crate::app) const WINDOW: ([f32; 2], [f32; 2]) = ([1280.0, 800.0], [360.0, 300.0]);
