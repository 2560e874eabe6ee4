//! Places of the names of areas on a map.

use crate::app::body_map::{BodyMap, Region};
use eframe::egui::{Pos2, Rect, Vec2, pos2, vec2};

/// Distance between two places at which a name is tried, in units of the art.
const STEP: f32 = 2.0;
/// The part of a line's height that its letters take.
const LETTERS: f32 = 0.7;

/// Middles of names of these sizes, in units of the art. The regions are in the order in which they
/// lie on each other, and so are the places.
///
/// A name stands in its region, at the place that the art gives. One on which other regions lie, as
/// the parts of a face do on the face, moves up or down to a place at which its region is free. No
/// name stands on another, nor on a region over its own; if there is no such place, it is left out.
pub(super) fn places(map: &BodyMap, regions: &[&Region], sizes: &[Vec2]) -> Vec<Option<Pos2>> {
    let mut taken: Vec<Rect> = Vec::new();
    let mut places = Vec::new();
    for (position, (region, &size)) in regions.iter().zip(sizes).enumerate().rev() {
        let above = regions.get(position.saturating_add(1)..).unwrap_or_default();
        let is_free = |name: Rect| !taken.iter().any(|other| other.intersects(name));
        let is_covered = above.iter().any(|other| other.contains(region.name_at));
        let place = if is_covered {
            // Not right below another name, with which it would be read as one.
            let apart = size + vec2(0.0, size.y);
            let is_apart = |at: &Pos2| is_free(Rect::from_center_size(*at, apart));
            let fits = |at: &Pos2| is_beside_all(map, region, above, *at, size);
            beside(region).filter(fits).find(is_apart)
        } else {
            let is_alone = |at: &Pos2| is_free(Rect::from_center_size(*at, size));
            let fits = |at: &Pos2| is_within(region, *at, size);
            Some(region.name_at).filter(fits).filter(is_alone)
        };
        // Kept free even where the name has no room, so that no map shows fewer than a smaller one.
        taken.push(Rect::from_center_size(place.unwrap_or(region.name_at), size));
        places.push(place);
    }
    places.reverse();
    places
}

/// Places over and under the one that the art says, the nearest first.
fn beside(region: &Region) -> impl Iterator<Item = Pos2> {
    let at = region.name_at;
    let height = region.bounds_of_name().map_or(0.0, |bounds| bounds.height());
    let steps = std::iter::successors(Some(STEP), |far| Some(far + STEP));
    let steps = steps.take_while(move |far| *far <= height);
    steps.flat_map(move |far| [pos2(at.x, at.y - far), pos2(at.x, at.y + far)])
}

/// True if a name stands wholly in its region, and on no other that lies over it, nor on a line.
fn is_beside_all(map: &BodyMap, region: &Region, above: &[&Region], at: Pos2, size: Vec2) -> bool {
    let name = Rect::from_center_size(at, size);
    let outlines = above.iter().flat_map(|region| &region.bounds);
    is_within(region, at, size)
        && !outlines.chain(&map.line_bounds).any(|bounds| bounds.intersects(name))
}

/// True if the letters of a name stand wholly in a region.
fn is_within(region: &Region, at: Pos2, size: Vec2) -> bool {
    let letters = Rect::from_center_size(at, vec2(size.x, size.y * LETTERS));
    [letters.left_top(), letters.right_top(), letters.left_bottom(), letters.right_bottom()]
        .into_iter()
        .all(|corner| region.contains(corner))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::body_map::MAPS;

    /// Every region of a map, as in a list that has the whole of the face and all of its parts.
    fn all(map: &BodyMap) -> Vec<&Region> {
        map.regions.iter().collect()
    }

    /// Size of a name of so many letters if a unit of the art is `scale` points.
    fn size(letters: u8, scale: f32) -> Vec2 {
        vec2(f32::from(letters) * 6.5, 14.0) / scale
    }

    #[test]
    fn no_name_stands_on_another_at_any_size() {
        for (map, letters) in MAPS.iter().flat_map(|map| (2..=24).map(move |n| (map, n))) {
            for scale in [0.45, 0.6, 0.8, 1.0, 1.3, 1.6, 2.0] {
                let regions = all(map);
                let size = size(letters, scale);
                let places = places(map, &regions, &vec![size; regions.len()]);
                let names = places.into_iter().flatten();
                let names: Vec<Rect> = names.map(|at| Rect::from_center_size(at, size)).collect();
                for (position, name) in names.iter().enumerate() {
                    let others = &names[position + 1..];
                    let is_free = !others.iter().any(|other| other.intersects(*name));
                    assert!(is_free, "{}: {letters} letters at {scale}", map.name);
                }
            }
        }
    }

    #[test]
    fn a_name_gives_way_to_the_regions_on_top_of_its_own() {
        let face = &MAPS[0];
        let whole = face.region("face").unwrap();
        let parts = ["forehead", "eyes", "mouth"].map(|id| face.region(id).unwrap());
        let regions: Vec<&Region> = std::iter::once(whole).chain(parts).collect();
        let alone = places(face, &regions[..1], &[size(4, 1.5)]);
        assert_eq!(alone, [Some(whole.name_at)]);
        let beside = places(face, &regions, &[size(4, 1.5); 4]);
        let name = Rect::from_center_size(beside[0].unwrap(), size(4, 1.5));
        assert!(parts.iter().flat_map(|part| &part.bounds).all(|part| !part.intersects(name)));
        assert!(beside[1..].iter().all(Option::is_some), "{beside:?}");
        let too_small = places(face, &regions, &[size(4, 0.4); 4]);
        assert_eq!(too_small[0], None, "it stands in no part");
    }

    #[test]
    fn of_two_areas_in_one_region_only_one_has_its_name_there() {
        let map = &MAPS[1];
        let chest = map.region("chest").unwrap();
        let places = places(map, &[chest, chest], &[size(3, 1.5); 2]);
        assert_eq!(places, [None, Some(chest.name_at)]);
    }
}
