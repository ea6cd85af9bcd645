//! The bundled samples: listed in a manifest, fetched when asked for.

use wasm_bindgen_futures::spawn_local;

use super::Dispatch;
use crate::browser::fetch;
use crate::json::{self, FromJson, object};
use crate::state::{Action, Incoming, Origin};

/// The folder of the samples in the build.
const FOLDER: &str = "seeds";

struct Manifest {
    sets: Vec<SampleSet>,
}

/// Articles about one event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleSet {
    /// Its name in addresses.
    pub id: String,
    /// Its name for the reader.
    pub title: String,
    /// One sentence about it.
    pub about: String,
    /// Its articles.
    pub articles: Vec<Shelved>,
}

/// A sample article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelved {
    /// Its file, from the folder of the samples.
    pub file: String,
    /// Its name for the reader.
    pub label: String,
    /// Its outlet or author.
    pub source: Option<String>,
    /// How long it is.
    pub words: u32,
}

object!(Manifest { sets });
object!(SampleSet { id, title, about, articles });
object!(Shelved { file, label, source, words });

/// Fetches the list of samples.
pub(super) fn list(dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    spawn_local(async move {
        let found = manifest().await;
        dispatch.change(move |screen| match found {
            Ok(found) => {
                // Two that lie side by side at the end of the list are the calmest start.
                let chosen = |set: &SampleSet| (1..=set.articles.len()).rev().map(|left| left <= 2).collect();
                screen.samples.chosen = found.sets.iter().map(chosen).collect();
                screen.samples.sets = found.sets.into();
            }
            Err(why) => screen.samples.error = Some(told(&why)),
        });
    });
}

/// Fetches samples and puts them on the shelf in place of all others.
pub fn read_samples(dispatch: &Dispatch, wanted: Vec<Shelved>) {
    let dispatch = dispatch.clone();
    dispatch.change(|screen| screen.samples.loading = true);
    spawn_local(async move {
        let error = match articles(&wanted).await {
            Ok(articles) => {
                dispatch.dispatch(Action::Replace { articles });
                None
            }
            Err(why) => Some(told(&why)),
        };
        dispatch.change(move |screen| {
            screen.samples.error = error;
            screen.samples.loading = false;
        });
    });
}

fn told(why: &str) -> String {
    format!("The samples could not be loaded ({why}). Reload the page, or paste your own articles.")
}

async fn manifest() -> Result<Manifest, String> {
    let text = fetch::text(&format!("{FOLDER}/manifest.json")).await?;
    json::parse(&text).and_then(Manifest::from_json).ok_or_else(|| "the list of them is damaged".to_owned())
}

async fn articles(wanted: &[Shelved]) -> Result<Vec<Incoming>, String> {
    let mut articles = Vec::new();
    for sample in wanted {
        let text = fetch::text(&format!("{FOLDER}/{}", sample.file)).await?;
        articles.push(Incoming {
            text: text.into(),
            source: sample.source.clone(),
            origin: Origin::Sample,
            ..Incoming::default()
        });
    }
    Ok(articles)
}
