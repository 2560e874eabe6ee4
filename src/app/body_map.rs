//! The maps of face and body: vector art under `assets/map`, read into outlines and triangles.
//!
//! A path with an id is a region, which an area of a price list stands for by that id; any other
//! path is only drawn. If two regions lie over each other, the later one in the file is on top.

use earcut::Earcut;
use eframe::egui::{Pos2, Rect, Vec2, pos2, vec2};
use kurbo::{BezPath, PathEl};
use std::sync::LazyLock;

/// Largest distance of a flattened curve from its curve, in units of the art.
const TOLERANCE: f64 = 0.2;

/// One view of the face or body.
#[derive(Debug)]
pub(super) struct BodyMap {
    /// The key of its name among the words of the window.
    pub name: &'static str,
    /// Width and height of the art.
    pub size: Vec2,
    /// Regions, from the lowest to the one on top.
    pub regions: Vec<Region>,
    /// Lines that are only drawn.
    pub lines: Vec<Vec<Pos2>>,
    /// The boxes around them.
    pub line_bounds: Vec<Rect>,
}

/// A part of the face or body.
#[derive(Debug)]
pub(super) struct Region {
    /// Id that an area of a price list gives as its region.
    pub id: String,
    /// Place of its name, in units of the art.
    pub name_at: Pos2,
    /// Its closed outlines: one, or two if it is on either side.
    pub outlines: Vec<Vec<Pos2>>,
    /// The boxes around them.
    pub bounds: Vec<Rect>,
    /// Its outlines filled, each by triangles of its points.
    pub triangles: Vec<Vec<u32>>,
    /// True for a detail, which is drawn only if an area stands for it.
    pub is_detail: bool,
}

/// Face, front and back, in the order of their tabs.
pub(super) static MAPS: LazyLock<[BodyMap; 3]> = LazyLock::new(|| {
    [
        BodyMap::read("map-face", include_str!("../../assets/map/face.svg")),
        BodyMap::read("map-front", include_str!("../../assets/map/body-front.svg")),
        BodyMap::read("map-back", include_str!("../../assets/map/body-back.svg")),
    ]
});

impl BodyMap {
    /// Reads the art. What is no path is passed over; a test proves that all of it is read.
    fn read(name: &'static str, svg: &str) -> Self {
        let mut map = Self {
            name,
            size: Vec2::ZERO,
            regions: Vec::new(),
            lines: Vec::new(),
            line_bounds: Vec::new(),
        };
        let Ok(document) = roxmltree::Document::parse(svg) else { return map };
        let view = document.root_element().attribute("viewBox").map(numbers).unwrap_or_default();
        if let [_, _, width, height] = view.as_slice() {
            map.size = vec2(*width, *height);
        }
        for node in document.descendants() {
            let Some(path) = node.attribute("d").and_then(|d| BezPath::from_svg(d).ok()) else {
                continue;
            };
            let outlines = flatten(&path);
            let bounds: Vec<Rect> = outlines.iter().map(|it| Rect::from_points(it)).collect();
            let name_at = node.attribute("data-name").map(numbers);
            if let (Some(id), Some([x, y])) = (node.attribute("id"), name_at.as_deref()) {
                map.regions.push(Region {
                    id: id.to_owned(),
                    name_at: pos2(*x, *y),
                    triangles: outlines.iter().map(|outline| fill(outline)).collect(),
                    outlines,
                    bounds,
                    is_detail: node.attribute("class") == Some("detail"),
                });
            } else {
                map.lines.extend(outlines);
                map.line_bounds.extend(bounds);
            }
        }
        map
    }

    /// The region with an id.
    pub(super) fn region(&self, id: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.id == id)
    }
}

impl Region {
    /// True if a point of the art lies within.
    pub(super) fn contains(&self, point: Pos2) -> bool {
        let mut outlines = self.outlines.iter().zip(&self.bounds);
        outlines.any(|(outline, bounds)| bounds.contains(point) && is_within(outline, point))
    }

    /// The box around the outline that holds its name.
    pub(super) fn bounds_of_name(&self) -> Option<Rect> {
        self.bounds.iter().find(|bounds| bounds.contains(self.name_at)).copied()
    }
}

/// The numbers in an attribute.
fn numbers(text: &str) -> Vec<f32> {
    text.split([' ', ',']).filter_map(|number| number.parse().ok()).collect()
}

#[expect(clippy::cast_possible_truncation, reason = "points of a drawing")]
fn flatten(path: &BezPath) -> Vec<Vec<Pos2>> {
    let mut outlines: Vec<Vec<Pos2>> = Vec::new();
    kurbo::flatten(path, TOLERANCE, |element| match element {
        PathEl::MoveTo(point) => outlines.push(vec![pos2(point.x as f32, point.y as f32)]),
        PathEl::LineTo(point) => {
            if let Some(outline) = outlines.last_mut() {
                outline.push(pos2(point.x as f32, point.y as f32));
            }
        }
        _ => {}
    });
    // A closed outline comes back to its beginning, which need not stand twice.
    for outline in &mut outlines {
        if outline.len() > 2 && outline.first() == outline.last() {
            outline.pop();
        }
    }
    outlines
}

fn fill(outline: &[Pos2]) -> Vec<u32> {
    let mut triangles = Vec::new();
    let points = outline.iter().map(|point| [point.x, point.y]);
    Earcut::new().earcut(points, &[], &mut triangles);
    triangles
}

/// True if a ray from the point crosses the outline an odd number of times.
fn is_within(outline: &[Pos2], point: Pos2) -> bool {
    let ends = outline.iter().zip(outline.iter().cycle().skip(1));
    let crossings = ends.filter(|(a, b)| {
        (a.y > point.y) != (b.y > point.y)
            && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x
    });
    crossings.count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_of_the_maps_can_be_drawn_and_holds_its_own_name() {
        for map in MAPS.iter() {
            assert!(map.size.x > 0.0 && map.regions.len() >= 9, "{}", map.name);
            for region in &map.regions {
                assert!(region.triangles.iter().all(|all| all.len() >= 3), "{}", region.id);
                assert!(region.contains(region.name_at), "{}: its name is outside", region.id);
            }
        }
    }

    #[test]
    fn the_maps_have_every_region_that_a_price_list_may_name_and_no_other() {
        let on_maps: std::collections::BTreeSet<&str> =
            MAPS.iter().flat_map(|map| &map.regions).map(|region| region.id.as_str()).collect();
        assert_eq!(on_maps, crate::catalog::REGIONS.into_iter().collect());
    }

    #[test]
    fn the_art_holds_no_path_that_is_not_read() {
        let art = include_str!("../../assets/map/body-front.svg");
        let map = BodyMap::read("", art);
        let regions = art.matches(" id=\"").count();
        assert_eq!((map.regions.len(), map.region("hands").unwrap().outlines.len()), (regions, 2));
    }

    #[test]
    fn a_point_beside_a_region_is_not_within() {
        let face = MAPS[0].region("face").unwrap();
        assert!(face.contains(pos2(160.0, 150.0)));
        assert!(!face.contains(pos2(90.0, 215.0)), "the corner beside the chin");
    }
}
