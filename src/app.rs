//! The page as a whole: state, frame and views.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{focus, page};
use crate::components::intake::intake;
use crate::components::layout::{alert, drop_veil, keys_sheet, top_bar, working};
use crate::components::reading::{press, read_view};
use crate::hooks::{self, Dispatch, Message, Scene, Screen, Tools};
use crate::state::{Phase, Tab};

/// Draws the page in place of the document's first picture of it.
pub fn mount() {
    hooks::note_early();
    yew::Renderer::<App>::with_root(page::root()).render();
}

/// The page.
pub struct App {
    scene: Rc<Scene>,
    tools: Tools,
}

impl Component for App {
    type Message = Message;
    type Properties = ();

    fn create(context: &Context<Self>) -> Self {
        let dispatch = Dispatch::to(context.link().callback(|message| message));
        let state = hooks::initial_state();
        let scene = Scene { state, screen: Screen::now(), spread: None, found: None, dispatch };
        Self { tools: Tools::new(&scene, press), scene: Rc::new(scene) }
    }

    fn update(&mut self, _: &Context<Self>, message: Message) -> bool {
        let scene = Rc::make_mut(&mut self.scene);
        match message {
            Message::Act(action) => scene.state = std::mem::take(&mut scene.state).after(action),
            Message::Change(change) => change(&mut scene.screen),
        }
        scene.screen.lasts &= scene.state.comparison.is_working();
        scene.read();
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let scene = &self.scene;
        html! {
            <>
                <a class="skip" href="#main" onclick={to_text()}>{ "Skip to the text" }</a>
                { top_bar(scene) }
                { notice(scene) }
                { view(scene) }
                { keys_sheet(scene) }
                { for scene.screen.hover.map(|files| drop_veil(files, &scene.state.shelf)) }
            </>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        self.tools.keep_up(&self.scene);
    }
}

/// Moves the keyboard to the text; the address keeps naming the view.
fn to_text() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        event.prevent_default();
        focus::to("#main");
    })
}

fn notice(scene: &Scene) -> Html {
    match &scene.state.comparison.phase {
        Phase::Failed(failure) => alert(failure, &scene.dispatch),
        _ => working(scene),
    }
}

fn view(scene: &Rc<Scene>) -> Html {
    if scene.tab() == Tab::Articles { intake(scene) } else { read_view(scene) }
}
