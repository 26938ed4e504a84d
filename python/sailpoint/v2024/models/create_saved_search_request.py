# Written by `make stubs` from schema/; change it there.
"""Create saved search request."""

from sailpoint._core import model

__all__ = ["CreateSavedSearchRequest"]

CreateSavedSearchRequest = model("v2024", "CreateSavedSearchRequest")
