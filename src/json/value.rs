//! The tree of values, and values taken out of it.

use std::borrow::Cow;
use std::fmt::{self, Display};
use std::rc::Rc;

use crossread_engine::Sides;
use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeOwned, IntoDeserializer};

/// A JSON value. The numbers that are read here are whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` and `false`
    Truth(bool),
    /// A whole number.
    Number(i64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object, in its own order.
    Object(Vec<(String, Json)>),
}

/// What can be taken out of a JSON value.
pub trait FromJson: Sized {
    /// The value; `None` when it has another shape.
    fn from_json(json: Json) -> Option<Self>;

    /// The value of a field that is left out.
    #[must_use]
    fn left_out() -> Option<Self> {
        None
    }
}

/// The fields of an object.
pub struct Fields(Vec<(String, Json)>);

impl Fields {
    /// Takes a field out.
    pub fn take<T: FromJson>(&mut self, name: &str) -> Option<T> {
        match self.find(name) {
            Some(json) => T::from_json(json),
            None => T::left_out(),
        }
    }

    #[inline(never)]
    fn find(&mut self, name: &str) -> Option<Json> {
        let at = self.0.iter().position(|(own, _)| own == name)?;
        Some(self.0.swap_remove(at).1)
    }
}

impl Json {
    /// The fields of an object.
    #[must_use]
    pub fn fields(self) -> Option<Fields> {
        match self {
            Self::Object(fields) => Some(Fields(fields)),
            _ => None,
        }
    }

    /// A word of an enumeration, by the name that it is written under.
    #[must_use]
    pub fn word<T: DeserializeOwned>(self) -> Option<T> {
        let text = String::from_json(self)?;
        let reader: StrDeserializer<'_, Unknown> = text.as_str().into_deserializer();
        T::deserialize(reader).ok()
    }
}

/// A word that is none of an enumeration. Nobody asks which: an error of the
/// library's would bring what writes sentences about it.
#[derive(Debug)]
struct Unknown;

impl Display for Unknown {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Unknown {}

impl de::Error for Unknown {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

impl FromJson for String {
    fn from_json(json: Json) -> Option<Self> {
        match json {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl FromJson for Rc<str> {
    fn from_json(json: Json) -> Option<Self> {
        String::from_json(json).map(Self::from)
    }
}

impl FromJson for Cow<'static, str> {
    fn from_json(json: Json) -> Option<Self> {
        String::from_json(json).map(Cow::Owned)
    }
}

impl FromJson for u32 {
    fn from_json(json: Json) -> Option<Self> {
        match json {
            Json::Number(number) => Self::try_from(number).ok(),
            _ => None,
        }
    }
}

impl FromJson for bool {
    fn from_json(json: Json) -> Option<Self> {
        match json {
            Json::Truth(truth) => Some(truth),
            _ => None,
        }
    }

    fn left_out() -> Option<Self> {
        Some(false)
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(json: Json) -> Option<Self> {
        match json {
            Json::Null => Some(None),
            json => T::from_json(json).map(Some),
        }
    }

    fn left_out() -> Option<Self> {
        Some(None)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(json: Json) -> Option<Self> {
        match json {
            Json::List(items) => {
                // A loop is half the code of collecting, for each of two dozen types.
                let mut taken = Self::with_capacity(items.len());
                for item in items {
                    taken.push(T::from_json(item)?);
                }
                Some(taken)
            }
            _ => None,
        }
    }

    fn left_out() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn from_json(json: Json) -> Option<Self> {
        T::from_json(json).map(Self::new)
    }
}

impl<T: FromJson> FromJson for Rc<T> {
    fn from_json(json: Json) -> Option<Self> {
        T::from_json(json).map(Self::new)
    }
}

impl<T: FromJson> FromJson for Sides<T> {
    fn from_json(json: Json) -> Option<Self> {
        let mut fields = json.fields()?;
        Some(Self { a: fields.take("a")?, b: fields.take("b")? })
    }
}

/// Takes a struct out of an object by its fields; those after `but` are not
/// read and get the given value.
macro_rules! object {
    ($type:ident { $($field:ident),* $(,)? } $(but { $($unread:ident: $value:expr),* $(,)? })?) => {
        impl $crate::json::FromJson for $type {
            fn from_json(json: $crate::json::Json) -> Option<Self> {
                let mut fields = json.fields()?;
                Some(Self {
                    $($field: fields.take(stringify!($field))?,)*
                    $($($unread: $value,)*)?
                })
            }
        }
    };
}

pub(crate) use object;
