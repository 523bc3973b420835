//! A calendar date without a time, written `2026-11-22`. The only home of the date library; today's
//! date is an argument everywhere below the commands.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

impl Date {
    /// The number of days since 1 January 1970, negative before.
    pub fn days(self) -> i32 {
        let epoch = jiff::civil::date(1970, 1, 1);
        (self.0 - epoch).get_days()
    }

    /// The date that many days after 1 January 1970.
    pub fn from_days(days: i32) -> Date {
        let epoch = jiff::civil::date(1970, 1, 1);
        Date(epoch.saturating_add(jiff::Span::new().days(days.clamp(-700_000, 2_900_000))))
    }

    /// The year, as written.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The same day a year later; 29 February becomes the 28th.
    pub fn next_year(self) -> Date {
        Date(self.0.saturating_add(jiff::Span::new().years(1)))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl FromStr for Date {
    type Err = BadDate;

    /// Reads `YYYY-MM-DD` and nothing else.
    fn from_str(text: &str) -> Result<Date, BadDate> {
        let shape = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
        if !shape {
            return Err(BadDate);
        }
        let number = |range: std::ops::Range<usize>| text[range].parse().map_err(|_| BadDate);
        let (year, month, day): (i16, i16, i16) = (number(0..4)?, number(5..7)?, number(8..10)?);
        let date = jiff::civil::Date::new(year, month as i8, day as i8);
        date.map(Date).map_err(|_| BadDate)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// The text is not a day of the calendar in the form `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date of the form YYYY-MM-DD")]
pub struct BadDate;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_reads_and_writes_its_own_text() {
        for text in ["2026-11-22", "2024-02-29", "1969-12-31"] {
            let date: Date = text.parse().expect(text);
            assert_eq!(date.to_string(), text);
            assert_eq!(Date::from_days(date.days()), date);
        }
        for text in ["", "2026-13-01", "2025-02-29", "22/11/2026", "2026-1-2", "2026-11-22T00:00"] {
            assert_eq!(text.parse::<Date>(), Err(BadDate), "{text}");
        }
        assert_eq!("1970-01-02".parse::<Date>().expect("a date").days(), 1);
        assert_eq!(
            "2024-02-29".parse::<Date>().expect("a date").next_year().to_string(),
            "2025-02-28"
        );
    }
}
