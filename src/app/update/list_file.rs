//! The price lists that a file, or the program itself, holds.

use crate::{
    app::model::{FaultCause, PriceListFault, file_name},
    price_file::{self, Reading},
};
use std::path::Path;

/// The price lists that a file holds.
pub(in crate::app) fn read(path: &Path, bytes: &[u8]) -> Result<Reading, PriceListFault> {
    let name = file_name(path);
    let fault = |diagnostics| PriceListFault {
        path: path.to_owned(),
        cause: FaultCause::Diagnostics(diagnostics),
        is_folded: false,
    };
    let text = price_file::decode(&name, bytes).map_err(|diagnostic| fault(vec![diagnostic]))?;
    price_file::read(&name, &text).map_err(fault)
}

/// The bundled sample for a region such as `GB`.
pub(in crate::app) fn sample(region: Option<&str>) -> Reading {
    let sample = price_file::sample_for(region.and_then(|region| region.parse().ok()));
    match price_file::read(sample.name, sample.text) {
        Ok(reading) => reading,
        Err(mistakes) => {
            unreachable!("the bundled sample {} has mistakes: {mistakes:?}", sample.name)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_a_sample_that_is_marked_as_one() {
        for region in ["US", "GB", "DE", "AT", "FR", "ES", "IT", "PL", "PT", "BR", "ZZ"] {
            assert!(sample(Some(region)).list.is_sample(), "{region}");
        }
        assert!(sample(None).list.is_sample());
    }
}
