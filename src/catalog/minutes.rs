//! Lengths of appointments.

/// Length of an appointment, or of a part of one: so many minutes, or from the fewest to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Minutes {
    fewest: u32,
    most: u32,
}

impl Minutes {
    /// So many minutes.
    pub fn exactly(minutes: u16) -> Self {
        Self { fewest: minutes.into(), most: minutes.into() }
    }

    /// From the fewest to the most minutes, both included; `None` if they cross.
    pub fn between(fewest: u16, most: u16) -> Option<Self> {
        (fewest <= most).then_some(Self { fewest: fewest.into(), most: most.into() })
    }

    /// The fewest minutes.
    pub fn fewest(self) -> u32 {
        self.fewest
    }

    /// The most minutes.
    pub fn most(self) -> u32 {
        self.most
    }

    /// Length of one after the other. A list has far too few entries for the sum to be too large.
    pub fn plus(self, other: Self) -> Self {
        Self {
            fewest: self.fewest.saturating_add(other.fewest),
            most: self.most.saturating_add(other.most),
        }
    }

    /// Length if it is either of two, and nobody knows which.
    pub fn or(self, other: Self) -> Self {
        Self { fewest: self.fewest.min(other.fewest), most: self.most.max(other.most) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_add_up_at_either_end_and_do_not_cross() {
        let range = Minutes::between(45, 60).unwrap();
        let sum = range.plus(Minutes::exactly(30));
        assert_eq!((sum.fewest(), sum.most()), (75, 90));
        assert_eq!(sum.or(Minutes::exactly(60)), Minutes::between(60, 90).unwrap());
        assert_eq!(Minutes::between(60, 45), None);
    }
}
