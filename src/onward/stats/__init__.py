"""The honest numbers: streaks, intervals, reference bands and where in the funnel; pure functions on counts."""
