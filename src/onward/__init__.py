"""Onward: a private companion for a job seeker, most of all after a rejection."""

__version__ = "0.1.0"
