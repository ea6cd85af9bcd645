//! The page of Crossread and the worker behind it.
//!
//! Data flows one way: components raise actions, the pure reducer in
//! [`state`] changes the state, [`hooks`] send the set to the worker, its
//! report comes back as an action, and [`reading`] derives from it what the
//! components show. A module uses only what stands to its right:
//! `components -> hooks -> reading -> state -> job -> json -> engine`; [`browser`] is
//! the only home of `web_sys`.

// `tags!` reads a template piece by piece.
#![recursion_limit = "512"]

pub mod app;
pub mod browser;
pub mod components;
pub mod hooks;
pub mod intake;
pub mod job;
pub mod json;
pub mod reading;
pub mod state;
pub mod words;
pub mod worker;
