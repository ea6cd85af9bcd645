//! The bundled samples: listed in a manifest, fetched when asked for.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::fetch;
use crate::json::{self, FromJson, object};
use crate::state::{Action, Dispatch, Incoming, Origin};

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

/// The samples and how to read them.
#[derive(Clone, PartialEq)]
pub struct Samples {
    /// The sets; empty until they arrived.
    pub sets: Rc<[SampleSet]>,
    /// Whether articles are on their way.
    pub loading: bool,
    /// Why they could not be had.
    pub error: Option<AttrValue>,
    /// Puts articles on the shelf in place of all others.
    pub read: Callback<Vec<Shelved>>,
}

/// Fetches the list of samples, and samples when asked for.
#[hook]
pub fn use_samples(dispatch: &Dispatch) -> Samples {
    let sets = use_state(|| Rc::<[SampleSet]>::from([]));
    let loading = use_state_eq(|| false);
    let error = use_state_eq(|| None::<AttrValue>);
    {
        let (sets, error) = (sets.clone(), error.clone());
        use_effect_with((), move |()| {
            spawn_local(async move {
                match manifest().await {
                    Ok(found) => sets.set(found.sets.into()),
                    Err(why) => error.set(Some(told(&why))),
                }
            });
        });
    }
    let read = {
        let (loading, error, dispatch) = (loading.clone(), error.clone(), dispatch.clone());
        use_callback((), move |wanted: Vec<Shelved>, ()| {
            let (loading, error, dispatch) = (loading.clone(), error.clone(), dispatch.clone());
            loading.set(true);
            spawn_local(async move {
                match articles(&wanted).await {
                    Ok(articles) => {
                        error.set(None);
                        dispatch.dispatch(Action::Replace { articles });
                    }
                    Err(why) => error.set(Some(told(&why))),
                }
                loading.set(false);
            });
        })
    };
    Samples { sets: Rc::clone(&sets), loading: *loading, error: (*error).clone(), read }
}

fn told(why: &str) -> AttrValue {
    format!("The samples could not be loaded ({why}). Reload the page, or paste your own articles.").into()
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
