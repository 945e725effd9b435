"""The API for scripts, `/api/v1`: JSON in the shapes of `onward … --json`, behind a token that the owner makes.

One module for each resource, with its operations; `serving` answers requests by them, and `openapi` describes them.
"""
